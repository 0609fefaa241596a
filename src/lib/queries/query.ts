import type { TableName } from '#lib/domain/rows.ts';
import type { RawRow, Run, SqlValue } from '#lib/domain/sql.ts';

/** One question to the tables: SQL with its types and order, parameters, and a decoder that trusts no cell. */
export interface Query<P, R> {
  readonly name: string;
  /** Tables it rests on, directly or through views. */
  readonly tables: readonly TableName[];
  readonly sql: string;
  parameters(input: P): readonly SqlValue[];
  decode(row: RowReader): R;
}

/** Parameters of a query that takes none. */
export const noParameters = (): readonly SqlValue[] => [];

/** Asks a query of the engine and decodes every row; throws with the query's name where a cell is not what it should be. */
export function ask<P, R>(run: Run, query: Query<P, R>, input: P): readonly R[] {
  return run(query.sql, query.parameters(input)).map((row) => query.decode(new RowReader(query.name, row)));
}

/** The one row of a query; null when there is none. */
export function askOne<P, R>(run: Run, query: Query<P, R>, input: P): R | null {
  const rows = ask(run, query, input);
  if (rows.length > 1) throw new Error(`${query.name}: ${rows.length} rows where one was expected`);
  return rows[0] ?? null;
}

/** Reads the cells of one row as what they are said to be. */
export class RowReader {
  readonly #query: string;
  readonly #row: RawRow;

  constructor(query: string, row: RawRow) {
    this.#query = query;
    this.#row = row;
  }

  text(column: string): string {
    const cell = this.#present(column);
    return typeof cell === 'string' ? cell : this.#fail(column, 'text');
  }

  number(column: string): number {
    const cell = this.#present(column);
    return typeof cell === 'number' && Number.isFinite(cell) ? cell : this.#fail(column, 'a number');
  }

  flag(column: string): boolean {
    const cell = this.#present(column);
    return typeof cell === 'boolean' ? cell : this.#fail(column, 'true or false');
  }

  list(column: string): readonly string[] {
    const cell = this.#present(column);
    return isList(cell) ? cell : this.#fail(column, 'a list of text');
  }

  /** Text that is one of a closed list. */
  choice<const T extends string>(column: string, choices: readonly T[]): T {
    const cell = this.text(column);
    return choices.find((choice) => choice === cell) ?? this.#fail(column, `one of ${choices.join(', ')}`);
  }

  textOrNull(column: string): string | null {
    return this.#absent(column) ? null : this.text(column);
  }

  numberOrNull(column: string): number | null {
    return this.#absent(column) ? null : this.number(column);
  }

  choiceOrNull<const T extends string>(column: string, choices: readonly T[]): T | null {
    return this.#absent(column) ? null : this.choice(column, choices);
  }

  #absent(column: string): boolean {
    return this.#cell(column) === null;
  }

  #present(column: string): string | number | boolean | readonly string[] {
    return this.#cell(column) ?? this.#fail(column, 'a value');
  }

  #cell(column: string): RawRow[string] {
    const cell = this.#row[column];
    return cell === undefined ? this.#fail(column, 'a column') : cell;
  }

  #fail(column: string, expected: string): never {
    const found = column in this.#row ? JSON.stringify(this.#row[column]) : 'no such column';
    throw new Error(`${this.#query}: ${column} should be ${expected}, found ${found}`);
  }
}

function isList(cell: unknown): cell is readonly string[] {
  return Array.isArray(cell) && cell.every((item) => typeof item === 'string');
}
