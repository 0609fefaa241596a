/** Cells of an answer: each SQL type is brought into a form that Arrow hands over unharmed, and read from that. */
import type { ColumnKind, DeskCell, ResultColumn } from '#lib/domain/desk.ts';
import type { ArrowTable } from './decode-row.ts';

const integers = new Set([
  'TINYINT',
  'SMALLINT',
  'INTEGER',
  'BIGINT',
  'HUGEINT',
  'UTINYINT',
  'USMALLINT',
  'UINTEGER',
  'UBIGINT',
  'UHUGEINT'
]);

export function kindOfType(type: string): ColumnKind {
  if (type.endsWith(']')) return 'list';
  if (integers.has(type)) return 'integer';
  if (type === 'DOUBLE' || type === 'FLOAT') return 'number';
  if (type.startsWith('DECIMAL')) return /,\s*0\)$/.test(type) ? 'integer' : 'number';
  if (type === 'BOOLEAN') return 'boolean';
  if (type === 'DATE') return 'date';
  if (type.startsWith('TIMESTAMP')) return 'timestamp';
  return type === 'VARCHAR' || type.startsWith('ENUM') ? 'text' : 'other';
}

/** What is asked instead of the column itself: Arrow carries these three unharmed, all else goes as text. */
export const carriedAs = (type: string): 'DOUBLE' | 'BOOLEAN' | 'VARCHAR' =>
  type === 'DOUBLE' || type === 'BOOLEAN' ? type : 'VARCHAR';

/** Rows of a table whose columns were asked with `carriedAs`. */
export function decodeCells(table: ArrowTable, columns: readonly ResultColumn[]): DeskCell[][] {
  const vectors = columns.map((_, index) => table.getChildAt(index));
  return Array.from({ length: table.numRows }, (_, row) =>
    columns.map(({ kind }, index) => decoded(vectors[index]?.get(row) ?? null, kind))
  );
}

function decoded(cell: unknown, kind: ColumnKind): DeskCell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'bigint') return exact(String(cell));
  const text = String(cell);
  return kind === 'integer' || kind === 'number' ? exact(text) : text;
}

/** A number where a number can hold all digits; else the digits. */
function exact(text: string): string | number {
  const value = Number(text);
  if (/^-?\d+$/.test(text)) return Number.isSafeInteger(value) ? value : text;
  if (text === 'nan' || text === '-nan') return Number.NaN;
  if (/^-?inf/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  const digits = text.replace(/^-?0*\.?0*|\.|e.*$/gi, '').length;
  return Number.isNaN(value) || digits > 15 ? text : value;
}
