import { difference, type CellChange } from '#lib/releases/difference.ts';
import { ofShape, rowKey, type Row, type TableShape } from '#lib/releases/package-tables.ts';
import type { TableSchema } from '#lib/tables/descriptor.ts';
import type { MappedRow } from './own-rows.ts';
import type { PublishedPackage } from './published-package.ts';

/** What a sheet proposes to change in one table of one release, as a file and as a text to read. */
export interface SheetPatch {
  readonly format: 'industry-atlas-patch';
  readonly version: 1;
  readonly package: string;
  /** The release that the sheet was held against. */
  readonly release: string;
  readonly table: string;
  readonly primaryKey: readonly string[];
  readonly columns: readonly string[];
  /** New rows, whole. */
  readonly added: readonly Row[];
  /** One entry a cell; the key of a row is its primary key joined by `/`. */
  readonly changed: readonly CellChange[];
  readonly unchangedRows: number;
}

/** Compares the sheet's rows with what is published. Rows that the sheet does not have stay as they are. */
export function makePatch(schema: TableSchema, rows: readonly MappedRow[], published: PublishedPackage): SheetPatch {
  const shape: TableShape = {
    name: schema.name,
    primaryKey: schema.primaryKey,
    columns: schema.fields.map(({ name, type }) => ({ name, type }))
  };
  const before = rows.map(({ published: past }) => past).filter((past) => past !== null);
  const after = rows.map(({ texts }) => ofShape(shape, texts));
  const [found] = difference([{ ...shape, rows: before }], [{ ...shape, rows: after }]).tables;
  const changed = found?.changed ?? [];
  const touched = new Set(changed.map(({ key }) => key));
  const past = rows.filter((row) => row.published !== null);
  return {
    format: 'industry-atlas-patch',
    version: 1,
    package: published.descriptor.name,
    release: published.release,
    table: schema.name,
    primaryKey: schema.primaryKey,
    columns: schema.fields.map(({ name }) => name),
    added: rows.filter((row) => row.published === null).map(({ texts }) => ofShape(shape, texts)),
    changed,
    unchangedRows: past.filter(({ texts }) => !touched.has(rowKey(shape, texts))).length
  };
}

export const patchJson = (patch: SheetPatch): string => `${JSON.stringify(patch, null, 2)}\n`;
