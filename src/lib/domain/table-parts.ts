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

/** What an address asks for by name. */
export type NamedPart =
  | { readonly kind: 'part'; readonly choice: PartChoice }
  /** Nothing of that name is there: another edition's tables are cut between other years, or the name is none. */
  | { readonly kind: 'gone'; readonly province: string; readonly years: string | null };

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

const everything = 'all';
const nameSeparator = '~';
const yearsName = ({ from, to }: TablePart): string => (from === null || to === null ? 'undated' : `${from}..${to}`);

/**
 * A choice in an address: `all`, `thanh-hoa`, `thanh-hoa~2010..2020`, `thanh-hoa~undated`. The years stand there and not the place of the span, so
 * that the same link never means other rows once tables are cut anew.
 */
export function partText([first]: readonly PartedTable[], { province, span }: PartChoice): string {
  if (province === null) return everything;
  const part = span === null || first === undefined ? undefined : partsOf(first, province)[span];
  return part === undefined ? province : province + nameSeparator + yearsName(part);
}

/** What a text of `partText` names among these tables. */
export function readPartText([first]: readonly PartedTable[], text: string): NamedPart {
  if (text === everything && first !== undefined) return { kind: 'part', choice: { province: null, span: null } };
  const [province = '', years = null] = text.split(nameSeparator);
  const parts = first === undefined ? [] : partsOf(first, province);
  const span = years === null ? null : parts.findIndex((part) => yearsName(part) === years);
  if (parts.length === 0 || span === -1) return { kind: 'gone', province, years };
  return { kind: 'part', choice: { province, span } };
}
