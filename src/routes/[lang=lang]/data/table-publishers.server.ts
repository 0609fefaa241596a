import { getAtlas } from '#lib/database/atlas.server.ts';
import type { Run } from '#lib/domain/sql.ts';
import { readCsv } from '#lib/export/read-csv.ts';
import { shortPublisher } from '#lib/view-models/charts/evidence.ts';
import { csvLinesAt } from '#lib/export/csv-lines.ts';
import { publishedText } from './published-tables.server.ts';

type Row = ReadonlyMap<string, string>;

/** The rows of a published table, cells as text. */
export async function publishedRows(table: string): Promise<readonly Row[]> {
  const [head = [], ...lines] = readCsv(await publishedText(`${table}.csv`)) ?? [];
  return lines.map((line) => new Map(head.map((column, index) => [column, line[index] ?? ''])));
}

/** Some rows of a published table by their places, from 0; the others are not read into cells. */
export async function publishedRowsAt(table: string, places: readonly number[]): Promise<readonly Row[]> {
  const lines = csvLinesAt(await publishedText(`${table}.csv`), [0, ...places.map((place) => place + 1)]);
  const [head = [], ...rows] = readCsv(lines.join('\n')) ?? [];
  return rows.map((line) => new Map(head.map((column, index) => [column, line[index] ?? ''])));
}

let publishers: Promise<ReadonlyMap<string, string>> | undefined;

/** Publisher of each source; its title where it names none. */
async function readPublishers(): Promise<ReadonlyMap<string, string>> {
  const cell = (row: Row, column: string): string => row.get(column) ?? '';
  const named = (row: Row): string => (cell(row, 'publisher') === '' ? cell(row, 'title') : cell(row, 'publisher'));
  return new Map((await publishedRows('sources')).map((row) => [cell(row, 'source_id'), shortPublisher(named(row))]));
}

/** Sources that rows of a table name, in the order in which they come first; none where it has no such column. */
function sourcesIn(run: Run, table: string): readonly { readonly source: string; readonly rows: number }[] {
  if (run(`DESCRIBE ${table}`).every((column) => column['column_name'] !== 'source_id')) return [];
  return run(
    `SELECT source_id, count(*)::INTEGER AS rows FROM ${table} WHERE source_id IS NOT NULL GROUP BY source_id ORDER BY min(rowid)`
  ).map((row) => ({ source: String(row['source_id']), rows: Number(row['rows']) }));
}

/** Who published what these tables hold, the one of most rows first; nobody where their rows name no source. */
export async function tablePublishers(tables: readonly string[]): Promise<readonly string[]> {
  publishers ??= readPublishers();
  const known = await publishers;
  const counted = new Map<string, number>();
  const { run } = await getAtlas();
  for (const table of tables.filter((name) => name !== 'sources'))
    for (const { source, rows } of sourcesIn(run, table)) {
      const name = known.get(source);
      if (name !== undefined) counted.set(name, (counted.get(name) ?? 0) + rows);
    }
  return [...counted].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
