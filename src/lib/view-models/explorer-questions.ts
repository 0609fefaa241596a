/** Everything the explorer asks about one view: what is shown, the headline figures, the counts of the filters and the charts. */
import type { ExplorerTable } from '#lib/domain/explorer-rows.ts';
import type { ExplorerView, FilterName } from '#lib/domain/explorer-view.ts';
import type { Answer, Filter, Measure, Question } from '#lib/domain/question.ts';
import { chartQuestions, type ChartId } from './charts/chart-questions.ts';
import { activeFilters, filtersFor, nothingFound, type FoundZones } from './explorer-filters.ts';

const count: Measure = { name: 'count', of: 'count' };
const known = (name: string, column: string): Measure => ({ name, of: 'count-known', column });
const sum = (name: string, column: string): Measure => ({ name, of: 'sum', column });
const least = (name: string, column: string): Measure => ({ name, of: 'min', column });
const most = (name: string, column: string): Measure => ({ name, of: 'max', column });

const countsInTotal: Filter = { kind: 'is', column: 'counts_in_total', value: true };
const isKnown = (column: string): Filter => ({ kind: 'known', column });

const capital: readonly Measure[] = [
  count,
  sum('usd', 'capital_usd_m'),
  known('usdKnown', 'capital_usd_m'),
  sum('vnd', 'capital_vnd_bn'),
  known('vndKnown', 'capital_vnd_bn')
];

/**
 * The questions of the explorer, by name. Keys of each group are listed with it; values are named in the measures.
 * Money is grouped by measure and qualifier, so that nothing is added that must not be and a floor is known as one.
 */
function namedQuestions(view: ExplorerView, found: FoundZones) {
  const where = (table: ExplorerTable, except: FilterName | readonly FilterName[] = []): readonly Filter[] =>
    filtersFor(view, table, except, found);
  const zones = where('explorer_zones');
  const investments = where('explorer_investments');
  const funds = where('explorer_funds');
  const counts = (from: ExplorerTable, groupBy: readonly string[], except: FilterName): Question => ({
    from,
    where: where(from, except),
    groupBy,
    measures: [count]
  });
  return {
    /** zone_id: the zones shown. */
    zones: { from: 'explorer_zones', where: zones, groupBy: ['zone_id'], measures: [count] },
    /** investment_id: the investments that match. */
    investments: { from: 'explorer_investments', where: investments, groupBy: ['investment_id'], measures: [count] },
    /** fund_id: the funds that match, also those left out of totals. */
    funds: { from: 'explorer_funds', where: funds, groupBy: ['fund_id'], measures: [count] },

    /** One row: how many zones, and of how many area, industrial land and occupancy are published. */
    zoneTotals: {
      from: 'explorer_zones',
      where: zones,
      groupBy: [],
      measures: [
        count,
        known('areaKnown', 'area_ha'),
        known('industrialLandKnown', 'industrial_land_ha'),
        known('occupancyKnown', 'occupancy_pct'),
        least('occupancyLeast', 'occupancy_pct'),
        most('occupancyMost', 'occupancy_pct')
      ]
    },
    /** status, area_measure, area_qualifier: hectares (`area`) of `count` zones, `ranges` of them lower ends; a zone inside a counted one is left out. */
    areaTotals: {
      from: 'explorer_zones',
      where: withoutInner(zones, 'area_ha'),
      groupBy: ['status', 'area_measure', 'area_qualifier'],
      measures: [count, sum('area', 'area_ha'), known('ranges', 'area_max_ha')]
    },
    /** status, industrial_land_qualifier: hectares of industrial land (`land`), counted once like the area. */
    industrialLandTotals: {
      from: 'explorer_zones',
      where: withoutInner(zones, 'industrial_land_ha'),
      groupBy: ['status', 'industrial_land_qualifier'],
      measures: [count, sum('land', 'industrial_land_ha')]
    },
    /** measure, qualifier: capital of the projects that may be added. */
    capitalTotals: {
      from: 'explorer_investments',
      where: [...investments, countsInTotal],
      groupBy: ['measure', 'qualifier'],
      measures: capital
    },
    /** qualifier: support paid out, in VND m, by the funds that may be added. */
    supportPaid: {
      from: 'explorer_funds',
      where: [...funds, countsInTotal, { kind: 'one-of', column: 'measure', values: ['disbursed'] }],
      groupBy: ['qualifier'],
      measures: [count, sum('amount', 'amount_vnd_m')]
    },
    /** category_id, measure, qualifier: what may be added of each fund category. */
    fundTotals: {
      from: 'explorer_funds',
      where: [...funds, countsInTotal],
      groupBy: ['category_id', 'measure', 'qualifier'],
      measures: [count, sum('amount', 'amount_vnd_m'), sum('projects', 'projects_count')]
    },

    /** province_id, former_province_id. */
    provinceOptions: counts('explorer_zones', ['province_id', 'former_province_id'], 'province'),
    /** kind. */
    kindOptions: counts('explorer_zones', ['kind'], 'kind'),
    /** status. */
    statusOptions: counts('explorer_zones', ['status'], 'status'),
    /** investor: whether one is named. */
    investorOptions: counts('explorer_zones', ['investor'], 'investor'),
    /** wastewater: whether a capacity is published. */
    wastewaterOptions: counts('explorer_zones', ['wastewater'], 'wastewater'),
    /** sector_id, a zone counts in each of its sectors. */
    sectorZoneOptions: counts('explorer_zones', ['sectors'], 'sector'),
    /** sector_id. */
    sectorInvestmentOptions: counts('explorer_investments', ['sector_id'], 'sector'),
    /** ISO code, an investment counts in each of its countries. */
    countryOptions: counts('explorer_investments', ['countries'], 'country'),
    /** year, null where no source names one. */
    yearOptions: counts('explorer_investments', ['year'], 'year'),
    /** category_id. */
    categoryOptions: counts('explorer_funds', ['category_id'], 'category')
  } as const satisfies Readonly<Record<string, Question>>;
}

/**
 * Leaves out the zones that lie in another one which is counted itself: those with a parent in the same selection whose figure
 * is published.
 */
const withoutInner = (filters: readonly Filter[], column: string): readonly Filter[] => [
  ...filters,
  isKnown(column),
  {
    kind: 'related',
    not: true,
    column: 'parent_zone_id',
    from: 'explorer_zones',
    relatedColumn: 'zone_id',
    where: [...filters, isKnown(column)]
  }
];

/** The question of one linked chart: its own dimensions are left out of the filters. */
export function chartQuestion(id: ChartId, view: ExplorerView, found: FoundZones): Question {
  const { from, groupBy, measures, ownFilters } = chartQuestions[id];
  return { from, where: filtersFor(view, from, ownFilters, found), groupBy, measures };
}

export type ExplorerQuestionName = keyof ReturnType<typeof namedQuestions> | ChartId;
export type ExplorerQuestions = Readonly<Record<ExplorerQuestionName, Question>>;
/** What has been answered, under the names of the questions. */
export type ExplorerAnswers = Readonly<Record<ExplorerQuestionName, Answer>>;

/** All questions of one view. `found` are the zones that the view's search text and place find. */
export function explorerQuestions(view: ExplorerView, found: FoundZones = nothingFound): ExplorerQuestions {
  return {
    ...namedQuestions(view, found),
    'investments-by-sector': chartQuestion('investments-by-sector', view, found),
    'investments-by-year': chartQuestion('investments-by-year', view, found),
    'investments-by-country': chartQuestion('investments-by-country', view, found),
    'investment-size': chartQuestion('investment-size', view, found),
    'zones-by-kind': chartQuestion('zones-by-kind', view, found),
    'zone-area': chartQuestion('zone-area', view, found),
    'zone-occupancy': chartQuestion('zone-occupancy', view, found),
    'funds-by-category': chartQuestion('funds-by-category', view, found)
  };
}

/** For a view that shows nothing: of each filter in force, the question how many rows there would be without it. */
export function looseningQuestions(
  view: ExplorerView,
  table: ExplorerTable,
  found: FoundZones = nothingFound
): readonly { readonly filter: FilterName; readonly question: Question }[] {
  return activeFilters(view).map((filter) => ({
    filter,
    question: { from: table, where: filtersFor(view, table, filter, found), groupBy: [], measures: [count] }
  }));
}
