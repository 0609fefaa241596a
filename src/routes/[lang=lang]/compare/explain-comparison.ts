import type { SiteContext } from '#lib/components/site-context.ts';
import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import { capitalAddends, capitalKinds, totalOf } from '#lib/view-models/compare/capital-rows.ts';
import type { CompareZone } from '#lib/view-models/compare/compare-zone.ts';
import { straightLineQuery } from '#lib/view-models/distances/distance-figures.ts';
import { sqlOf } from '#lib/view-models/page-computations.ts';
import { partlyListed } from '../zones/partly-listed.ts';
import { explainedEnds } from '../zones/[zone]/explain-distances.ts';

/** Tells the popover what is behind the sums and straight lines of all columns; call the result when the comparison changes. */
export function explainComparison(zones: readonly CompareZone[], site: SiteContext): () => void {
  const ids = `(${zones.map(({ header }) => `'${header.id}'`).join(', ')})`;
  const withZones = (sql: string): string => sql.replace('= ?', `IN ${ids}`).replace('?', ids);
  const undo = [
    ...capitalKinds.map((kind) =>
      computedFigures.provide(kind.name, () => ({
        sql: withZones(sqlOf(kind.name)),
        rows: capitalAddends(zones, kind),
        ...partlyListed(
          zones.flatMap((zone) => totalOf(zone, kind) ?? []),
          site
        ),
        without: 0
      }))
    ),
    computedFigures.provide(straightLineQuery, () => ({
      lead: site.m.places.measuredBetween,
      sql: withZones(sqlOf(straightLineQuery)),
      rows: zones.flatMap(({ lines }) => explainedEnds(lines, site)),
      without: 0
    }))
  ];
  return () => undo.forEach((forget) => forget());
}
