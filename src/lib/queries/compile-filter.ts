import { columnKind } from '#lib/domain/explorer-columns.ts';
import type { ExplorerTable } from '#lib/domain/explorer-rows.ts';
import type { Filter } from '#lib/domain/question.ts';
import { unreachable } from '#lib/domain/vocabulary.ts';

/** Stands between the values of a list in one parameter; no value may contain it. */
const listMark = '\u001F';

/** Values of a statement in the order of their numbers; the same value has one number. */
export class Parameters {
  readonly #values: (string | number)[] = [];

  /** `$1`, `$2` … for a value. */
  place(value: string | number): string {
    const known = this.#values.indexOf(value);
    return `$${known < 0 ? this.#values.push(value) : known + 1}`;
  }

  /** An SQL list for texts: one parameter however many there are, so that the statement's text stays the same. */
  list(values: readonly string[]): string {
    const broken = values.find((value) => value.includes(listMark));
    if (broken !== undefined) throw new Error(`${JSON.stringify(broken)} holds the mark between the values of a list`);
    return `string_split(${this.place(values.join(listMark))}::VARCHAR, chr(${listMark.charCodeAt(0)}))`;
  }

  get values(): readonly (string | number)[] {
    return this.#values;
  }
}

/** A column's name for SQL; throws an Error when the table has none of that name. */
export function columnName(table: ExplorerTable, column: string): string {
  columnKind(table, column);
  return `"${column}"`;
}

/** The condition that all filters make together. */
export function compileFilters(table: ExplorerTable, filters: readonly Filter[], parameters: Parameters): string {
  if (filters.length === 0) return 'true';
  return filters.map((filter) => compileFilter(table, filter, parameters)).join(' AND ');
}

function compileFilter(table: ExplorerTable, filter: Filter, parameters: Parameters): string {
  switch (filter.kind) {
    case 'one-of': {
      const column = columnName(table, filter.column);
      const [first] = filter.values;
      if (first === undefined) return 'false';
      if (filter.values.length === 1) return `${column} = ${parameters.place(first)}::VARCHAR`;
      return `list_contains(${parameters.list(filter.values)}, ${column})`;
    }
    case 'any-of': {
      const column = columnName(table, filter.column);
      return filter.values.length === 0 ? 'false' : `list_has_any(${column}, ${parameters.list(filter.values)})`;
    }
    case 'range': {
      const column = columnName(table, filter.column);
      const from = filter.from === null ? [] : [`${column} >= ${parameters.place(filter.from)}::DOUBLE`];
      const to = filter.to === null ? [] : [`${column} <= ${parameters.place(filter.to)}::DOUBLE`];
      return [`${column} IS NOT NULL`, ...from, ...to].join(' AND ');
    }
    case 'known':
      return `${columnName(table, filter.column)} IS NOT NULL`;
    case 'is':
      return `${columnName(table, filter.column)} = ${String(filter.value)}`;
    case 'any': {
      const parts = filter.filters.map((part) => `(${compileFilter(table, part, parameters)})`);
      return parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`;
    }
    case 'related': {
      const column = columnName(table, filter.column);
      const related = columnName(filter.from, filter.relatedColumn);
      const where = [compileFilters(filter.from, filter.where, parameters), `${related} IS NOT NULL`].join(' AND ');
      const found = `${column} IN (SELECT ${related} FROM ${filter.from} WHERE ${where})`;
      return filter.not ? `(${column} IS NULL OR NOT ${found})` : found;
    }
    default:
      return unreachable(filter);
  }
}
