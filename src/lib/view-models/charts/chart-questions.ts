import type { ExplorerTable } from '#lib/domain/explorer-rows.ts';
import type { FilterName } from '#lib/domain/explorer-view.ts';
import type { Measure, Question } from '#lib/domain/question.ts';

/** The linked charts, in the order of the dock. */
export const chartIds = [
  'investments-by-sector',
  'investments-by-year',
  'investments-by-country',
  'investment-size',
  'zones-by-kind',
  'zone-area',
  'zone-occupancy',
  'funds-by-category'
] as const;
export type ChartId = (typeof chartIds)[number];
export const isChartId = (name: string): name is ChartId => chartIds.some((id) => id === name);

/**
 * What a chart asks, without the filters in force. Each group ends with the row's id, so that every mark knows which rows it
 * rests on and can name their sources; the grouping key before it is the mark. `ownFilters` are the chart's own dimensions:
 * they are left out of `where`, so that a chart keeps showing what else could be chosen.
 */
export interface ChartQuestion {
  readonly from: ExplorerTable;
  readonly groupBy: Question['groupBy'];
  readonly measures: readonly Measure[];
  readonly ownFilters: readonly FilterName[];
}

const capital: readonly Measure[] = [
  { name: 'usd', of: 'sum', column: 'capital_usd_m' },
  { name: 'vnd', of: 'sum', column: 'capital_vnd_bn' }
];
const area: readonly Measure[] = [{ name: 'area', of: 'max', column: 'area_ha' }];
const occupancy: readonly Measure[] = [{ name: 'occupancy', of: 'max', column: 'occupancy_pct' }];
const amount: readonly Measure[] = [{ name: 'amount', of: 'sum', column: 'amount_vnd_m' }];
const count: readonly Measure[] = [{ name: 'count', of: 'count' }];

export const chartQuestions: Readonly<Record<ChartId, ChartQuestion>> = {
  'investments-by-sector': {
    from: 'explorer_investments',
    groupBy: ['sector_id', 'investment_id'],
    measures: capital,
    ownFilters: ['sector']
  },
  'investments-by-year': {
    from: 'explorer_investments',
    groupBy: ['year', 'investment_id'],
    measures: capital,
    ownFilters: ['year']
  },
  'investments-by-country': {
    from: 'explorer_investments',
    groupBy: ['countries', 'investment_id'],
    measures: capital,
    ownFilters: ['country']
  },
  'investment-size': {
    from: 'explorer_investments',
    groupBy: ['investment_id'],
    measures: capital,
    ownFilters: ['capital']
  },
  'zones-by-kind': {
    from: 'explorer_zones',
    groupBy: ['kind', 'status', 'zone_id'],
    measures: count,
    ownFilters: ['kind', 'status']
  },
  'zone-area': { from: 'explorer_zones', groupBy: ['zone_id'], measures: area, ownFilters: ['area'] },
  'zone-occupancy': { from: 'explorer_zones', groupBy: ['zone_id'], measures: occupancy, ownFilters: ['occupancy'] },
  'funds-by-category': {
    from: 'explorer_funds',
    groupBy: ['category_id', 'fund_id'],
    measures: amount,
    ownFilters: ['category']
  }
};
