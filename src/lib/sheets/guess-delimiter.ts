import type { Breathe } from './breathe.ts';
import type { SheetRecord } from './csv-records.ts';
import { csvRecords } from './csv-records.ts';
import type { Delimiter } from './own-sheet.ts';

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** So much of the file decides. */
const sampleLength = 65_536;
/** A separator must make this much of a table of the text; else the sheet has one column. */
const leastScore = 0.1;

/** The separator that makes the most regular table of the text; where none does, one that the text lacks: a sheet of one column. */
export async function guessDelimiter(text: string, breathe: Breathe): Promise<Delimiter> {
  const sample = text.slice(0, text.length <= sampleLength ? text.length : endOfLineNear(text, sampleLength));
  const absent = delimiters.find((delimiter) => !sample.includes(delimiter)) ?? '|';
  let best: { readonly delimiter: Delimiter; readonly score: number } = { delimiter: absent, score: leastScore };
  for (const delimiter of delimiters) {
    if (!sample.includes(delimiter)) continue;
    const { records } = await csvRecords(sample, delimiter, () => breathe());
    const score = scoreOf(records, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function endOfLineNear(text: string, place: number): number {
  const end = text.lastIndexOf('\n', place);
  return end < 0 ? place : end + 1;
}

/** 0–1: how many records have the same width, how clean their cells are, and whether the first of them can be a header. */
function scoreOf(all: readonly SheetRecord[], delimiter: Delimiter): number {
  const records = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const width = commonWidth(records);
  if (width < 2) return 0;
  const first = records.findIndex(({ cells }) => cells.length === width);
  const table = records.slice(first).filter(({ cells }) => cells.length === width);
  const regular = table.length / (records.length - first);
  const clean = share(
    table.flatMap(({ cells }) => cells),
    (cell) => isClean(cell, delimiter)
  );
  return regular * clean * (1 - 1 / width) * headerLikeness(records, first, width, delimiter);
}

/** The width of most records; of two as frequent the wider one. */
function commonWidth(records: readonly SheetRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const sorted = [...counts].sort(([a, many], [b, more]) => more - many || b - a);
  return sorted[0]?.[0] ?? 0;
}

/** False for a cell that another separator would divide. */
function isClean(cell: string, delimiter: Delimiter): boolean {
  return delimiters.every((other) => {
    if (other === delimiter || !cell.includes(other)) return true;
    return other === ',' && (/^[\s\d.,%-]+$/.test(cell) || !/,\S/.test(cell));
  });
}

/** 1 where the first regular record can be the header; much less where lines above it do without the separator and it cannot. */
function headerLikeness(records: readonly SheetRecord[], first: number, width: number, delimiter: Delimiter): number {
  const header = records[first]?.cells ?? [];
  const clean = header.every((cell) => isClean(cell, delimiter)) ? 1 : 0.4;
  if (first === 0) return clean;
  const above = records.slice(0, first).every(({ cells }) => cells.length === 1);
  const isProse = header.slice(1).every((cell) => cell.startsWith(' '));
  const hasNumbers = header.some((cell) => /^\s*[-\d][\d.,\s]*$/.test(cell));
  const isData = isProse || hasNumbers || records.slice(first).some(({ cells }) => cells.length === 1 && width > 1);
  return above && isData ? clean * 0.1 : clean;
}

const share = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.length === 0 ? 0 : items.filter(holds).length / items.length;
