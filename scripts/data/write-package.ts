import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openNodeDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { writeParquet } from '#lib/database/write-parquet.ts';
import type { CheckedTables, ReadTable } from '#lib/tables/checked-tables.ts';
import { csvText } from '#lib/tables/write-csv.ts';
import { columnTypes } from './column-types.ts';
import { writeParts } from './write-parts.ts';
import { publishedDescriptor, type PublishedFile } from './published-descriptor.ts';

export interface TableCount {
  readonly table: string;
  readonly rowsIn: number;
  /** Counted in the Parquet file as written. */
  readonly rowsOut: number;
}

/** Writes Parquet, CSV and datapackage.json into an empty folder; throws when a table loses or gains a row on the way. */
export async function writePackage(
  tables: CheckedTables,
  descriptorText: string,
  folder: string
): Promise<readonly TableCount[]> {
  const database = await openNodeDatabase();
  try {
    const written = tables.all().map((table) => writeTable(database, table, folder));
    const parts = writeParts(database, folder);
    writeFileSync(
      join(folder, 'datapackage.json'),
      publishedDescriptor(descriptorText, new Map(written.map(({ count, file }) => [count.table, file])), parts)
    );
    return written.map(({ count }) => count);
  } finally {
    database.close();
  }
}

function writeTable(
  database: NodeDatabase,
  table: ReadTable,
  folder: string
): { count: TableCount; file: PublishedFile } {
  const { name, fields, primaryKey } = table.schema;
  const parquet = writeParquet(database, {
    table: name,
    columns: fields.map((field) => ({ name: field.name, type: columnTypes[field.type] })),
    sortedBy: primaryKey,
    rows: table.rows.map(({ cells }) => cells)
  });
  writeFileSync(join(folder, `${name}.parquet`), parquet);
  const csv = Buffer.from(
    csvText(
      fields.map((field) => field.name),
      inKeyOrder(table)
    ),
    'utf8'
  );
  writeFileSync(join(folder, `${name}.csv`), csv);

  const [counted] = database.run(`SELECT count(*)::INTEGER AS rows FROM read_parquet('${name}.parquet')`);
  const rowsOut = Number(counted?.['rows']);
  if (rowsOut !== table.rows.length) throw new Error(`${name}: ${table.rows.length} rows in, ${rowsOut} rows out`);
  return {
    count: { table: name, rowsIn: table.rows.length, rowsOut },
    file: { rows: rowsOut, bytes: csv.length, hash: `sha256:${createHash('sha256').update(csv).digest('hex')}` }
  };
}

/** The same order as in the Parquet file: by primary key, texts by code point, numbers by size. */
export function inKeyOrder({ schema, rows }: ReadTable): readonly (readonly string[])[] {
  const sorted = rows.toSorted((a, b) => {
    for (const column of schema.primaryKey) {
      const [left, right] = [a.cells[column] ?? '', b.cells[column] ?? ''];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  });
  return sorted.map(({ texts }) => schema.fields.map((field) => texts[field.name] ?? ''));
}
