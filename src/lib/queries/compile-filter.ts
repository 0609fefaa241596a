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
  /** Columns of the tables that filters or questions read: only these are carried along. */
  readonly #read = new Map<ExplorerTable, Set<string>>();

  constructor(parameters: Parameters) {
    this.#parameters = parameters;
  }

  /** Registers a question's filters and the columns it reads; afterwards `condition` knows them. */
  add(table: ExplorerTable, filters: readonly Filter[], columns: readonly string[]): void {
    columns.forEach((column) => this.#use(table, column));
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
    const all = [...this.#columns.values()].sort((a, b) => a.level - b.level);
    const steps = [...new Set(all.map(({ level, table }) => `${table}_${level}`))];
    return steps.flatMap((step) => {
      const own = all.filter(({ level, table }) => `${table}_${level}` === step);
      const [first] = own;
      if (first === undefined) return [];
      const from = this.source(first.table, first.level);
      const before = from === first.table ? [...(this.#read.get(first.table) ?? [])] : ['*'];
      const columns = [...before, ...own.map(({ name, sql }) => `(${sql()}) AS ${name}`)].join(', ');
      return [`${step} AS MATERIALIZED (SELECT ${columns} FROM ${from})`];
    });
  }

  #use(table: ExplorerTable, column: string): void {
    this.#read.set(table, (this.#read.get(table) ?? new Set()).add(columnName(table, column)));
  }

  #useOf(table: ExplorerTable, filter: Filter): void {
    if (filter.kind === 'any') filter.filters.forEach((part) => this.#useOf(table, part));
    else this.#use(table, filter.column);
    if (filter.kind === 'related') this.#use(filter.from, filter.relatedColumn);
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
      sql: () => this.#sql(table, filter)
    };
    this.#useOf(table, filter);
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
