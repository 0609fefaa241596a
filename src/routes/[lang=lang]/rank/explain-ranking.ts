import type { SiteContext } from '#lib/components/site-context.ts';
import type { Computation } from '#lib/domain/figure.ts';
import { isScaled, rankCriteria } from '#lib/domain/rank.ts';
import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import { straightLineQuery } from '#lib/view-models/distances/distance-figures.ts';
import { sqlOf } from '#lib/view-models/page-computations.ts';
import { explainKnown, explainLines, explainPlace, explainScore } from '#lib/view-models/rank/explain.ts';
import type { RankDistance, ZoneInputs } from '#lib/view-models/rank/inputs.ts';
import type { RankedZone, Ranking } from '#lib/view-models/rank/ranking.ts';
import { zoneListName } from '#lib/view-models/rank/zone-list-name.ts';

interface Shown {
  readonly ranking: Ranking;
  readonly inputs: ReadonlyMap<string, ZoneInputs>;
  readonly distances: readonly RankDistance[];
}
interface Pressed {
  readonly zone: string | null;
  readonly criterion: string | null;
}

/** Tells the popover how the ranking's numbers came about, for the zone or criterion that was pressed; call the result when the page is left. */
export function explainRanking(shown: () => Shown, pressed: () => Pressed, site: SiteContext): () => void {
  const words = { m: site.m, format: site.format, lang: site.lang };
  const withoutRows = (sql: string): Computation => ({ sql, rows: [], without: 0 });
  const ofZone =
    (make: (ranked: RankedZone, ranking: Ranking) => Computation, name: 'rank-score' | 'rank-place') => () => {
      const { ranking } = shown();
      const ranked = ranking.ranked.find(({ zone }) => zone.zone_id === pressed().zone);
      return ranked === undefined ? withoutRows(sqlOf(name)) : make(ranked, ranking);
    };
  const score = ofZone((ranked, ranking) => explainScore(ranked, ranking, words), 'rank-score');
  const candidates = (): Computation => ({
    sql: sqlOf('rank-candidates'),
    rows: shown().ranking.candidates.map((zone) => ({ label: zoneListName(zone, site.lang), figure: null })),
    without: 0
  });
  const known = (): Computation => {
    const criterion = rankCriteria.find((one) => one === pressed().criterion);
    if (criterion === undefined || !isScaled(criterion)) return withoutRows(sqlOf('rank-known'));
    const { ranking, inputs } = shown();
    return explainKnown(criterion, ranking.candidates, inputs, words);
  };
  const lines = (): Computation => {
    const zone = shown().ranking.candidates.find(({ zone_id: id }) => id === pressed().zone);
    if (zone === undefined) return withoutRows(sqlOf(straightLineQuery));
    return explainLines(zone, shown().distances, words);
  };
  const undo = [
    computedFigures.provide('rank-score', score),
    computedFigures.provide('rank-part', score),
    computedFigures.provide(
      'rank-place',
      ofZone((ranked, ranking) => explainPlace(ranked, ranking, words, sqlOf('rank-place')), 'rank-place')
    ),
    computedFigures.provide('rank-candidates', candidates),
    computedFigures.provide('rank-known', known),
    computedFigures.provide(straightLineQuery, lines)
  ];
  return () => undo.forEach((forget) => forget());
}
