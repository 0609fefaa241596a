import type { SheetNotice } from './own-sheet.ts';
import type { RawTable } from './raw-table.ts';
import type { TidyTable } from './tidy-table.ts';

const spreadsheetError = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/;

/** Cells that hold something else than they show, or nothing that can be read. */
export function oddCells(table: TidyTable, raw: RawTable): readonly SheetNotice[] {
  const errors: number[] = [];
  let undecodable = 0;
  for (const { row, cells } of table.rows) {
    if (cells.some((cell) => cell.startsWith('#') && spreadsheetError.test(cell))) errors.push(row);
    undecodable += cells.filter((cell) => cell.includes('\uFFFD')).length;
  }
  const percent = table.header.filter((_, column) => raw.percentColumns?.includes(table.places[column] ?? -1));
  // Titles above the table are merged everywhere.
  const merged = (raw.mergedRows ?? []).filter((last) => last > table.headerRow).length;
  return [
    ...(undecodable > 0 ? [{ kind: 'undecodable', cells: undecodable } as const] : []),
    ...(errors.length > 0 ? [{ kind: 'cell-errors', rows: errors } as const] : []),
    ...(percent.length > 0 ? [{ kind: 'percent-cells', columns: percent } as const] : []),
    ...(merged > 0 ? [{ kind: 'merged', ranges: merged } as const] : [])
  ];
}
