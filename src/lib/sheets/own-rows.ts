import type { Cell } from '#lib/tables/check-cell.ts';
import type { ReadRow } from '#lib/tables/checked-tables.ts';
import type { Field, TableSchema } from '#lib/tables/descriptor.ts';
import { readCells } from '#lib/tables/read-table.ts';
import type { Rule } from '#lib/tables/problem.ts';
import type { ColumnMatch, OwnRow, OwnSheet } from './own-sheet.ts';
import type { PublishedPackage } from './published-package.ts';

type Texts = Readonly<Record<string, string>>;

/** A row of the sheet in the columns of the table. What the sheet has no column for is as published, or empty in a new row. */
export interface MappedRow extends ReadRow {
  /** Place in `OwnSheet.rows`. */
  readonly index: number;
  /** The published row that it replaces, by its primary key; null: it is new. */
  readonly published: Texts | null;
  /** It is new, or says something else than the published row. */
  readonly isChanged: boolean;
}

/** Where the columns of the table stand in the sheet. */
export type ColumnPlaces = ReadonlyMap<string, number>;

/** The first column of the sheet that is taken for each column of the table. */
export function columnPlaces(matches: readonly ColumnMatch[]): ColumnPlaces {
  const places = new Map<string, number>();
  matches.forEach(({ field }, column) => {
    if (field !== null && !places.has(field)) places.set(field, column);
  });
  return places;
}

/** Where problems of cells are handed in. */
export type ReportCell = (row: OwnRow, index: number, field: Field, rule: Rule, found: string) => void;

/** Reads every row of the sheet by the schema. Only cells that the sheet has are checked. */
export function mappedRows(
  { rows }: OwnSheet,
  places: ColumnPlaces,
  schema: TableSchema,
  published: PublishedPackage,
  report: ReportCell
): readonly MappedRow[] {
  const own = schema.fields.filter(({ name }) => places.has(name));
  const byName = new Map(own.map((field) => [field.name, field]));
  const before = publishedByKey(schema, places, published);
  return rows.map((sheetRow, index): MappedRow => {
    const texts: Record<string, string> = {};
    for (const [name, column] of places) texts[name] = sheetRow.cells[column] ?? '';
    const past = before(texts);
    const read = readCells(own, texts, (rule, column, found) => {
      const field = byName.get(column);
      if (field !== undefined) report(sheetRow, index, field, rule, found);
    });
    return { row: sheetRow.row, index, published: past?.texts ?? null, ...whole(schema, texts, read, past) };
  });
}

/** What says the same as the published cell keeps its text: 20.50 is no change of 20.5, TRUE none of true. */
function whole(
  { fields }: TableSchema,
  own: Texts,
  read: Readonly<Record<string, Cell>>,
  past: ReadRow | undefined
): Pick<MappedRow, 'texts' | 'cells' | 'isChanged'> {
  const [texts, cells]: [Record<string, string>, Record<string, Cell>] = [{}, {}];
  let isChanged = past === undefined;
  for (const { name, type } of fields) {
    const before = past?.texts[name];
    const text = own[name] ?? before ?? '';
    cells[name] = name in own ? (read[name] ?? null) : (past?.cells[name] ?? (type === 'list' ? [] : null));
    const isSame = before === undefined || text === before || saysTheSame(cells[name], past?.cells[name]);
    texts[name] = isSame ? (before ?? text) : text;
    isChanged ||= !isSame;
  }
  return { texts, cells, isChanged };
}

const saysTheSame = (cell: Cell | undefined, before: Cell | undefined): boolean =>
  (typeof cell === 'number' || typeof cell === 'boolean') && cell === before;

const keySeparator = '\u001f';

/** The key of a row as one text; null when a part of it is empty. */
export function keyText({ primaryKey }: Pick<TableSchema, 'primaryKey'>, texts: Texts): string | null {
  const parts = primaryKey.map((name) => texts[name] ?? '');
  return parts.length === 0 || parts.includes('') ? null : parts.join(keySeparator);
}

function publishedByKey(
  schema: TableSchema,
  places: ColumnPlaces,
  { tables }: PublishedPackage
): (texts: Texts) => ReadRow | undefined {
  if (!schema.primaryKey.every((name) => places.has(name))) return () => undefined;
  const rows = new Map(tables.get(schema.name)?.rows.map((row) => [keyText(schema, row.texts) ?? '', row]));
  return (texts) => rows.get(keyText(schema, texts) ?? '');
}
