import { plainWriting, type Field } from '#lib/tables/field.ts';
import { readCell, type Cell } from '#lib/tables/read-cell.ts';
import type { PackageTables } from './package-tables.ts';

/**
 * The rows of a release in the columns of another schema, today's: a table or column that the release did not have is empty, one that
 * is no more is left out. Throws where a cell cannot be of the type that its column has now.
 */
export function rowsInSchema(
  { name, fields }: { readonly name: string; readonly fields: readonly Pick<Field, 'name' | 'type' | 'delimiter'>[] },
  tables: PackageTables
): readonly Readonly<Record<string, Cell>>[] {
  const rows = tables.find((table) => table.name === name)?.rows ?? [];
  return rows.map((row) =>
    Object.fromEntries(
      fields.map((field) => {
        const text = row[field.name] ?? '';
        if (text === '') return [field.name, field.type === 'list' ? [] : null];
        const cell = readCell({ ...plainWriting, ...field }, text);
        if (cell === null) throw new Error(`${name}/${field.name}: "${text}" is no ${field.type}`);
        return [field.name, cell];
      })
    )
  );
}
