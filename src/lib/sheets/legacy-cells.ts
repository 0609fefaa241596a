import type { Breathe } from './breathe.ts';
import { hasVni, namedWriting } from './named-writing.ts';
import type { SheetNotice } from './own-sheet.ts';
import { capitalsAsSeen, tcvn3FromWindows1252 } from './tcvn3.ts';
import type { TidyTable } from './tidy-table.ts';
import { vietnameseFit, wordsBeyondAscii } from './vietnamese-syllable.ts';
import { vniFromWindows1252 } from './vni.ts';

const isBeyondAscii = (text: string): boolean => /[^\0-\x7F]/.test(text);
/** Only these letters can be bytes of an old font that were taken for Windows-1252. */
const canBeBytes = (text: string): boolean =>
  !/[^\0-\x7F\u00A0-\u00FF\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u2022]/.test(text);

type Writing = 'tcvn3' | 'vni';
const letters: Readonly<Record<Writing, (text: string) => string>> = {
  tcvn3: tcvn3FromWindows1252,
  vni: vniFromWindows1252
};
const converted = (text: string, writing: Writing): string =>
  writing === 'tcvn3' ? capitalsAsSeen(letters.tcvn3(text)) : letters.vni(text);

/** The one way in which all words of a cell are Vietnamese; `either` where there are several, `neither` where there is none. */
type Verdict = Writing | 'unicode' | 'either' | 'neither';

const areSyllables = (words: readonly string[]): boolean => {
  const { judged, fitting } = vietnameseFit(words);
  return fitting === judged;
};

function verdictOf(cell: string): Verdict {
  const text = cell.slice(0, 2_000);
  if (!canBeBytes(text)) return 'unicode';
  const words = wordsBeyondAscii(text);
  if (vietnameseFit(words).judged === 0) return 'either';
  const [first, ...others] = [
    ...(areSyllables(words) ? ['unicode' as const] : []),
    ...(['tcvn3', 'vni'] as const).filter((writing) => areSyllables(wordsBeyondAscii(letters[writing](text))))
  ];
  return first === undefined ? 'neither' : others.length === 0 ? first : 'either';
}

/** So many cells beyond ASCII are looked at before anything is changed. */
const sampled = 4_000;
const leastLegacy = 2;

/**
 * Cells of old fonts in a file that says it is Unicode: a workbook whose font was .VnTime or VNI-Times, a file that was re-saved. They
 * are converted where the words of the sheet say so, column by column; VIQR, and VNI in doubt, are only named. Changes the cells in place.
 */
export async function convertLegacyCells(
  table: TidyTable,
  breathe: Breathe
): Promise<{ readonly header: readonly string[]; readonly notices: readonly SheetNotice[] }> {
  const writings = writingsIn(cellsBeyondAscii(table, sampled));
  const counts: Record<Writing, number> = { tcvn3: 0, vni: 0 };
  for (const column of writings.length === 0 ? [] : table.header.keys()) {
    const ofColumn = columnWriting(table, column);
    for (const [index, row] of table.rows.entries()) {
      const cell = row.cells[column] ?? '';
      if (!isBeyondAscii(cell) || !canBeBytes(cell)) continue;
      const writing = ofColumn ?? verdictOf(cell);
      if (writing !== 'tcvn3' && writing !== 'vni') continue;
      if (!writings.includes(writing)) continue;
      row.cells[column] = converted(cell, writing);
      counts[writing] += 1;
      if (index % 1_000 === 999) await breathe();
    }
  }
  const notices = writings.flatMap((encoding): readonly SheetNotice[] =>
    counts[encoding] > 0 ? [{ kind: 'cells-converted', encoding, cells: counts[encoding] }] : []
  );
  return { header: legacyHeader(table.header, writings), notices: [...notices, ...notConverted(table)] };
}

function writingsIn(sample: readonly string[]): readonly Writing[] {
  const verdicts = sample.map(verdictOf);
  const cellsIn = (writing: Writing): readonly string[] => sample.filter((_, index) => verdicts[index] === writing);
  return [
    ...(cellsIn('tcvn3').length >= leastLegacy ? ['tcvn3' as const] : []),
    ...(hasVni(cellsIn('vni')) ? ['vni' as const] : [])
  ];
}

/** The writing of all cells of a column, where no cell contradicts; null where each cell has to speak for itself. */
function columnWriting(table: TidyTable, column: number): Writing | null {
  const cells = table.rows.slice(0, sampled).map((row) => row.cells[column] ?? '');
  const verdicts = cells.filter(isBeyondAscii).map(verdictOf);
  const count = (verdict: Verdict): number => verdicts.filter((one) => one === verdict).length;
  if (count('unicode') > 0) return null;
  if (count('tcvn3') > 0) return count('vni') === 0 ? 'tcvn3' : null;
  return count('vni') > count('neither') ? 'vni' : null;
}

/** The names of the columns are in one writing: legacy where a name can be nothing else, and no name contradicts. */
function legacyHeader(names: readonly string[], writings: readonly Writing[]): readonly string[] {
  const verdicts = new Set(names.filter(isBeyondAscii).map(verdictOf));
  const [writing, ...others] = writings.filter((one) => verdicts.has(one));
  const isLegacy = writing !== undefined && others.length === 0 && !verdicts.has('unicode');
  return isLegacy ? names.map((name) => converted(name, writing)) : names;
}

/** What still stands there in another writing. */
function notConverted({ header, rows }: TidyTable): readonly SheetNotice[] {
  const beginning = rows.slice(0, 400).flatMap(({ cells }) => cells);
  const writing = namedWriting([...header, ...beginning].join(' ').slice(0, 100_000));
  return writing === null ? [] : [{ kind: 'not-converted', writing }];
}

function cellsBeyondAscii(table: TidyTable, most: number): readonly string[] {
  const found: string[] = [];
  for (const { cells } of table.rows) {
    for (const cell of cells) if (isBeyondAscii(cell)) found.push(cell);
    if (found.length >= most) break;
  }
  return found;
}
