/**
 * Filters as columns: each distinct filter is worked out once for a table, as a boolean column of a common table expression, and
 * every question of the statement refers to it. Filters that look into other tables stand one level above those they look at.
 */
import type { ExplorerTable } from '#lib/domain/explorer-rows.ts';
import type { Filter } from '#lib/domain/question.ts';
import { unreachable } from '#lib/domain/vocabulary.ts';
import { columnName } from './column-name.ts';
import type { Parameters } from './parameters.ts';

type Related = Extract<Filter, { kind: 'related' }>;

interface FilterColumn {
  readonly name: string;
  readonly table: ExplorerTable;
  readonly level: number;
  readonly sql: () => string;
}

export class FilterColumns {
  readonly #parameters: Parameters;
  readonly #columns = new Map<string, FilterColumn>();

  constructor(parameters: Parameters) {
    this.#parameters = parameters;
  }

  /** Registers a question's filters; afterwards `condition` knows them. */
  add(table: ExplorerTable, filters: readonly Filter[]): void {
    filters.forEach((filter) => this.#column(table, filter));
  }

  /** The condition that all filters make together, over the rows of `source(table)`. */
  condition(table: ExplorerTable, filters: readonly Filter[]): string {
    return filters.length === 0 ? 'true' : filters.map((filter) => this.#column(table, filter).name).join(' AND ');
  }

  /** What to select from to have all filter columns of a table, or those of the levels below one. */
  source(table: ExplorerTable, below = Infinity): string {
    const levels = this.#of(table).map(({ level }) => level);
    const top = Math.max(-1, ...levels.filter((level) => level < below));
    return top < 0 ? table : `${table}_${top}`;
  }

  /** The common table expressions, in an order in which each names only those before it. */
  expressions(): readonly string[] {
    const all = [...this.#columns.values()];
    const steps = [...new Set(all.map(({ level, table }) => `${level} ${table}`))].sort();
    return steps.flatMap((step) => {
      const own = all.filter(({ level, table }) => `${level} ${table}` === step);
      const [first] = own;
      if (first === undefined) return [];
      const columns = own.map(({ name, sql }) => `${sql()} AS ${name}`).join(', ');
      const from = this.source(first.table, first.level);
      return [`${first.table}_${first.level} AS MATERIALIZED (SELECT *, ${columns} FROM ${from})`];
    });
  }

  #of(table: ExplorerTable): readonly FilterColumn[] {
    return [...this.#columns.values()].filter((column) => column.table === table);
  }

  #column(table: ExplorerTable, filter: Filter): FilterColumn {
    const id = JSON.stringify([table, filter]);
    const known = this.#columns.get(id);
    if (known !== undefined) return known;
    const level = this.#level(table, filter);
    const column = {
      name: `passes_${this.#columns.size}`,
      table,
      level,
      sql: () => `(${this.#sql(table, filter)})`
    };
    this.#columns.set(id, column);
    return column;
  }

  #level(table: ExplorerTable, filter: Filter): number {
    if (filter.kind === 'any') return Math.max(0, ...filter.filters.map((part) => this.#level(table, part)));
    if (filter.kind !== 'related') return 0;
    return 1 + Math.max(-1, ...filter.where.map((part) => this.#column(filter.from, part).level));
  }

  #sql(table: ExplorerTable, filter: Filter): string {
    const parameters = this.#parameters;
    switch (filter.kind) {
      case 'one-of':
        return filter.values.length === 0
          ? 'false'
          : `list_contains(${parameters.list(filter.values)}, ${columnName(table, filter.column)})`;
      case 'any-of':
        return filter.values.length === 0
          ? 'false'
          : `list_has_any(${columnName(table, filter.column)}, ${parameters.list(filter.values)})`;
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
      case 'any':
        return filter.filters.length === 0
          ? 'false'
          : filter.filters.map((part) => `(${this.#sql(table, part)})`).join(' OR ');
      case 'related':
        return this.#related(table, filter);
      default:
        return unreachable(filter);
    }
  }

  #related(table: ExplorerTable, filter: Related): string {
    const column = columnName(table, filter.column);
    const related = columnName(filter.from, filter.relatedColumn);
    const levels = filter.where.map((part) => this.#column(filter.from, part).level);
    const source = this.source(filter.from, Math.max(-1, ...levels) + 1);
    const where = `${this.condition(filter.from, filter.where)} AND ${related} IS NOT NULL`;
    const found = `${column} IN (SELECT ${related} FROM ${source} WHERE ${where})`;
    return filter.not ? `${column} IS NULL OR NOT (${found})` : found;
  }
}
