import type { TableName } from '#lib/domain/rows.ts';
import type { Run } from '#lib/domain/sql.ts';
import type { CatalogueChart, CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import type { FilterField } from './filter-field.ts';

/** How many of how many things a filtered chart is made of. */
export interface ShownOf {
  readonly shown: number;
  readonly all: number;
  /** Unit of both, as `format.quantity` knows it. */
  readonly unit: 'zones' | 'projects' | 'funds' | 'instruments' | 'targets' | 'rules';
}

export interface FilteredChart {
  readonly chart: CatalogueChart;
  /** null where the choices change how the chart looks, not what it is made of. */
  readonly count: ShownOf | null;
}

/** How a chart of the catalogue answers to the state of its dashboard's address. */
export interface ChartFilter {
  /** Tables that it asks: what the engine in the browser has to load. */
  readonly tables: readonly TableName[];
  /** What can be chosen, with the values that the evidence has. */
  fields(run: Run, setting: CatalogueSetting): readonly FilterField[];
  /** The chart under choices that the fields understand. Without any it is the chart of the catalogue. */
  make(run: Run, setting: CatalogueSetting, choices: URLSearchParams): FilteredChart;
}

/** All tables of some queries, each once. */
export const tablesOf = (queries: readonly { readonly tables: readonly TableName[] }[]): readonly TableName[] => [
  ...new Set(queries.flatMap(({ tables }) => tables))
];
