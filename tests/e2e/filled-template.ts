import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { cellXml, columnName } from '#lib/export/office-open.ts';
import { firstRow, rowsAbove } from '#lib/export/templates/template.ts';
import { workbookParts } from '#lib/sheets/xlsx-parts.ts';

/** What a steward writes in a row: cells by the names of the columns. */
export type Written = Readonly<Record<string, string | number>>;

/** A zone that nobody has heard of, without a slip. */
export const madeZone = (id: string, name: string, more: Written): Written => ({
  zone_id: id,
  province_id: 'thanh-hoa',
  name_vi: name,
  name_en: 'New Cluster',
  kind: 'industrial-cluster',
  status: 'planned',
  lat: 19.82,
  lon: 105.7,
  location_precision: 'commune',
  location_source_id: 'sp-communes-2009',
  location_basis_vi: 'theo bản đồ xã',
  location_basis_en: 'map of the commune',
  source_id: 'nso-bim-son-b',
  ...more
});

/** Names of the columns of a table's sheet, as programs read them. */
export async function namesIn(template: Uint8Array<ArrayBuffer>, table: string): Promise<readonly string[]> {
  const rows = await readSheet(Buffer.from(template), table);
  return (rows[rowsAbove.names - 1] ?? []).map(String);
}

/** The workbook with these rows written beneath the names, and nothing else in it changed. */
export async function filledTemplate(
  template: Uint8Array<ArrayBuffer>,
  table: string,
  rows: readonly Written[]
): Promise<Uint8Array> {
  const names = await namesIn(template, table);
  const path = workbookParts(template).sheets.find(({ name }) => name === table)?.path ?? '';
  const written = rows.map((cells, index) => {
    const row = firstRow + index;
    const filled = names.map((name, column) => cellXml(cells[name] ?? null, `${columnName(column)}${row}`, 0));
    return `<row r="${row}">${filled.join('')}</row>`;
  });
  const files = unzipSync(template);
  const markup = strFromU8(files[path] ?? new Uint8Array());
  return zipSync({ ...files, [path]: strToU8(markup.replace('</sheetData>', `${written.join('')}</sheetData>`)) });
}
