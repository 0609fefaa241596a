import type { Figure } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { CeilingRow } from '#lib/queries/funds.ts';
import { figureOfSupport } from '../figures.ts';
import type { SourceRef } from '../reading.ts';
import { sourceRefOf } from '../reading-series.ts';
import { inPlaceOrder } from './fund-view.ts';

/** The most that one rule allows, for one of what it pays for. */
export interface CeilingView {
  readonly id: string;
  readonly place: string;
  readonly programme: string;
  readonly beneficiary: string;
  readonly ceiling: Figure | null;
  readonly per: CeilingRow['ceiling_per'];
  readonly source: SourceRef;
  readonly locator: string | null;
}

function ceilingView(row: CeilingRow, lang: Lang): CeilingView {
  const others = { rate_pct: null, amount_vnd_m: null, amount_max_vnd_m: null, term_years: null, rule_vi: '' };
  return {
    id: row.support_id,
    place: row.province_id,
    programme: row[`programme_${lang}`],
    beneficiary: row[`beneficiary_${lang}`],
    ceiling: figureOfSupport({ ...row, ...others }, 'ceiling_vnd_m'),
    per: row.ceiling_per,
    source: sourceRefOf(row),
    locator: row.locator
  };
}

/** Ceilings by place, the two provinces first. */
export function ceilingViews(rows: readonly CeilingRow[], lang: Lang): readonly CeilingView[] {
  const places = inPlaceOrder(rows.map(({ province_id }) => province_id));
  return rows
    .map((row) => ceilingView(row, lang))
    .toSorted((a, b) => places.indexOf(a.place) - places.indexOf(b.place));
}
