import type { TableName, Tables } from '#lib/domain/rows.ts';
import type { Cell } from './check-cell.ts';
import type { TableSchema } from './descriptor.ts';
import type { Problem } from './problem.ts';

/** A row as it could be read: null stands for an empty cell and for one that has its own problem. */
export type Readable<Name extends TableName> = { readonly [Column in keyof Tables[Name]]: Tables[Name][Column] | null };

export interface ReadRow {
  /** Line of the file on which the record begins. */
  readonly row: number;
  /** As the cells stand in the file. */
  readonly texts: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface ReadTable {
  readonly schema: TableSchema;
  readonly rows: readonly ReadRow[];
}

export interface NumberedRow<Name extends TableName> {
  readonly row: number;
  readonly cells: Readable<Name>;
}

/** All tables as read, with typed rows, and with the knowledge of which columns already have problems. */
export class CheckedTables {
  readonly #tables: ReadonlyMap<string, ReadTable>;
  /** `file` where whole rows are wrong, `file/column` where cells are. */
  readonly #doubtful: ReadonlySet<string>;
  readonly #numbered = new Map<string, ReadonlyMap<number, ReadRow>>();

  constructor(tables: readonly ReadTable[], problems: readonly Problem[]) {
    this.#tables = new Map(tables.map((table) => [table.schema.name, table]));
    this.#doubtful = new Set(problems.flatMap(doubts));
  }

  all(): readonly ReadTable[] {
    return [...this.#tables.values()];
  }

  get(name: string): ReadTable | undefined {
    return this.#tables.get(name);
  }

  /** The rows of one table; none when the package has no such table. */
  rows<Name extends TableName>(name: Name): readonly NumberedRow<Name>[] {
    const rows = this.#tables.get(name)?.rows ?? [];
    // The one place where cells read by the schema become the row type generated from that schema.
    return rows.map(({ row, cells }) => ({ row, cells: cells as Readable<Name> }));
  }

  /**
   * Whether rows may be compared by these columns: not when some of the table's rows or of these cells are wrong themselves, or each
   * slip would be told twice.
   */
  trusts(name: string, ...columns: readonly string[]): boolean {
    const table = this.#tables.get(name);
    if (table === undefined || this.#doubtful.has(table.schema.path)) return false;
    return columns.every((column) => !this.#doubtful.has(`${table.schema.path}/${column}`));
  }

  /** A problem of one row, with the cell of that column as it stands in the file. */
  problem(name: TableName, row: number, column: string, rule: Problem['rule']): Problem {
    const found = this.#row(name, row)?.texts[column] ?? '';
    return { file: this.#tables.get(name)?.schema.path ?? name, row, column, found, rule };
  }

  /** Numbered at the first problem of a table, so that many problems stay quick. */
  #row(name: string, row: number): ReadRow | undefined {
    const numbered =
      this.#numbered.get(name) ?? new Map((this.#tables.get(name)?.rows ?? []).map((each) => [each.row, each]));
    this.#numbered.set(name, numbered);
    return numbered.get(row);
  }
}

function doubts({ file, column, rule }: Problem): readonly string[] {
  if (rule.kind === 'no-byte-order-mark') return [];
  return column === null ? [file] : column.split(', ').map((name) => `${file}/${name}`);
}
