import type { Run } from '#lib/domain/sql.ts';
import { compareNames } from '#lib/i18n/collate.ts';
import { ask } from '#lib/queries/query.ts';
import { targetLines } from '#lib/queries/targets.ts';
import { readTargets } from '#lib/url/targets-address.ts';
import type { CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { filterTargets, promisesIn } from '#lib/view-models/targets/filter-targets.ts';
import { resultsChart } from '#lib/view-models/targets/results-chart.ts';
import { targetReadings } from '#lib/view-models/targets/target-reading.ts';
import { targetStates } from '#lib/view-models/targets/target-state.ts';
import { targetThemes, type TargetThing, targetThings } from '#lib/view-models/targets/target-thing.ts';
import { type ChartFilter, tablesOf } from './chart-filter.ts';
import type { FilterField } from './filter-field.ts';

const thingsOf = (run: Run, { format, releasedOn }: CatalogueSetting): readonly TargetThing[] =>
  targetThings(targetReadings(ask(run, targetLines, undefined), format.lang), releasedOn);

function fields(run: Run, setting: CatalogueSetting): readonly FilterField[] {
  const { m } = setting;
  const words = m.targets;
  const things = thingsOf(run, setting);
  const states = new Set(things.flatMap(({ lines }) => lines.map(({ state }) => state)));
  const one = { kind: 'choice', several: false } as const;
  return [
    {
      ...one,
      name: 'province',
      label: words.place,
      options: [...new Set(things.map(({ placeId }) => placeId))]
        .map((value) => ({ value, text: m.vocabulary.province[value] ?? value }))
        .toSorted((a, b) => compareNames(a.text, b.text))
    },
    {
      ...one,
      name: 'topic',
      label: words.themeLabel,
      options: targetThemes
        .filter((theme) => things.some((thing) => thing.theme === theme))
        .map((value) => ({ value, text: words.theme[value] }))
    },
    {
      ...one,
      name: 'state',
      label: words.stateLabel,
      options: targetStates.filter((state) => states.has(state)).map((value) => ({ value, text: words.state[value] }))
    }
  ];
}

export const targetFilters: readonly (readonly [string, ChartFilter])[] = [
  [
    'targets-and-results',
    {
      tables: tablesOf([targetLines]),
      fields,
      make(run, setting, choices) {
        const things = thingsOf(run, setting);
        const { province, topic, state } = readTargets(choices);
        const shown = filterTargets(things, { place: province, theme: topic, state });
        return {
          chart: resultsChart(shown, setting),
          count: choices.size === 0 ? null : { shown: promisesIn(shown), all: promisesIn(things), unit: 'targets' }
        };
      }
    }
  ]
];
