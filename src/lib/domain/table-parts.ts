/** A large table cut into files: each holds the rows of one present province and of a span of years. */
export interface TablePart {
  /** Under data/, such as investments/thanh-hoa/2015-2019.parquet. */
  readonly path: string;
  readonly province: string;
  /** First and last year; null where all its rows are undated. */
  readonly from: number | null;
  readonly to: number | null;
  /** Rows without a year stand with the last span of their province. */
  readonly undated: boolean;
  readonly rows: number;
  readonly bytes: number;
}

/** What data/parts.json holds: the tables that are cut, each with all its parts. Without such tables there is no such file. */
export type PartList = Readonly<Record<string, readonly TablePart[]>>;

/** A table that comes in parts, and as one file too. */
export interface PartedTable {
  readonly name: string;
  readonly rows: number;
  /** Of the one file. */
  readonly bytes: number;
  readonly parts: readonly TablePart[];
}

/** What is wanted of all tables that come in parts: a province, one of its spans of years, or, where no province is named, everything. */
export interface PartChoice {
  readonly province: string | null;
  /** Place of the span among those of the province; null for all of them. */
  readonly span: number | null;
}

/** What a choice means for one table. */
export interface ChosenRows {
  readonly table: string;
  /** Files under data/ that hold exactly these rows. */
  readonly files: readonly string[];
  readonly rows: number;
  /** Rows of the whole table. */
  readonly all: number;
  readonly bytes: number;
}

export const sumOf = (rows: readonly ChosenRows[], of: 'rows' | 'all' | 'bytes'): number =>
  rows.reduce((sum, one) => sum + one[of], 0);

/** The parts of one province, in the order of their years. */
export const partsOf = ({ parts }: PartedTable, province: string): readonly TablePart[] =>
  parts.filter((part) => part.province === province).toSorted((a, b) => (a.from ?? Infinity) - (b.from ?? Infinity));

/** The rows of each table that a choice names: all of its parts or one are always taken whole. */
export function chosenRows(tables: readonly PartedTable[], { province, span }: PartChoice): readonly ChosenRows[] {
  return tables.map((table): ChosenRows => {
    const { name, rows: all, bytes } = table;
    if (province === null) return { table: name, files: [`${name}.parquet`], rows: all, all, bytes };
    const parts = partsOf(table, province).filter((_, place) => span === null || place === span);
    const add = (of: 'rows' | 'bytes'): number => parts.reduce((sum, part) => sum + part[of], 0);
    return { table: name, files: parts.map(({ path }) => path), rows: add('rows'), all, bytes: add('bytes') };
  });
}
