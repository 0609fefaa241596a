import type { Breathe } from './breathe.ts';
import { CsvError, parse, type Options } from 'csv-parse/browser/esm/sync';
import type { Delimiter } from './own-sheet.ts';

export interface SheetRecord {
  /** Line of the file on which the record begins, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface CsvRecords {
  readonly records: readonly SheetRecord[];
  /** Lines whose quotes do not fit: each was read as it stands. */
  readonly broken: readonly number[];
}

const [smallestBlock, largestBlock] = [4_096, 131_072];
/** An open quote that is not closed within this many characters was a slip. */
const longestRecord = 1_048_576;
/** After this many slips quotes mean nothing in this file. */
const patience = 200;

/**
 * Reads text with line ends `\n` record by record, in blocks with time to breathe between them. A block may end inside a record: the
 * next one begins where that record began, so that nobody but csv-parse has to know what a record is. A record whose quotes do
 * not fit is read line by line.
 */
export async function csvRecords(
  text: string,
  delimiter: Delimiter,
  breathe: Breathe,
  firstLine = 1
): Promise<CsvRecords> {
  const records: SheetRecord[] = [];
  const broken: number[] = [];
  let [place, line, size] = [0, firstLine, smallestBlock];
  while (place < text.length) {
    const end = endOfBlock(text, place, size);
    const block = text.slice(place, end);
    const read = readBlock(block, delimiter, line, end === text.length, broken.length < patience);
    for (const record of read.complete) records.push(record);
    let taken = read.lines;
    if (read.slip || (read.lines === 0 && size >= longestRecord)) {
      const rest = block.slice(placeOfLine(block, read.lines));
      const lineEnd = rest.indexOf('\n');
      const slipped = line + read.lines;
      records.push({ row: slipped, cells: cellsOfLine(lineEnd < 0 ? rest : rest.slice(0, lineEnd), delimiter) });
      broken.push(slipped);
      taken += 1;
      size = smallestBlock;
    } else if (end === text.length) break;
    else size = read.lines === 0 ? size * 2 : Math.min(size * 2, largestBlock);
    place += placeOfLine(block, taken);
    line += taken;
    await breathe(records.length);
  }
  return { records, broken };
}

/** The end of a line at about `size` characters from `place`. */
function endOfBlock(text: string, place: number, size: number): number {
  if (place + size >= text.length) return text.length;
  const lineEnd = text.indexOf('\n', place + size);
  return lineEnd < 0 ? text.length : lineEnd + 1;
}

/** Where the line after `lines` lines begins. */
function placeOfLine(text: string, lines: number): number {
  let place = 0;
  for (let line = 0; line < lines; line += 1) {
    const end = text.indexOf('\n', place);
    if (end < 0) return text.length;
    place = end + 1;
  }
  return place;
}

interface Block {
  readonly complete: readonly SheetRecord[];
  /** How many lines the complete records take. */
  readonly lines: number;
  /** The quotes of the record after them do not fit. */
  readonly slip: boolean;
}

function readBlock(block: string, delimiter: Delimiter, firstLine: number, isLast: boolean, quotes: boolean): Block {
  if (!quotes || !block.includes('"')) return readPlainBlock(block, delimiter, firstLine);
  const complete: SheetRecord[] = [];
  let lines = 0;
  const keep: Options['on_record'] = (cells: readonly string[], info) => {
    complete.push({ row: firstLine + lines, cells });
    lines = info.lines;
    return null;
  };
  try {
    parse(block, { ...dialect(delimiter), on_record: keep });
    return { complete, lines, slip: false };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // A block that ends inside quotes is read again with the lines that follow.
    return { complete, lines, slip: isLast || error.code !== 'CSV_QUOTE_NOT_CLOSED' };
  }
}

const dialect = (delimiter: Delimiter): Options => ({ delimiter, record_delimiter: '\n', relax_column_count: true });

/** Where nothing is quoted, a line is a record: read without the parser, which takes several times as long. */
function readPlainBlock(block: string, delimiter: Delimiter, firstLine: number): Block {
  const lines = block.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const complete = lines.map((line, index) => ({ row: firstLine + index, cells: line.split(delimiter) }));
  return { complete, lines: lines.length, slip: false };
}

function cellsOfLine(line: string, delimiter: Delimiter): readonly string[] {
  try {
    return parse(line, { ...dialect(delimiter), relax_quotes: true })[0] ?? [''];
  } catch {
    return line.split(delimiter);
  }
}
