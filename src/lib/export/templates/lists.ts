/** The lists that drop-downs choose from: ids on a hidden sheet, and what they mean on one that is seen. */
import { columnName } from '../office-open.ts';
import type { ListEntry, ReferenceLists, TemplateTable } from './template.ts';
import { firstRow, lastRow } from './template.ts';

export const listSheet = 'lists';

export interface NamedList {
  /** `kind of zones` or the table. */
  readonly name: string;
  readonly entries: readonly ListEntry[];
}

export interface Lists {
  readonly all: readonly NamedList[];
  /** A range of cells with the ids that a column may have; null where it has no list. */
  rangeOf(table: TemplateTable, column: TemplateTable['columns'][number]): string | null;
}

const nameOf = (table: string, column: string): string => `${table}.${column}`;

/** `together`: tables that are sheets of the same workbook, whose own ids are offered. */
export function makeLists(tables: readonly TemplateTable[], references: ReferenceLists, together: boolean): Lists {
  const sheets = new Map(together ? tables.map((table) => [table.name, table]) : []);
  const wanted = new Map<string, readonly ListEntry[]>();
  for (const table of tables)
    for (const { name, values } of table.columns) {
      if (values.kind === 'one-of')
        wanted.set(
          nameOf(table.name, name),
          values.ids.map((id) => ({ id, name: null }))
        );
      if (values.kind === 'id-of' && !sheets.has(values.table))
        wanted.set(values.table, references[values.table] ?? []);
    }
  const all = [...wanted].map(([name, entries]) => ({ name, entries })).filter(({ entries }) => entries.length > 0);
  const inLists = (name: string): string | null => {
    const at = all.findIndex((list) => list.name === name);
    const letter = columnName(at);
    return at < 0 ? null : `${listSheet}!$${letter}$2:$${letter}$${(all[at]?.entries.length ?? 0) + 1}`;
  };
  return {
    all,
    rangeOf(table, { name, values, delimiter }) {
      if (delimiter !== null) return null;
      if (values.kind === 'one-of') return inLists(nameOf(table.name, name));
      if (values.kind !== 'id-of') return null;
      const sheet = sheets.get(values.table);
      const at = sheet?.columns.findIndex((column) => column.name === values.column) ?? -1;
      const letter = columnName(at);
      return at < 0 ? inLists(values.table) : `${values.table}!$${letter}$${firstRow}:$${letter}$${lastRow}`;
    }
  };
}
