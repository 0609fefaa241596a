import type { InvestmentStatus } from '#lib/domain/vocabulary.ts';
import { investmentKinds, investmentStatuses } from './choices.ts';
import type { Query } from './query.ts';

export interface ZoneInvestmentRow {
  readonly investment_id: string;
  readonly kind: 'project' | 'group';
  readonly name_vi: string;
  readonly name_en: string;
  readonly investor: string | null;
  readonly countries: readonly string[];
  readonly sector_id: string;
  readonly sector_vi: string;
  readonly sector_en: string;
  readonly status: InvestmentStatus;
  readonly year: number | null;
}

/** Which investments are in the zone? */
export const zoneInvestments: Query<string, ZoneInvestmentRow> = {
  name: 'zone-investments',
  tables: ['investments', 'sectors'],
  sql: `
SELECT i.investment_id, i.kind, i.name_vi, i.name_en, i.investor, coalesce(i.country, []::VARCHAR[]) AS countries,
  i.sector_id, s.name_vi AS sector_vi, s.name_en AS sector_en, i.status, CAST(i.year AS INTEGER) AS year
FROM investments i JOIN sectors s ON s.sector_id = i.sector_id
WHERE i.zone_id = ?
ORDER BY i.investment_id`,
  parameters: (zoneId) => [zoneId],
  decode: (row) => ({
    investment_id: row.text('investment_id'),
    kind: row.choice('kind', investmentKinds),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    investor: row.textOrNull('investor'),
    countries: row.list('countries'),
    sector_id: row.text('sector_id'),
    sector_vi: row.text('sector_vi'),
    sector_en: row.text('sector_en'),
    status: row.choice('status', investmentStatuses),
    year: row.numberOrNull('year')
  })
};
