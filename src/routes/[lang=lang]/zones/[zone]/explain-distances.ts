import type { SiteContext } from '#lib/components/site-context.ts';
import type { ComputationRow } from '#lib/domain/figure.ts';
import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import { straightLineQuery } from '#lib/view-models/distances/distance-figures.ts';
import type { LineEnd, ZoneDistancesView } from '#lib/view-models/distances/zone-distances.ts';
import { sqlOf } from '#lib/view-models/page-computations.ts';

/** The points that straight lines join: where they are, how exactly, and who says so. */
export function explainedEnds(
  { from, rows }: Pick<ZoneDistancesView, 'from' | 'rows'>,
  site: SiteContext
): readonly ComputationRow[] {
  const words = site.m.places;
  const lines = rows.flatMap(({ line }) => (line === null ? [] : [line]));
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
  if (from === null) return [];
  const zone = rowOf(
    from,
    lines.map(({ ref }) => ref)
  );
  return [zone, ...lines.map(({ ref, to }) => rowOf(to, [ref]))];
}

/** Tells the popover the two points behind each straight line of a zone's page. */
export function explainDistances(view: ZoneDistancesView, site: SiteContext): () => void {
  const ref = view.rows.find(({ line }) => line !== null)?.line?.ref ?? '';
  const zoneId = ref.replace(/^zones\/|--.*$/g, '');
  return computedFigures.provide(straightLineQuery, () => ({
    lead: site.m.places.measuredBetween,
    rows: explainedEnds(view, site),
    sql: sqlOf(straightLineQuery).replace('?', `'${zoneId}'`),
    without: 0
  }));
}
