import type { Lang } from '#lib/domain/vocabulary.ts';
import type { NamedWriting, SheetEncoding, SheetFormat } from './own-sheet.ts';

const encodings: Readonly<Record<SheetEncoding, { readonly vi: string; readonly en: string }>> = {
  'utf-8': { vi: 'Unicode (UTF-8)', en: 'Unicode (UTF-8)' },
  'utf-16le': { vi: 'Unicode (UTF-16 LE)', en: 'Unicode (UTF-16 LE)' },
  'utf-16be': { vi: 'Unicode (UTF-16 BE)', en: 'Unicode (UTF-16 BE)' },
  'windows-1258': { vi: 'Windows-1258 (tiếng Việt)', en: 'Windows-1258 (Vietnamese)' },
  'windows-1252': { vi: 'Windows-1252 (Tây Âu)', en: 'Windows-1252 (Western)' },
  tcvn3: { vi: 'TCVN3 (phông ABC, .VnTime)', en: 'TCVN3 (ABC fonts, .VnTime)' },
  vni: { vi: 'VNI (phông VNI-Times)', en: 'VNI (fonts such as VNI-Times)' }
};

/** The name of a character set as people know it. */
export const encodingName = (encoding: SheetEncoding, lang: Lang): string => encodings[encoding][lang];

const formats: Readonly<Record<SheetFormat, string>> = {
  csv: 'CSV',
  xlsx: 'XLSX',
  geojson: 'GeoJSON',
  parquet: 'Parquet'
};
export const formatName = (format: SheetFormat): string => formats[format];

const writings: Readonly<Record<NamedWriting, { readonly vi: string; readonly en: string }>> = {
  vni: { vi: 'VNI (phông VNI-Times)', en: 'VNI (fonts such as VNI-Times)' },
  viqr: { vi: 'VIQR (Vie^.t Nam)', en: 'VIQR (Vie^.t Nam)' }
};
export const writingName = (writing: NamedWriting, lang: Lang): string => writings[writing][lang];

export const countText = (count: number, lang: Lang): string =>
  new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB').format(count);

/** At most this many rows or columns are named one by one. */
const namedAtMost = 12;

/** `3, 7, 8`; of a long list its beginning and how many more there are. */
export function listText(names: readonly (string | number)[], lang: Lang): string {
  const named = names.slice(0, namedAtMost).join(', ');
  const more = names.length - namedAtMost;
  if (more <= 0) return named;
  return lang === 'vi' ? `${named} và ${countText(more, lang)} chỗ khác` : `${named} and ${countText(more, lang)} more`;
}
