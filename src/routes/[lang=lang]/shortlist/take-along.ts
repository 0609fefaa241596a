import type { Messages } from '#lib/i18n/messages.ts';
import type { ExportLinks } from '#lib/export/shortlist-files.ts';
import type { ListedZone } from '#lib/export/shortlist-rows.ts';

export const formats = ['csv', 'xlsx', 'geojson'] as const;
export type Format = (typeof formats)[number];

const types: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json'
};

/** The list as a file; what writes it is fetched when it is asked for. */
export async function fileOf(
  format: Format,
  zones: readonly ListedZone[],
  links: ExportLinks,
  m: Messages
): Promise<Blob> {
  const { shortlistCsv, shortlistGeoJson, shortlistSheets } = await import('#lib/export/shortlist-files.ts');
  const type = types[format];
  if (format === 'csv') return new Blob([shortlistCsv(zones)], { type });
  if (format === 'geojson') return new Blob([shortlistGeoJson(zones)], { type });
  const { workbook } = await import('#lib/export/xlsx.ts');
  return new Blob([workbook(shortlistSheets(zones, links, m.shortlist.sheets))], { type });
}
