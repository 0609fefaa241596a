import type { ExplorerFund } from '#lib/domain/explorer-rows.ts';
import { byKey } from './bar-rows.ts';

/** Parts may miss the whole by this share (rounding in the source). */
const tolerance = 0.005;

/**
 * The funds to add by category. A fund whose published parts are of the same measure, lie in other categories and add up to it is
 * replaced by them; every other fund stands as it is. So each sum of money appears once.
 */
export function finestParts(passing: readonly ExplorerFund[]): { funds: readonly ExplorerFund[]; parts: number } {
  const counted = passing.filter((fund) => fund.counts_in_total);
  const partsOf = byKey(
    passing.filter(({ exclusion }) => exclusion === 'part'),
    (part) => part.parent_fund_id
  );
  const divided = counted.map((fund) => divide(fund, partsOf.get(fund.fund_id) ?? []));
  return {
    funds: counted.flatMap((fund, index) => divided[index] ?? [fund]),
    parts: divided.reduce((sum, parts) => sum + (parts?.length ?? 0), 0)
  };
}

/** The parts that stand for the whole; null where the whole stands for itself. */
function divide(fund: ExplorerFund, published: readonly ExplorerFund[]): readonly ExplorerFund[] | null {
  const parts = published.filter(({ measure }) => measure === fund.measure);
  const sum = parts.reduce((total, part) => total + part.amount_vnd_m, 0);
  const complete = parts.length > 0 && Math.abs(sum - fund.amount_vnd_m) <= fund.amount_vnd_m * tolerance;
  return complete && parts.some((part) => part.category_id !== fund.category_id) ? parts : null;
}
