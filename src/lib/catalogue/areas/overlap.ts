import type { Run } from '#lib/domain/sql.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import {
  clusterAreaAmounts,
  clusterAreas,
  clusterInvestments,
  clusterShares
} from '#lib/queries/cluster-infrastructure.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import { ruleTopics } from '#lib/queries/overlap-topics.ts';
import { ask, type Query } from '#lib/queries/query.ts';
import { areaClassEntries, askSupportPlaces, supportZones } from '#lib/queries/support-places.ts';
import { askSupportRules, supportConditions, supportRules } from '#lib/queries/support-rules.ts';
import { makeClusterMaximumChart } from '#lib/view-models/overlap/cluster-maximum-chart.ts';
import { clusterMaxima, clusterMaximumId, type ClusterMaximum } from '#lib/view-models/overlap/cluster-maximum.ts';
import { levelsChartId, makeLevelsChart } from '#lib/view-models/overlap/levels-chart.ts';
import { makeClusters } from '#lib/view-models/overlap/make-clusters.ts';
import { makeOverlapChart, overlapAtRelease, overlapChartId } from '#lib/view-models/overlap/overlap-chart.ts';
import type { RuleTopics } from '#lib/view-models/overlap/programme.ts';
import { makeAreaEntries } from '#lib/view-models/support/make-places.ts';
import { makeSupportRules } from '#lib/view-models/support/make-rules.ts';
import { supportRuleView, type SupportRuleView } from '#lib/view-models/support/rule-view.ts';
import type { CatalogueSource } from '../catalogue-source.ts';

const named = ({ name, sql }: Pick<Query<never, unknown>, 'name' | 'sql'>): { name: string; sql: string } => ({
  name,
  sql
});

/** Every support rule in one language. */
export const askRules = (run: Run, lang: Lang): readonly SupportRuleView[] =>
  makeSupportRules(askSupportRules(run)).map((rule) => supportRuleView(rule, lang));

/** Topics of the instruments behind the rules. */
export const askTopics = (run: Run): RuleTopics =>
  Object.fromEntries(ask(run, ruleTopics, undefined).map(({ policy_id, topic }) => [policy_id, topic]));

/** The most for every cluster on a day, and the published lines it rests on. */
export function askClusterMaxima(
  run: Run,
  lang: Lang,
  day: string
): { readonly maxima: readonly ClusterMaximum[]; readonly lines: readonly ObservationLine[] } {
  const places = askSupportPlaces(run);
  const investments = ask(run, clusterInvestments, undefined);
  const areas = ask(run, clusterAreas, undefined);
  const maxima = clusterMaxima(makeClusters(places.zones, investments, areas, lang), {
    rules: askRules(run, lang),
    areas: makeAreaEntries(places.areas),
    day
  });
  return { maxima, lines: [...investments, ...areas] };
}

export const overlapCharts: readonly CatalogueSource[] = [
  {
    id: overlapChartId,
    area: 'policies',
    queries: [supportRules, supportConditions, ruleTopics].map(named),
    make: (run, setting) =>
      makeOverlapChart(
        askRules(run, setting.format.lang),
        askTopics(run),
        overlapAtRelease(setting.releasedOn),
        setting
      )
  },
  {
    id: levelsChartId,
    area: 'policies',
    queries: [supportRules, supportConditions].map(named),
    make: (run, setting) =>
      makeLevelsChart(askRules(run, setting.format.lang), overlapAtRelease(setting.releasedOn), setting)
  },
  {
    id: clusterMaximumId,
    area: 'policies',
    queries: [
      clusterShares,
      clusterAreaAmounts,
      clusterInvestments,
      clusterAreas,
      supportRules,
      supportConditions,
      areaClassEntries,
      supportZones
    ].map(named),
    make: (run, setting) => {
      const { maxima, lines } = askClusterMaxima(run, setting.format.lang, setting.releasedOn);
      return makeClusterMaximumChart(maxima, lines, setting);
    }
  }
];
