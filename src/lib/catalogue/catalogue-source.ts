import type { Run } from '#lib/domain/sql.ts';
import type { CatalogueChart, CatalogueSetting, ChartArea } from '#lib/view-models/catalogue/catalogue-chart.ts';

/** A chart of the catalogue before it is made: its named questions, and how their answers become the chart. */
export interface CatalogueSource {
  readonly id: string;
  readonly area: ChartArea;
  /** The named questions it rests on, shown on its page. */
  readonly queries: readonly { readonly name: string; readonly sql: string }[];
  /** Asks the tables and makes the chart in one language. */
  make(run: Run, setting: CatalogueSetting): CatalogueChart;
}
