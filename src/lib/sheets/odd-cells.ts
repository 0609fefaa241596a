import { fold } from '#lib/domain/fold.ts';
import type { SheetNotice } from './own-sheet.ts';
import type { RawTable } from './raw-table.ts';
import type { TidyTable } from './tidy-table.ts';

const spreadsheetError = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/;

/** The words of a row of sums: Tổng cộng, Cộng (I + II), Total. A general company (Tổng công ty …) is none. */
const sumWords = /^(?:tong|tong cong|tong so|cong|total|grand total|sum)(?: [ivx\d ]+)?$/;
/** Such words stand in one of the first columns. */
export const isSum = (cells: readonly string[]): boolean =>
  cells.slice(0, 3).some((cell) => cell.length < 40 && /^\P{L}*[tcgs]/iu.test(cell) && sumWords.test(fold(cell)));

/** Cells that hold something else than they show, or nothing that can be read. */
export function oddCells(table: TidyTable, raw: RawTable): readonly SheetNotice[] {
  const errors: number[] = [];
  const sums: number[] = [];
  let undecodable = 0;
  for (const { row, cells } of table.rows) {
    if (cells.some((cell) => cell.startsWith('#') && spreadsheetError.test(cell))) errors.push(row);
    if (isSum(cells)) sums.push(row);
    undecodable += cells.filter((cell) => cell.includes('\uFFFD')).length;
  }
  const percent = table.header.filter((_, column) => raw.percentColumns?.includes(table.places[column] ?? -1));
  // Titles above the table are merged everywhere.
  const merged = (raw.mergedRows ?? []).filter((last) => last > table.namesUntil).length;
  return [
    ...(undecodable > 0 ? [{ kind: 'undecodable', cells: undecodable } as const] : []),
    ...(errors.length > 0 ? [{ kind: 'cell-errors', rows: errors } as const] : []),
    ...(sums.length > 0 ? [{ kind: 'sum-rows', rows: sums } as const] : []),
    ...(percent.length > 0 ? [{ kind: 'percent-cells', columns: percent } as const] : []),
    ...(merged > 0 ? [{ kind: 'merged', ranges: merged } as const] : [])
  ];
}
