import type { CellChange, Difference } from './difference.ts';
import type { FolderReader } from './folder-reader.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { rowKey, sameKey, type PackageTables, type Row, type TableShape } from './package-tables.ts';
import { changedColumns } from './release-files.ts';

/** The manifest of a folder; null, with a problem told, where it is missing or wrong. */
export function readFolderManifest(reader: FolderReader): Manifest | null {
  const file = 'manifest.json';
  const text = reader.texts.get(file);
  if (text === undefined) {
    reader.tell(file, null, null, '', { kind: 'file-present' });
    return null;
  }
  try {
    const manifest = readManifest(text);
    if (manifest.id === reader.id) return manifest;
    reader.tell(file, null, 'id', manifest.id, { kind: 'agrees', with: 'releases', expected: reader.id });
  } catch (error) {
    reader.tell(file, null, null, '', { kind: 'manifest', expected: error instanceof Error ? error.message : '' });
  }
  return null;
}

/** The difference that a folder records. Each of its lines must fit the tables of the release before. */
export function readDifference(reader: FolderReader, after: readonly TableShape[], before: PackageTables): Difference {
  const past = new Map(before.map((table) => [table.name, { table, rows: byKey(table, table.rows) }]));
  const names = [...new Set([...after, ...before].map(({ name }) => name))];
  const changed = changedCells(reader, past, after);
  const tables = names.map((table) => ({
    table,
    added: rowsOf(reader, 'added', table, after, past),
    removed: rowsOf(reader, 'removed', table, before, past),
    changed: changed.flatMap((one) => (one.table === table ? [one.cell] : []))
  }));
  foreignFiles(reader, names);
  return {
    before,
    after,
    tables: tables.filter((one) => one.added.length + one.removed.length + one.changed.length > 0)
  };
}

type Past = ReadonlyMap<string, { readonly table: TableShape; readonly rows: ReadonlyMap<string, Row> }>;

const byKey = (shape: TableShape, rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [rowKey(shape, row), row]));

/** Rows that are added must be new, rows that are removed must have been there. */
function rowsOf(
  reader: FolderReader,
  kind: 'added' | 'removed',
  name: string,
  shapes: readonly TableShape[],
  past: Past
): readonly Row[] {
  const shape = shapes.find((one) => one.name === name);
  if (shape === undefined) return [];
  const file = `${kind}/${name}.csv`;
  const known = past.get(name);
  const comparable = known !== undefined && sameKey(known.table, shape);
  const columns = shape.columns.map((column) => column.name);
  return reader.records(file, columns).map(({ line, row }) => {
    const key = rowKey(shape, row);
    const there = kind === 'removed';
    if (comparable && known.rows.has(key) !== there) reader.tell(file, line, null, key, { kind: 'release-row', there });
    return row;
  });
}

/** Each line names a cell of the release before and says what stood there. */
function changedCells(
  reader: FolderReader,
  past: Past,
  after: readonly TableShape[]
): readonly { readonly table: string; readonly cell: CellChange }[] {
  const file = 'changed.csv';
  return reader.records(file, changedColumns).flatMap(({ line, row }) => {
    const { table = '', key = '', column = '', before = '', after: now = '' } = row;
    const known = past.get(table);
    const columns = [known?.table, after.find(({ name }) => name === table)].flatMap((shape) =>
      (shape?.columns ?? []).map(({ name }) => name)
    );
    const old = known?.rows.get(key);
    if (known === undefined) reader.tell(file, line, 'table', table, { kind: 'enum', allowed: [...past.keys()] });
    else if (!columns.includes(column))
      reader.tell(file, line, 'column', column, { kind: 'enum', allowed: [...new Set(columns)] });
    else if (old === undefined) reader.tell(file, line, 'key', key, { kind: 'release-row', there: true });
    else if ((old[column] ?? '') !== before) {
      const expected = old[column] ?? '';
      reader.tell(file, line, 'before', before, { kind: 'agrees', with: `${table}/${key}/${column}`, expected });
    } else return [{ table, cell: { key, column, before, after: now } }];
    return [];
  });
}

/** A file of a table that neither release has is a slip of its name. */
function foreignFiles(reader: FolderReader, tables: readonly string[]): void {
  const known = new Set([
    'manifest.json',
    'changed.csv',
    ...tables.flatMap((name) => [`added/${name}.csv`, `removed/${name}.csv`])
  ]);
  for (const file of reader.texts.keys())
    if (!known.has(file)) reader.tell(file, null, null, '', { kind: 'release-file' });
}
