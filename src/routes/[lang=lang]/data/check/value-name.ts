import type { Messages } from '#lib/i18n/messages.ts';

type Named = Readonly<Record<string, string>>;

/** What a code of a column is called; the code itself where the site has no words for it. */
export function valueName(table: string, field: string | null, key: string, words: Messages['vocabulary']): string {
  const named: Readonly<Record<string, Named>> = {
    'zones/kind': words.zoneKind,
    'zones/status': words.zoneStatus,
    'zones/location_precision': words.precision,
    'investments/status': words.investmentStatus,
    'investments/country': words.country,
    'investment_reports/measure': words.capitalMeasure,
    'investment_reports/role': words.reportRole,
    'funds/measure': words.fundMeasure,
    'observations/measure': words.observationMeasure,
    'infrastructure/kind': words.infrastructureKind,
    'sources/kind': words.sourceKind,
    'supports/support_type': words.supportType
  };
  return named[`${table}/${field ?? ''}`]?.[key] ?? key;
}
