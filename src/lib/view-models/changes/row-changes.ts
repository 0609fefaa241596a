import type { ChangedRow } from '#lib/domain/release.ts';
import { lastCells, type ChangeSetting } from './change-setting.ts';
import type { ChangedCell, ChangeSource, RowChange } from './release-changes.ts';
import { cellInWords, rowName } from './row-name.ts';

/** What a release did to a row, in words. */
export function rowChange(row: ChangedRow, setting: ChangeSetting): RowChange {
  const cells = lastCells(row);
  return {
    key: `${row.table}/${row.key}`,
    count: 1,
    kind: row.before === null ? 'added' : row.after === null ? 'removed' : 'changed',
    name: rowName(row, setting),
    page: pageOf(row, setting),
    sources: row.table === 'sources' ? [] : sourcesOf(row, setting),
    note: [cells[`reading_${setting.lang}`], cells[`note_${setting.lang}`], cells['note']].find(Boolean) ?? null,
    cells: changedCells(row, setting)
  };
}

/** Rows that join the same things in the same way are one line with their count. */
export function joinedRows(changes: readonly RowChange[]): readonly RowChange[] {
  const lines = new Map<string, RowChange>();
  for (const change of changes) {
    const { name, kind, page, sources, note, cells } = change;
    const said = JSON.stringify([name, kind, page, sources.map(({ id }) => id), note, cells]);
    const known = lines.get(said);
    lines.set(said, known === undefined ? change : { ...known, count: known.count + 1 });
  }
  return [...lines.values()];
}

/** Cells of a changed row whose words differ, without those of the other language and those told elsewhere. */
export function changedCells(
  { table, before, after }: ChangedRow,
  setting: ChangeSetting,
  told: ReadonlySet<string> = new Set()
): readonly ChangedCell[] {
  if (before === null || after === null) return [];
  const other = setting.lang === 'vi' ? '_en' : '_vi';
  return Object.keys({ ...before, ...after })
    .filter((column) => (before[column] ?? '') !== (after[column] ?? ''))
    .filter((column) => !column.endsWith(other) && !told.has(column))
    .map((column) => ({
      column: setting.title.column(table, column),
      before: cellInWords(column, before[column] ?? '', setting),
      after: cellInWords(column, after[column] ?? '', setting)
    }));
}

/** The page of the row as it is now; none where the newest release has it no more. */
function pageOf(row: ChangedRow, { newest }: ChangeSetting): RowChange['page'] {
  const kind = ({ zones: 'zone', policies: 'policy', sources: 'source' } as const)[row.table];
  return kind === undefined || newest.name(row.table, row.key) === null ? null : { kind, id: row.key };
}

/** Every source that the row names, now and before. */
function sourcesOf({ before, after }: ChangedRow, setting: ChangeSetting): readonly ChangeSource[] {
  const columns = ['source_id', 'source_a_id', 'source_b_id'] as const;
  const ids = [after, before].flatMap((cells) => columns.map((column) => cells?.[column] ?? ''));
  return [...new Set(ids)]
    .map((id) => setting.after.source(id) ?? setting.before.source(id))
    .filter((source) => source !== null);
}
