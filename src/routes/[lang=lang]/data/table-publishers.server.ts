import { readCsv } from '#lib/export/read-csv.ts';
import { shortPublisher } from '#lib/view-models/charts/evidence.ts';
import { publishedText } from './published-tables.server.ts';

type Row = ReadonlyMap<string, string>;

/** The rows of a published table, cells as text. */
export async function publishedRows(table: string): Promise<readonly Row[]> {
  const [head = [], ...lines] = readCsv(await publishedText(`${table}.csv`)) ?? [];
  return lines.map((line) => new Map(head.map((column, index) => [column, line[index] ?? ''])));
}

let publishers: Promise<ReadonlyMap<string, string>> | undefined;

/** Publisher of each source; its title where it names none. */
async function readPublishers(): Promise<ReadonlyMap<string, string>> {
  const cell = (row: Row, column: string): string => row.get(column) ?? '';
  const named = (row: Row): string => (cell(row, 'publisher') === '' ? cell(row, 'title') : cell(row, 'publisher'));
  return new Map((await publishedRows('sources')).map((row) => [cell(row, 'source_id'), shortPublisher(named(row))]));
}

/** Who published what these tables hold, the one of most rows first; nobody where their rows name no source. */
export async function tablePublishers(tables: readonly string[]): Promise<readonly string[]> {
  publishers ??= readPublishers();
  const known = await publishers;
  const counted = new Map<string, number>();
  for (const table of tables.filter((name) => name !== 'sources'))
    for (const row of await publishedRows(table)) {
      const name = known.get(row.get('source_id') ?? '');
      if (name !== undefined) counted.set(name, (counted.get(name) ?? 0) + 1);
    }
  return [...counted].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
