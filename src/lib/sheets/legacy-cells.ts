import { namedWriting } from './named-writing.ts';
import type { SheetNotice } from './own-sheet.ts';
import { capitalsAsSeen, tcvn3FromWindows1252 } from './tcvn3.ts';
import type { TidyTable } from './tidy-table.ts';
import { vietnameseFit, wordsBeyondAscii } from './vietnamese-syllable.ts';

const isBeyondAscii = (text: string): boolean => /[^\0-\x7F]/.test(text);
/** Only these letters can be bytes of an ABC font that were taken for Windows-1252. */
const canBeBytes = (text: string): boolean =>
  !/[^\0-\x7F\u00A0-\u00FF\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u2022]/.test(text);

type Verdict = 'legacy' | 'unicode' | 'either';

/** What the words of a cell speak for. */
function verdictOf(cell: string): Verdict {
  const text = cell.slice(0, 2_000);
  if (!canBeBytes(text)) return 'unicode';
  const [as, converted] = [text, tcvn3FromWindows1252(text)].map((one) => vietnameseFit(wordsBeyondAscii(one)));
  if (as === undefined || converted === undefined || as.judged === 0) return 'either';
  const [fits, fitsConverted] = [as.fitting === as.judged, converted.fitting === converted.judged];
  if (fits === fitsConverted) return 'either';
  return fits ? 'unicode' : 'legacy';
}

/** So many cells beyond ASCII are looked at before anything is changed. */
const sampled = 4_000;
const leastLegacy = 2;

/**
 * Cells of an ABC font (TCVN3) in a file that says it is Unicode: a workbook whose font was .VnTime, a file that was re-saved. They are
 * converted where the words of the sheet say so, column by column; VNI and VIQR are only named. Changes the cells in place.
 */
export async function convertLegacyCells(
  table: TidyTable,
  breathe: () => Promise<void>
): Promise<{ readonly header: readonly string[]; readonly notices: readonly SheetNotice[] }> {
  const sample = cellsBeyondAscii(table, sampled);
  const beginning = table.rows.slice(0, 400).flatMap(({ cells }) => cells);
  const writing = namedWriting([...table.header, ...beginning].join(' ').slice(0, 100_000));
  if (writing !== null) return { header: table.header, notices: [{ kind: 'not-converted', writing }] };
  const clear = sample.map(verdictOf).filter((verdict) => verdict === 'legacy').length;
  if (clear < leastLegacy) return { header: table.header, notices: [] };
  let cells = 0;
  const header = legacyHeader(table.header);
  for (const column of table.header.keys()) {
    const columnCells = table.rows.slice(0, sampled).map((row) => row.cells[column] ?? '');
    const verdicts = columnCells.filter(isBeyondAscii).map(verdictOf);
    const legacy = verdicts.filter((verdict) => verdict === 'legacy').length;
    const isLegacyColumn = legacy > 0 && !verdicts.includes('unicode');
    for (const [index, row] of table.rows.entries()) {
      const cell = row.cells[column] ?? '';
      if (!isBeyondAscii(cell) || !canBeBytes(cell) || (!isLegacyColumn && verdictOf(cell) !== 'legacy')) continue;
      row.cells[column] = converted(cell);
      cells += 1;
      if (index % 1_000 === 999) await breathe();
    }
  }
  const notices: readonly SheetNotice[] = cells > 0 ? [{ kind: 'cells-converted', encoding: 'tcvn3', cells }] : [];
  return { header, notices };
}

/** The names of the columns are in one writing: legacy where a name can be nothing else, and no name contradicts. */
function legacyHeader(names: readonly string[]): readonly string[] {
  const verdicts = names.filter(isBeyondAscii).map(verdictOf);
  const isLegacy = verdicts.includes('legacy') && !verdicts.includes('unicode');
  return isLegacy ? names.map(converted) : names;
}

const converted = (text: string): string => capitalsAsSeen(tcvn3FromWindows1252(text));

function cellsBeyondAscii(table: TidyTable, most: number): readonly string[] {
  const found: string[] = [];
  for (const { cells } of table.rows) {
    for (const cell of cells) if (isBeyondAscii(cell)) found.push(cell);
    if (found.length >= most) break;
  }
  return found;
}
