import type { ChangedRow, Release } from '#lib/domain/release.ts';
import type { TableDifference } from './difference.ts';
import type { RestoredRelease } from './history.ts';
import { rowKey, type PackageTable, type Row } from './package-tables.ts';

/** A release as the list of all names it: what it holds and how much it changed. */
export function listedRelease({ manifest, difference }: Pick<RestoredRelease, 'manifest' | 'difference'>): Release {
  const { id, releasedOn, previous, summary } = manifest;
  const before = new Set(difference.before.map(({ name }) => name));
  const tables = manifest.tables.map(({ name, rows }) => {
    const own = difference.tables.find(({ table }) => table === name);
    return {
      name,
      rows,
      isNew: !before.has(name),
      added: own?.added.length ?? 0,
      removed: own?.removed.length ?? 0,
      changed: new Set(own?.changed.map(({ key }) => key)).size
    };
  });
  return { id, releasedOn, previous, summary, tables };
}

/** Every row that a release changed in tables that there were before; the rows of a new table are the table. */
export function tellableChanges({ difference, tables }: RestoredRelease): readonly ChangedRow[] {
  const before = new Set(difference.before.map(({ name }) => name));
  return difference.tables.flatMap((change) => {
    const table = tables.find(({ name }) => name === change.table);
    const shape = table ?? difference.before.find(({ name }) => name === change.table);
    if (shape === undefined || !before.has(change.table)) return [];
    const named = (row: Row) => ({ table: change.table, key: rowKey(shape, row) });
    return [
      ...change.removed.map((row): ChangedRow => ({ ...named(row), before: row, after: null })),
      ...(table === undefined ? [] : changedRows(table, change)),
      ...change.added.map((row): ChangedRow => ({ ...named(row), before: null, after: row }))
    ];
  });
}

function changedRows(table: PackageTable, { changed }: TableDifference): readonly ChangedRow[] {
  const past = new Map<string, Record<string, string>>();
  for (const { key, column, before } of changed) past.set(key, { ...past.get(key), [column]: before });
  return table.rows.flatMap((after): readonly ChangedRow[] => {
    const key = rowKey(table, after);
    const cells = past.get(key);
    return cells === undefined ? [] : [{ table: table.name, key, before: { ...after, ...cells }, after }];
  });
}
