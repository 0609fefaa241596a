import type { ExplorerFund } from '#lib/domain/explorer-rows.ts';
import { finestParts } from '../charts/fund-parts.ts';
import { ownProvinces } from '../charts/funds-view.ts';
import type { FundView } from '../funds/fund-view.ts';
import { evidenceOf } from '../funds/fund-words.ts';
import type { CatalogueSetting, EvidenceRow } from './catalogue-chart.ts';

/** Every fund of the two provinces; one that is not drawn says why. */
export function linkedFundEvidence(
  funds: readonly ExplorerFund[],
  views: readonly FundView[],
  setting: CatalogueSetting
): readonly EvidenceRow[] {
  const own = funds.filter((fund) => ownProvinces.has(fund.present_province_id));
  const drawn = new Set(finestParts(own).funds.map((fund) => fund.fund_id));
  const ids = new Set(own.map((fund) => fund.fund_id));
  const shown = views.filter(({ id }) => ids.has(id));
  const conflicts = new Map(shown.map(({ id, conflict }) => [id, conflict]));
  return evidenceOf(shown, setting, ({ id, category }) => (drawn.has(id) ? [category] : [])).map((row) => ({
    ...row,
    remark: drawn.has(row.key)
      ? (conflicts.get(row.key) ?? null)
      : (row.remark ?? setting.m.catalogue.linked.drawnAsParts)
  }));
}
