import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileForm, ListedFile } from '#lib/domain/listed-file.ts';
import { workbook } from '#lib/export/xlsx.ts';
import type { CheckedTables } from '#lib/tables/checked-tables.ts';
import { csvText } from '#lib/tables/write-csv.ts';
import { inKeyOrder } from '../write-package.ts';
import { dictionaryColumns, dictionaryRows } from './dictionary.ts';
import { excelCsv, excelForms } from './excel-csv.ts';
import { checksumText, listed } from './listed-files.ts';
import { aboutLines, packageAbout } from './package-about.ts';
import { packageZip } from './package-zip.ts';
import { isPlaced, tableGeoJson } from './table-geojson.ts';
import { aboutSheet, dictionarySheet, isSpread, tableSheet, type WrittenTable } from './table-sheets.ts';

/** Longer tables are not written for spreadsheets and maps of the desktop: these take Parquet, or a part of the table. */
const spreadsheetRows = 100_000;

interface Folders {
  /** The evidence. */
  readonly from: string;
  /** Where CSV, Parquet and datapackage.json have been written. */
  readonly folder: string;
}

/** Writes what readers take away besides CSV and Parquet, and the list of all files with size and SHA-256. */
export function writeDownloads(tables: CheckedTables, descriptorText: string, { from, folder }: Folders): void {
  const about = packageAbout(descriptorText);
  const written = tables.all().map((table): WrittenTable => {
    const count = table.rows.length;
    return { schema: table.schema, count, rows: count > spreadsheetRows ? null : inKeyOrder(table) };
  });
  const schemas = written.map(({ schema }) => schema);
  const files: ListedFile[] = [];
  const list = (file: string, form: FileForm, table: string | null): void =>
    void files.push(listed({ file, form, table }, readFileSync(join(folder, file))));
  const write = (file: string, form: FileForm, table: string | null, content: string | Uint8Array): void => {
    writeFileSync(join(folder, file), content);
    list(file, form, table);
  };
  const lines = aboutSheet(aboutLines(about));

  for (const table of written) {
    const { schema } = table;
    const { name } = schema;
    list(`${name}.csv`, 'csv', name);
    if (isSpread(table)) {
      const { rows } = table;
      const sheets = [tableSheet(table), dictionarySheet([schema]), lines];
      write(`${name}.${excelForms.point.ending}`, 'excel', name, excelCsv(schema.fields, rows, 'point'));
      write(`${name}.${excelForms.comma.ending}`, 'excel-vi', name, excelCsv(schema.fields, rows, 'comma'));
      write(`${name}.xlsx`, 'xlsx', name, workbook(sheets));
    }
    list(`${name}.parquet`, 'parquet', name);
    if (isSpread(table) && isPlaced(schema)) write(`${name}.geojson`, 'geojson', name, tableGeoJson(table));
  }

  write('dictionary.csv', 'csv', null, csvText(dictionaryColumns, dictionaryRows(schemas)));
  list('datapackage.json', 'json', null);
  const spread = written.filter(isSpread);
  if (spread.length === written.length)
    write(`${about.name}.xlsx`, 'xlsx', null, workbook([lines, dictionarySheet(schemas), ...spread.map(tableSheet)]));
  const licence = join(from, 'LICENSE.md');
  const archive = packageZip({
    about,
    tables: written,
    descriptor: readFileSync(join(folder, 'datapackage.json'), 'utf8'),
    licence: existsSync(licence) ? readFileSync(licence, 'utf8') : null,
    read: (name) => readFileSync(join(folder, name))
  });
  write(`${about.name}.zip`, 'zip', null, archive);

  writeFileSync(join(folder, 'files.json'), `${JSON.stringify({ release: about.version, files }, null, 1)}\n`);
  writeFileSync(join(folder, 'SHA256SUMS.txt'), checksumText(files));
}
