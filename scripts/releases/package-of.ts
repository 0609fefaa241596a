import type { PackageTables } from '#lib/releases/package-tables.ts';
import type { CheckedTables } from '#lib/tables/checked-tables.ts';

/** The tables of a checked package as a release records them. */
export const packageOf = (tables: CheckedTables): PackageTables =>
  tables.all().map(({ schema, rows }) => ({
    name: schema.name,
    primaryKey: schema.primaryKey,
    columns: schema.fields.map(({ name, type }) => ({ name, type })),
    rows: rows.map(({ texts }) => texts)
  }));
