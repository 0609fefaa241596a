import { askLocalityFigures, askLocalityRules, figureQueries, ruleQueries } from '#lib/catalogue/areas/localities.ts';
import type { Run } from '#lib/domain/sql.ts';
import { compareNames } from '#lib/i18n/collate.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { readLocalities } from '#lib/url/localities-address.ts';
import type { CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { localityOrders } from '#lib/view-models/localities/figure-rows.ts';
import {
  firstIndicator,
  isLocalityIndicator,
  localityIndicators,
  type LocalityIndicator
} from '#lib/view-models/localities/indicators.ts';
import { makeLocalityMap } from '#lib/view-models/localities/locality-map.ts';
import { makeLocalityMarks } from '#lib/view-models/localities/locality-marks.ts';
import { isCompared } from '#lib/view-models/localities/locality.ts';
import { nationalOutline } from '#lib/view-models/localities/national-outline.ts';
import { type LocalityRule, supportGroups } from '#lib/view-models/localities/rules.ts';
import { makeSupportMatrix } from '#lib/view-models/localities/support-matrix.ts';
import { type ChartFilter, tablesOf } from './chart-filter.ts';
import type { FilterField } from './filter-field.ts';

const comparedRules = (run: Run, setting: CatalogueSetting): readonly LocalityRule[] =>
  askLocalityRules(run, setting).rules.filter(({ localityId }) => isCompared(localityId));

const support: ChartFilter = {
  tables: tablesOf(ruleQueries),
  fields(run, setting) {
    const used = new Set<string>(comparedRules(run, setting).flatMap(({ kinds }) => kinds));
    return [
      {
        kind: 'choice',
        several: false,
        name: 'support',
        label: setting.m.localities.chooseKind,
        options: supportGroups
          .flatMap(({ kinds }): readonly string[] => kinds)
          .filter((kind) => used.has(kind))
          .map((value) => ({ value, text: setting.m.vocabulary.supportType[value] ?? value }))
      }
    ];
  },
  make(run, setting, choices) {
    const kind = readLocalities(choices).support;
    const rules = comparedRules(run, setting);
    return {
      chart: makeSupportMatrix(askLocalityRules(run, setting), setting, kind),
      count:
        kind === ''
          ? null
          : { shown: rules.filter((rule) => rule.kinds.includes(kind)).length, all: rules.length, unit: 'rules' }
    };
  }
};

/** Which of these indicators is looked at. */
const indicatorField = (indicators: readonly string[], m: Messages): FilterField => ({
  kind: 'choice',
  several: false,
  looks: true,
  name: 'indicator',
  label: m.localities.chooseIndicator,
  options: indicators.map((value) => ({ value, text: m.localities.indicators[value] ?? value }))
});

const map: ChartFilter = {
  tables: tablesOf(figureQueries),
  fields: (_run, { m }) => [
    indicatorField(
      localityIndicators.map(({ id }) => id),
      m
    )
  ],
  make(run, setting, choices) {
    const { indicator } = readLocalities(choices);
    const shown = isLocalityIndicator(indicator) ? indicator : firstIndicator;
    return {
      chart: makeLocalityMap(askLocalityFigures(run, setting), shown, nationalOutline, setting),
      count: null
    };
  }
};

/** One of the indicators of a chart by locality, in the order that is asked for. */
const marksOf = (chart: string, usual: LocalityIndicator): ChartFilter => ({
  tables: tablesOf(figureQueries),
  fields: (_run, { m }) => [
    indicatorField(indicatorsOf(chart), m),
    {
      kind: 'choice',
      several: false,
      looks: true,
      name: 'order',
      label: m.localities.chooseOrder,
      options: localityOrders.map((value) => ({ value, text: m.localities.orders[value] }))
    }
  ],
  make(run, setting, choices) {
    const asked = readLocalities(choices);
    const figures = askLocalityFigures(run, setting);
    const indicator = indicatorsOf(chart).find((one) => one === asked.indicator) ?? usual;
    const order = localityOrders.find((one) => one === asked.order);
    const made =
      order === undefined
        ? makeLocalityMarks(figures, indicator, setting)
        : makeLocalityMarks(figures, indicator, setting, order, compareNames);
    return { chart: made, count: null };
  }
});

const indicatorsOf = (chart: string): readonly LocalityIndicator[] =>
  localityIndicators.filter((one) => one.chart === chart).map(({ id }) => id);

export const localityFilters: readonly (readonly [string, ChartFilter])[] = [
  ['locality-support', support],
  ['locality-figures-map', map],
  ...(
    [
      ['supporting-enterprises-by-locality', 'si-enterprises-count'],
      ['fdi-by-locality', 'fdi-registered-usd-m'],
      ['parks-by-locality', 'parks-established-count'],
      ['clusters-by-locality', 'clusters-established-count']
    ] as const
  ).map(([chart, usual]) => [chart, marksOf(chart, usual)] as const)
];
