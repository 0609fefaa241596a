import type { Lang } from '#lib/domain/vocabulary.ts';
import type { InvestmentRow } from '#lib/queries/investments.ts';
import type { ReportLine } from '#lib/queries/report-line.ts';
import { zoneInvestmentsOf } from '../zone-investments.ts';
import type { ZoneInvestment } from '../zone-page.ts';

/** Whose money it is: by the countries that a source names, not by names of companies. */
export const origins = ['domestic', 'joint', 'foreign', 'unknown'] as const;
export type Origin = (typeof origins)[number];

/** One investment in one language, with its main report and the others beside it. */
export interface Investment extends ZoneInvestment {
  readonly origin: Origin;
  readonly zone: { readonly id: string; readonly name: string } | null;
  readonly provinceId: string;
  readonly formerProvinceId: string;
  /** True only where a source calls it supporting industry. */
  readonly supporting: boolean;
}

/** Every investment in one language, largest first, without capital last. */
export function investmentViews(
  rows: readonly InvestmentRow[],
  reports: readonly ReportLine[],
  lang: Lang
): readonly Investment[] {
  const byId = new Map(rows.map((row) => [row.investment_id, row]));
  return zoneInvestmentsOf(rows, reports, lang).flatMap((investment) => {
    const row = byId.get(investment.id);
    if (row === undefined) return [];
    const zoneName = row[`zone_${lang}`];
    return [
      {
        ...investment,
        origin: originOf(row.countries),
        zone: row.zone_id === null || zoneName === null ? null : { id: row.zone_id, name: zoneName },
        provinceId: row.province_id,
        formerProvinceId: row.former_province_id,
        supporting: row.supporting_industry
      }
    ];
  });
}

/** `joint`: Vietnam and at least one other country. */
export function originOf(countries: readonly string[]): Origin {
  if (countries.length === 0) return 'unknown';
  const foreign = countries.some((country) => country !== 'VN');
  if (!foreign) return 'domestic';
  return countries.includes('VN') ? 'joint' : 'foreign';
}
