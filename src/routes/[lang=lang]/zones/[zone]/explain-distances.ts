import type { SiteContext } from '#lib/components/site-context.ts';
import type { ComputationRow } from '#lib/domain/figure.ts';
import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import { straightLineQuery } from '#lib/view-models/distances/distance-figures.ts';
import type { LineEnd, ZoneDistancesView } from '#lib/view-models/distances/zone-distances.ts';
import { sqlOf } from '#lib/view-models/page-computations.ts';

/** Tells the popover the two points behind each straight line: where they are, how exactly, and who says so. */
export function explainDistances({ from, rows }: ZoneDistancesView, site: SiteContext): () => void {
  const words = site.m.places;
  const lines = rows.flatMap(({ line }) => (line === null ? [] : [line]));
  const zoneId = lines[0]?.ref.replace(/^zones\/|--.*$/g, '') ?? '';
  const rowOf = (end: LineEnd, refs: readonly string[]): ComputationRow => ({
    label: words.end(
      end.name,
      `${site.format.number(end.lat, 5)}; ${site.format.number(end.lon, 5)}`,
      words.endPrecision[end.precision],
      site.format.quantity(end.doubtKm, 'km', 1),
      end.basis
    ),
    figure: null,
    refs,
    sourceId: end.sourceId
  });
  const all =
    from === null
      ? []
      : [
          rowOf(
            from,
            lines.map(({ ref }) => ref)
          ),
          ...lines.map(({ ref, to }) => rowOf(to, [ref]))
        ];
  return computedFigures.provide(straightLineQuery, () => ({
    lead: words.measuredBetween,
    rows: all,
    sql: sqlOf(straightLineQuery).replace('?', `'${zoneId}'`),
    without: 0
  }));
}
