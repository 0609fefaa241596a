import { heldRows } from '#lib/domain/row-limits.ts';
import type { ExplorerInvestment } from '#lib/domain/explorer-rows.ts';
import { explorerInvestments } from './explorer-data.ts';
import type { Query } from './query.ts';

/** Which projects of named zones have capital by their main report? Of more than a page holds, the largest in dollars and in dong. */
export const placedProjects: Query<void, ExplorerInvestment> = {
  ...explorerInvestments,
  name: 'placed-projects',
  sql: `
SELECT * FROM explorer_investments
WHERE zone_id IS NOT NULL AND counts_in_total AND (capital_usd_m IS NOT NULL OR capital_vnd_bn IS NOT NULL)
QUALIFY row_number() OVER (ORDER BY capital_usd_m DESC NULLS LAST, investment_id) <= ${heldRows / 2}
  OR row_number() OVER (ORDER BY capital_vnd_bn DESC NULLS LAST, investment_id) <= ${heldRows / 2}
ORDER BY investment_id`
};
