import type { TableName, Tables } from '#lib/domain/rows.ts';
import type { Cell } from './check-cell.ts';
import type { TableSchema } from './descriptor.ts';

/** A row as it could be read: null stands for an empty cell and for one that has its own problem. */
export type Readable<Name extends TableName> = { readonly [Column in keyof Tables[Name]]: Tables[Name][Column] | null };

export interface ReadRow {
  /** Line of the file on which the record begins. */
  readonly row: number;
  readonly texts: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface ReadTable {
  readonly schema: TableSchema;
  readonly rows: readonly ReadRow[];
  /** Columns in which at least one cell is wrong: what compares rows by them must wait. */
  readonly doubtfulColumns: ReadonlySet<string>;
  /** False when the file is missing or some of its records could not be read. */
  readonly complete: boolean;
}

export interface NumberedRow<Name extends TableName> {
  readonly row: number;
  readonly cells: Readable<Name>;
}

/** All tables as read, with typed access for the checks across rows and tables. */
export class CheckedTables {
  readonly #tables: ReadonlyMap<string, ReadTable>;

  constructor(tables: readonly ReadTable[]) {
    this.#tables = new Map(tables.map((table) => [table.schema.name, table]));
  }

  get(name: string): ReadTable | undefined {
    return this.#tables.get(name);
  }

  all(): readonly ReadTable[] {
    return [...this.#tables.values()];
  }

  /** The rows of one table; none when the package has no such table. */
  rows<Name extends TableName>(name: Name): readonly NumberedRow<Name>[] {
    const rows = this.#tables.get(name)?.rows ?? [];
    // The one place where cells read by the schema become the row type generated from that schema.
    return rows.map(({ row, cells }) => ({ row, cells: cells as Readable<Name> }));
  }

  file(name: TableName): string {
    return this.#tables.get(name)?.schema.path ?? `${name}.csv`;
  }

  /** The cell as it stands in the file. */
  text(name: TableName, row: number, column: string): string {
    return this.#tables.get(name)?.rows.find((each) => each.row === row)?.texts[column] ?? '';
  }
}
