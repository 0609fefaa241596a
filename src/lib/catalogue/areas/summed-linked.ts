import { defaultView } from '#lib/domain/explorer-view.ts';
import { heldRows, listedRows } from '#lib/domain/row-limits.ts';
import type { Run } from '#lib/domain/sql.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { askedOnce } from '#lib/queries/asked-once.ts';
import {
  capitalByKey,
  capitalCoverage,
  capitalKeys,
  largestOfStage,
  middleValues,
  reportYears,
  sizesAround,
  type CapitalKey,
  type KeySum
} from '#lib/queries/capital-sums.ts';
import { sectorNames } from '#lib/queries/explorer-data.ts';
import { placeProjects } from '#lib/queries/project-sums.ts';
import { ask } from '#lib/queries/query.ts';
import type { CatalogueChart, CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { capitalIn, suitableCurrency, type Capital } from '#lib/view-models/charts/capital.ts';
import type { Bar, ChartModel, Currency } from '#lib/view-models/charts/chart-model.ts';
import { chartRows, type ChartSetting } from '#lib/view-models/charts/chart-setting.ts';
import { drawCountries } from '#lib/view-models/charts/country-view.ts';
import { median } from '#lib/view-models/charts/dots.ts';
import { markLabel, sumFigure } from '#lib/view-models/charts/evidence.ts';
import { drawSectors } from '#lib/view-models/charts/sector-view.ts';
import { drawSizes, type SizeGroup, type Sizes } from '#lib/view-models/charts/size-view.ts';
import { drawYears } from '#lib/view-models/charts/year-view.ts';
import { yearSpan } from '#lib/view-models/year-span.ts';
import { framedLinked, type LinkedInvestments } from './linked.ts';
import { behindOf, capitalOf } from './summed-projects.ts';

type Draw = (capital: Capital, run: Run, setting: ChartSetting) => ChartModel;
const charts: Readonly<Record<LinkedInvestments['id'], { readonly key: CapitalKey; readonly draw: Draw }>> = {
  'investments-by-sector': { key: 'sector', draw: (capital, _, setting) => drawSectors(capital, setting) },
  'investments-by-year': { key: 'year', draw: (capital, _, setting) => drawYears(capital, setting) },
  'investments-by-country': { key: 'country', draw: (capital, _, setting) => drawCountries(capital, setting) },
  'investment-size': {
    key: 'project',
    draw: (capital, run, setting) => drawSizes(capital, sizesOf(run, capital.currency), setting)
  }
};

/** A linked chart of all investments, from sums of the engine: equal to what `makeLinked` makes of their rows. */
export function makeSummedLinked(linked: LinkedInvestments, run: Run, setting: CatalogueSetting): CatalogueChart {
  const { id, marksOf } = linked;
  const { key, draw } = charts[id];
  const chartSetting: ChartSetting = {
    rows: chartRows({
      zones: [],
      investments: [],
      funds: [],
      sectors: ask(run, sectorNames, undefined),
      fundCategories: [],
      disputes: [],
      sources: [],
      release: ''
    }),
    view: defaultView,
    m: setting.m,
    format: setting.format,
    currency: null
  };
  run(placeProjects);
  const capital = summedCapital(id, key, run, chartSetting);
  const model = draw(capital, run, chartSetting);
  const { evidence, ...behind } = behindInvestments(run, setting.format.lang)(marksOf, setting);
  const lines = key === 'project' ? capital.counts.shown : undefined;
  const ofAll = {
    asOf: yearSpan(yearsOfReports(run, key)),
    ...behind,
    ...(behind.all === undefined ? {} : { all: { ...behind.all, ...(lines === undefined ? {} : { lines }) } })
  };
  return framedLinked(linked, model, { evidence, ofAll }, setting);
}

const behindInvestments = askedOnce((run: Run, lang: Lang) => behindOf(run, lang, 'any'));
const yearsOfReports = askedOnce(reportYears);

/** What the engine says for both languages. */
const asked = askedOnce((run: Run, key: CapitalKey) => {
  const coverage = capitalCoverage(run, key);
  const { usd, vnd, either } = coverage;
  const { currency, switchable } = suitableCurrency({ counted: either, usd, vnd }, null);
  return {
    coverage,
    currency,
    switchable,
    sums: capitalByKey(run, key, currency),
    keys: capitalKeys(run, key, currency)
  };
});

function summedCapital(id: LinkedInvestments['id'], key: CapitalKey, run: Run, setting: ChartSetting): Capital {
  const { coverage, currency, switchable, sums, keys } = asked(run, key);
  const { all, usd, vnd, either, shared, years } = coverage;
  const shown = currency === 'usd' ? usd : vnd;
  return {
    currency,
    switchable,
    unit: currency === 'usd' ? 'USD m' : 'VND bn',
    counts: { all, shown, otherOnly: either - shown, without: all - either },
    groups: keys.flatMap(({ key: own, count, otherOnly }) =>
      own === null ? [] : [{ key: own, count, otherOnly, bars: barsOf(id, own, sums, currency, setting) }]
    ),
    stages: new Set(sums.map(({ stage }) => stage)),
    inZone: false,
    keyless: keys.find((one) => one.key === null)?.shown ?? 0,
    shared,
    asOf: yearSpan(years[currency]),
    // The catalogue weighs the sources of all reports behind the chart instead.
    sources: { ids: [], named: [] }
  };
}

const barsOf = (
  id: string,
  key: string,
  sums: readonly KeySum[],
  currency: Currency,
  setting: ChartSetting
): readonly Bar[] =>
  (['done', 'planned'] as const).flatMap((stage) => {
    const sum = sums.find((one) => one.key === key && one.stage === stage);
    if (sum === undefined) return [];
    const figure = sumFigure(id, capitalOf(sum, currency));
    return [{ stage, figure, value: figure.value, selected: 0, label: markLabel(figure, setting) }];
  });

const sizesOf = askedOnce((run: Run, currency: Currency): Sizes => {
  const { sums, coverage } = asked(run, 'project');
  const shown = coverage[currency];
  const groups = sums.map(({ stage, figures }): SizeGroup => {
    const drawn = largestOfStage(run, currency, stage, figures > heldRows ? listedRows : figures);
    return {
      stage,
      rows: drawn.map((row) => ({
        key: null,
        row,
        stage,
        figure: capitalIn(row, currency === 'usd' ? row.capital_usd_m : row.capital_vnd_bn, currency)
      })),
      count: figures,
      median: median(middleValues(run, currency, figures, stage)) ?? 0
    };
  });
  return {
    groups,
    count: shown,
    median: median(middleValues(run, currency, shown, null)) ?? 0,
    most: sizesAround(run, currency, 0).most,
    upTo: (limit) => sizesAround(run, currency, limit).upTo,
    from: (limit) => sizesAround(run, currency, limit).from
  };
});
