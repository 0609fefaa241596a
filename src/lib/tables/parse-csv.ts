import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { plainDialect, type Dialect } from './dialect.ts';

/** One record with the line on which it begins. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface CsvText {
  readonly records: readonly CsvRecord[];
  /** Records whose quotes do not fit: the line, and its text as far as the line goes. */
  readonly broken: readonly { readonly row: number; readonly text: string }[];
}

/** After this many broken records a file is no CSV at all. */
const patience = 100;

/**
 * Reads CSV text (RFC 4180, either line end; comma, unless the dialect says otherwise). A record with broken quotes is set aside with its line, and reading goes on
 * with the next line, so that one slip does not hide the rest of the file.
 */
export function parseCsv(text: string, dialect: Dialect = plainDialect): CsvText {
  const records: CsvRecord[] = [];
  let from = 0;
  let linesBefore = 0;
  while (from < text.length) {
    const end = endOfPiece(text, from, dialect);
    const { complete, brokenLine } = parseUntilBroken(text.slice(from, end), linesBefore, dialect);
    if (brokenLine !== null) return parseBroken(text.slice(from), records, linesBefore, dialect);
    // One by one: a million arguments are more than a call takes.
    for (const record of complete) records.push(record);
    linesBefore += countOf(text, '\n', from, end);
    from = end;
  }
  return { records, broken: [] };
}

/** As much text as the parser takes at once: it makes a list of all bytes, which a file of a million rows is too long for. */
const pieceLength = 4_000_000;

/** The end of the first record after so much text, where quotes are closed; the end of the text when there is none. */
function endOfPiece(text: string, from: number, { quoteChar }: Dialect): number {
  let counted = from;
  let quotes = 0;
  let end = from + pieceLength;
  while (end < text.length) {
    end = text.indexOf('\n', end) + 1;
    if (end === 0) return text.length;
    quotes += countOf(text, quoteChar, counted, end);
    counted = end;
    if (quotes % 2 === 0) return end;
  }
  return text.length;
}

function countOf(text: string, sign: string, from: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf(sign, from); at !== -1 && at < end; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

function parseBroken(text: string, records: CsvRecord[], before: number, dialect: Dialect): CsvText {
  const broken: { row: number; text: string }[] = [];
  let rest = text;
  let linesBefore = before;
  while (rest !== '') {
    const { complete, brokenLine } = parseUntilBroken(rest, linesBefore, dialect);
    for (const record of complete) records.push(record);
    if (brokenLine === null) break;
    const lines = rest.split('\n');
    broken.push({ row: linesBefore + brokenLine, text: (lines[brokenLine - 1] ?? '').replace(/\r$/, '') });
    if (broken.length === patience) break;
    rest = lines.slice(brokenLine).join('\n');
    linesBefore += brokenLine;
  }
  return { records, broken };
}

/** `brokenLine` counts from 1 within `text`; null when all of it could be read. */
function parseUntilBroken(
  text: string,
  linesBefore: number,
  { delimiter, quoteChar, escapeChar, commentChar, skipInitialSpace }: Dialect
): { complete: readonly CsvRecord[]; brokenLine: number | null } {
  const complete: CsvRecord[] = [];
  let lastLine = 0;
  const keep = (cells: readonly string[], { lines }: { readonly lines: number }): null => {
    complete.push({ row: linesBefore + lastLine + 1, cells });
    lastLine = lines;
    return null;
  };
  try {
    parse(text, {
      relax_column_count: true,
      delimiter,
      quote: quoteChar,
      escape: escapeChar,
      comment: commentChar,
      comment_no_infix: true,
      ltrim: skipInitialSpace,
      on_record: keep
    });
    return { complete, brokenLine: null };
  } catch (error) {
    if (!(error instanceof CsvError) || !error.code.includes('QUOTE')) throw error;
    return { complete, brokenLine: lastLine + 1 };
  }
}
