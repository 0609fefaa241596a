import type { PoliciesRow } from '#lib/domain/rows.ts';
import { policyStatuses } from './choices.ts';
import { noParameters, type Query } from './query.ts';

export type PromotionInstrumentRow = Pick<
  PoliciesRow,
  'policy_id' | 'province_id' | 'number' | 'title_vi' | 'title_en' | 'status'
>;

/** Which instruments on industrial promotion has each place? Those in force first, then the newest. */
export const promotionInstruments: Query<void, PromotionInstrumentRow> = {
  name: 'promotion-instruments',
  tables: ['policies'],
  sql: `
SELECT p.policy_id, p.province_id, p.number, p.title_vi, p.title_en, p.status
FROM policies p
WHERE p.topic = 'industrial-promotion'
ORDER BY p.status <> 'in-force', p.status <> 'unknown', coalesce(p.issued_on, p.effective_from) DESC NULLS LAST, p.policy_id`,
  parameters: noParameters,
  decode: (row) => ({
    policy_id: row.text('policy_id'),
    province_id: row.text('province_id'),
    number: row.textOrNull('number'),
    title_vi: row.text('title_vi'),
    title_en: row.text('title_en'),
    status: row.choice('status', policyStatuses)
  })
};
