import type { SheetRecord } from './csv-records.ts';

/** A header is looked for among the first records only. */
const lookedAt = 40;

const isFilled = (cell: string): boolean => cell.trim() !== '';
const filledCells = ({ cells }: Pick<SheetRecord, 'cells'>): readonly string[] => cells.filter(isFilled);
const isNumber = (cell: string): boolean => /\d/.test(cell) && /^[-+]?[\d.,\s]+%?$/.test(cell.trim());

/**
 * The place of the record that names the columns: the first one about as wide as the records below it, whose cells are words and
 * mostly differ. Titles above a table, its number and the unit of its figures fill one or two cells and are passed over.
 */
export function guessHeader(records: readonly Pick<SheetRecord, 'cells'>[]): number {
  const named = records.slice(0, lookedAt).findIndex((record) => areColumnNames(filledCells(record)));
  if (named >= 0) return named;
  const filled = records.slice(0, 400).map(filledCells);
  const typical = median(filled.map(({ length }) => length).filter((length) => length > 0));
  const needed = Math.max(1, Math.ceil(typical * 0.6));
  const first = filled.slice(0, lookedAt).findIndex((cells) => canBeHeader(cells, needed));
  if (first < 0) {
    return Math.max(
      0,
      filled.findIndex((cells) => cells.length >= needed)
    );
  }
  if ((filled[first]?.length ?? 0) >= typical) return first;
  // A title with commas in it may look half as wide as the table: a full line of words near below is the better header.
  const fuller = filled
    .slice(first + 1, first + 7)
    .findIndex((cells) => canBeHeader(cells, typical) && !cells.some(isNumber));
  const numbersBelow = filled.slice(first + fuller + 2).some((cells) => cells.some(isNumber));
  return fuller >= 0 && numbersBelow ? first + 1 + fuller : first;
}

/** Words, and years: tables by year have them as names. */
const isName = (cell: string): boolean => /\p{L}/u.test(cell) || /^(19|20)\d\d$/.test(cell.trim());

/** Names as the schema writes them (zone_id, name_vi): our templates have them beneath titles, units and an example. */
function areColumnNames(cells: readonly string[]): boolean {
  const joined = cells.filter((cell) => cell.includes('_')).length;
  return joined > 1 && cells.every((cell) => /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(cell.trim()));
}

function canBeHeader(cells: readonly string[], needed: number): boolean {
  const names = cells.filter(isName).length;
  return cells.length >= needed && names * 3 >= cells.length * 2 && new Set(cells).size * 2 > cells.length;
}

/** The row below the header of an official table that counts its columns: A, B, 1, 2, 3 or (1), (2), (3). */
export function countsColumns(cells: readonly string[]): boolean {
  const counted = cells.filter(isFilled).map((cell) => /^\(?(\d{1,2}|[A-D])\)?$/.exec(cell.trim())?.[1] ?? null);
  const letters = counted.filter((one) => one !== null && /[A-D]/.test(one));
  const numbers = counted.slice(letters.length).map(Number);
  return (
    counted.length >= 4 &&
    counted.length === cells.length &&
    !counted.includes(null) &&
    letters.join('') === 'ABCD'.slice(0, letters.length) &&
    numbers.every((one, index) => one === index + 1)
  );
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
