import { checkCell } from '#lib/tables/check-cell.ts';
import type { Field, TableSchema } from '#lib/tables/descriptor.ts';
import { partialDatePattern } from '#lib/tables/partial-date.ts';
import { Nearest } from './nearest.ts';
import type { OwnRow } from './own-sheet.ts';
import type { PublishedPackage } from './published-package.ts';
import { rewrittenCell } from './rewrite-cell.ts';
import { namesOfValue, yesOrNo } from './value-words.ts';

/** So many rows are looked at, spread over the sheet, and so many different cells of a column among them. */
const [sampledRows, sampledCells] = [120, 24];

/** Different cells of each column that say something, a sample of the sheet. */
export function columnSamples(header: readonly string[], rows: readonly OwnRow[]): readonly (readonly string[])[] {
  const step = Math.max(1, Math.floor(rows.length / sampledRows));
  const chosen = rows.filter((_, index) => index % step === 0);
  return header.map((_, column) => {
    const different = new Set(chosen.map(({ cells }) => (cells[column] ?? '').trim()));
    different.delete('');
    return [...different].slice(0, sampledCells);
  });
}

/** How many of the cells could stand in a column, from 0 to 1, and whether that says anything: any text could stand in a text column. */
export interface CellFit {
  readonly share: number;
  readonly telling: boolean;
}

const nothing: CellFit = { share: 0, telling: false };

export interface CellJudge {
  /** By the kind of cell that only this column has; not telling where it has none. */
  readonly kind: (cells: readonly string[]) => CellFit;
  /** Share of the cells that could be of the column's type. */
  readonly type: (cells: readonly string[]) => number;
}

/** What cells of a column look like: its values, ids that it may name, numbers in its range, dates, addresses. */
export function cellJudge(field: Field, schema: TableSchema, published?: PublishedPackage): CellJudge {
  const isMeant = meaning(field, schema, published);
  return {
    kind: (cells) =>
      cells.length === 0 || isMeant === null
        ? nothing
        : { share: cells.filter(isMeant).length / cells.length, telling: true },
    type: (cells) => ofType(field, cells)
  };
}

/** Whether a cell is of the kind that only this column has; null where a column has no such kind. */
function meaning(field: Field, schema: TableSchema, published?: PublishedPackage): ((cell: string) => boolean) | null {
  const values = field.enum;
  if (values !== null) {
    const known = new Set(values);
    const nearest = new Nearest(values.map((value) => [value, namesOfValue(field, value)]));
    return (cell) => known.has(cell) || nearest.named(cell) !== null;
  }
  const ids = publishedIds(field, schema, published);
  if (ids !== null) return (cell) => ids.has(cell);
  if (field.type === 'boolean') return (cell) => yesOrNo(cell) !== null && !/^\d/.test(cell);
  if (field.format === 'uri') return (cell) => /^(https?:|www\.)/i.test(cell);
  if (field.pattern === partialDatePattern) return (cell) => /\D/.test(cell) && fits(field, cell);
  if (field.type === 'number' && field.minimum !== null && field.maximum !== null && field.minimum > 0)
    return (cell) => /[.,]\d/.test(cell) && fits(field, cell);
  if (field.type === 'year') return (cell) => /^(19|20)\d\d(\.0+)?$/.test(cell);
  return null;
}

/** Ids of the table that the column names, or of its own rows; null where it names none. */
function publishedIds(field: Field, schema: TableSchema, published?: PublishedPackage): ReadonlySet<string> | null {
  const key = schema.foreignKeys.find(({ fields }) => fields.length === 1 && fields[0] === field.name);
  const isOwn = schema.primaryKey.length === 1 && schema.primaryKey[0] === field.name;
  const [table, column] = key === undefined ? [schema.name, field.name] : [key.table, key.tableFields[0] ?? ''];
  const rows = key === undefined && !isOwn ? undefined : published?.tables.get(table)?.rows;
  return rows === undefined || rows.length === 0 ? null : new Set(rows.map(({ texts }) => texts[column] ?? ''));
}

const fits = (field: Field, cell: string): boolean =>
  checkCell(field, cell).kind === 'good' || rewrittenCell(field, cell) !== null;

const ofType = (field: Field, cells: readonly string[]): number =>
  field.type === 'string' && field.pattern === null
    ? 1
    : cells.filter((cell) => fits(field, cell)).length / cells.length;
