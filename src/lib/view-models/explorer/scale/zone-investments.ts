import type { ExplorerInvestment } from '#lib/domain/explorer-rows.ts';

/** What the card of a zone lists where a page cannot carry all rows. */
export interface ZoneInvestments {
  /** Of all its investments. */
  readonly count: number;
  /** Dollars before dong, the largest first; at most twelve. */
  readonly largest: readonly ExplorerInvestment[];
}
