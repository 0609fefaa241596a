import type { ChangedRow, Release } from '#lib/domain/release.ts';
import type { ChangeSetting } from './change-setting.ts';
import { figureChanges } from './figure-changes.ts';
import type { ChangeKind, ReleaseChanges } from './release-changes.ts';
import { joinedRows, rowChange } from './row-changes.ts';

const order: readonly ChangeKind[] = ['changed', 'removed', 'added'];
const inOrder = (a: { readonly kind: ChangeKind }, b: { readonly kind: ChangeKind }): number =>
  order.indexOf(a.kind) - order.indexOf(b.kind);

const sourcesLast = (a: string, b: string): number => Number(a === 'sources') - Number(b === 'sources');

/** A release and what it changed: figures first, one by one, then the other rows by table, then the tables that are new. */
export function makeReleaseChanges(
  release: Release,
  rows: readonly ChangedRow[],
  setting: ChangeSetting
): ReleaseChanges {
  const figures = rows.map((row) => ({ row, changes: figureChanges(row, setting) }));
  const others = figures.filter(({ changes }) => changes.length === 0).map(({ row }) => row);
  return {
    id: release.id,
    releasedOn: release.releasedOn,
    previous: release.previous,
    summary: release.summary[setting.lang],
    size: { tables: release.tables.length, rows: release.tables.reduce((sum, { rows: count }) => sum + count, 0) },
    figures: figures.flatMap(({ changes }) => changes).toSorted(inOrder),
    // What the sources are used for is said before their list.
    tables: [...new Set(others.map(({ table }) => table))].toSorted(sourcesLast).map((table) => ({
      table,
      title: setting.title.table(table),
      rows: joinedRows(others.filter((row) => row.table === table).map((row) => rowChange(row, setting))).toSorted(
        inOrder
      )
    })),
    newTables: release.tables
      .filter(({ isNew }) => isNew && release.previous !== null)
      .map(({ name, rows: count }) => ({ name, title: setting.title.table(name), rows: count }))
  };
}
