/** What the explorer's page of a large package carries. */
import type { ExplorerData, ExplorerFund, ExplorerZone } from '#lib/domain/explorer-rows.ts';
import { chartQuestions, isChartId } from '../../charts/chart-questions.ts';
import type { ExplorerAnswers } from '../../explorer-questions.ts';
import { packRows, unpackRows, type PackedRows } from './packed-rows.ts';
import type { ScaleSummary } from './scale-summary.ts';

type Source = ExplorerData['sources'][number];

/** Rows that travel as columns. */
export interface LargeRows extends Pick<ScaleSummary, 'columnsBytes'> {
  readonly zones: PackedRows<ExplorerZone>;
  readonly funds: PackedRows<ExplorerFund>;
  readonly sources: PackedRows<Source>;
}

export interface LargePage {
  readonly explorer: ExplorerData;
  readonly answers: Partial<ExplorerAnswers>;
  readonly large: LargeRows;
}

/** A list of single rows, or a chart of zones or funds: the page works it out again from its rows when it is read. */
const fromRows = (name: string): boolean =>
  name === 'funds' || (isChartId(name) && chartQuestions[name].from !== 'explorer_investments');

/** The page with its rows packed; investments stay as they are, since they are few in place of all. */
export function largePage(explorer: ExplorerData, { columnsBytes, answers }: ScaleSummary): LargePage {
  const { zones, funds, sources } = explorer;
  const kept: Partial<ExplorerAnswers> = Object.fromEntries(
    Object.entries(answers).filter(([name]) => !fromRows(name))
  );
  return {
    explorer: { ...explorer, zones: [], funds: [], sources: [] },
    answers: kept,
    large: { columnsBytes, zones: packRows(zones), funds: packRows(funds), sources: packRows(sources) }
  };
}

/** The rows again, for everything that reads the page. */
export const unpackedPage = (explorer: ExplorerData, { zones, funds, sources }: LargeRows): ExplorerData => ({
  ...explorer,
  zones: unpackRows(zones),
  funds: unpackRows(funds),
  sources: unpackRows(sources)
});
