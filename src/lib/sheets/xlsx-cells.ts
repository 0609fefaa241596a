import type { Breathe } from './breathe.ts';
import { plainText, storedNumber, type CellMarkup } from './xlsx-library.ts';
import { attribute, damaged, unescaped } from './xlsx-parts.ts';

/** What the cells of a sheet need from the rest of the workbook. */
export interface CellContext {
  /** By the number of a style. */
  readonly percentStyles: readonly boolean[];
  readonly dateStyles: readonly boolean[];
  readonly shared: readonly string[];
}

export interface ScannedRow {
  readonly cells: string[];
  readonly typed: boolean[];
}

/** A cell whose text only the library knows. */
export interface OpenCell extends CellMarkup {
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet and what its markup says beside them. */
export interface ScannedSheet {
  /** By row, from 0; rows without cells are holes. */
  readonly rows: readonly ScannedRow[];
  readonly columns: number;
  readonly open: readonly OpenCell[];
  readonly formulas: number;
  /** Columns, from 0, with a number that is shown as a percentage. */
  readonly percentColumns: readonly number[];
  /** The last row of each merged range. */
  readonly mergedRows: readonly number[];
}

const [mostRows, mostColumns] = [1_048_576, 16_384];
/** All rows are made equally wide: a far cell in a long sheet would fill the memory. */
const mostCells = 20_000_000;

/**
 * Reads the cells of a sheet's markup. What is plain is read here, as a sheet has a million of such cells: numbers, logical values, texts in
 * one piece. A cell that says nothing, or that names a style or place that is not there, does not end the reading.
 */
export async function scanSheet(xml: string, context: CellContext, breathe: Breathe): Promise<ScannedSheet> {
  const rowOrCell = /<(?:\w+:)?row\b([^>]*)>|<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
  const rows: ScannedRow[] = [];
  const open: OpenCell[] = [];
  const percent = new Set<number>();
  let [row, column, formulas, lastColumn] = [0, 0, 0, 0];
  for (let found = rowOrCell.exec(xml); found !== null; found = rowOrCell.exec(xml)) {
    const [, rowTag, cellTag, content = ''] = found;
    if (cellTag === undefined) {
      row = Number(/ r=["'](\d+)["']/.exec(rowTag ?? '')?.[1] ?? row + 1);
      column = 0;
      if (row % 500 === 0) await breathe(row);
      continue;
    }
    const reference = / r=["']([A-Z]+)(\d+)["']/.exec(cellTag);
    column = reference === null ? column + 1 : columnNumber(reference[1] ?? '');
    row = reference === null ? row : Number(reference[2]);
    if (row > mostRows || column > mostColumns) throw damaged(`${row}:${column}`);
    if (content === '') continue;
    lastColumn = Math.max(lastColumn, column);
    const into = (rows[Math.max(row, 1) - 1] ??= { cells: [], typed: [] });
    if (/<(?:\w+:)?f[\s>/]/.test(content)) formulas += 1;
    const type = / t=["'](\w+)["']/.exec(cellTag)?.[1] ?? 'n';
    const style = Number(/ s=["'](\d+)["']/.exec(cellTag)?.[1] ?? Number.NaN);
    if (type === 'n' && context.percentStyles[style] === true) percent.add(column - 1);
    const text = plainCell(type, style, content, context);
    if (text === null) continue;
    if (text === undefined) {
      const styled = style < context.percentStyles.length ? ` s="${style}"` : '';
      // The library drops errors: as texts they are kept and told.
      const attributes = `${styled} t="${type === 'e' ? 'str' : type}"`;
      open.push({ row: Math.max(row, 1) - 1, column: column - 1, attributes, content });
      continue;
    }
    into.cells[column - 1] = text;
    into.typed[column - 1] = type === 'n' || type === 'b';
  }
  if (rows.length * lastColumn > mostCells) throw damaged(`${rows.length} × ${lastColumn}`);
  const merged = xml.match(/<(?:\w+:)?mergeCell\s[^>]*>/g) ?? [];
  return {
    rows,
    columns: lastColumn,
    open,
    formulas,
    percentColumns: [...percent],
    mergedRows: merged.map((tag) => Number(/(\d+)$/.exec(attribute(tag, 'ref'))?.[1] ?? 0))
  };
}

const value = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</;
const onePiece = /^\s*<(?:\w+:)?is>\s*<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t>\s*<\/(?:\w+:)?is>\s*$/;

/** Text of a plain cell; null where it says nothing; undefined where the library has to be asked. */
function plainCell(type: string, style: number, content: string, context: CellContext): string | null | undefined {
  if (type === 'inlineStr') {
    if (!/<(?:\w+:)?is[\s>]/.test(content)) return null;
    return plainly(onePiece.exec(content)?.[1]);
  }
  const stored = value.exec(content)?.[1];
  const trimmed = stored?.trim() ?? '';
  if (stored === undefined || trimmed === '') return null;
  switch (type) {
    case 'n':
      if (Number.isNaN(Number(trimmed))) return null;
      return context.dateStyles[style] === true ? undefined : storedNumber(trimmed);
    case 's':
      return sharedText(context.shared, trimmed);
    case 'b':
      return trimmed === '1' ? 'true' : trimmed === '0' ? 'false' : null;
    case 'str':
    case 'e':
      return plainly(stored);
    case 'd':
      return undefined;
    default:
      return null;
  }
}

function sharedText(shared: readonly string[], number: string): string {
  const text = shared[Number(number)];
  if (text === undefined) throw damaged(`sharedStrings ${number}`);
  return text;
}

/** Text of markup without signs that have to be looked up. */
const plainly = (text: string | undefined): string | undefined =>
  text === undefined || text.includes('_x') || /&(?!(?:amp|lt|gt|quot|apos);)/.test(text)
    ? undefined
    : plainText(text.includes('&') ? unescaped(text) : text);

const columnNumber = (letters: string): number => {
  let column = 0;
  for (let place = 0; place < letters.length; place += 1) column = column * 26 + letters.charCodeAt(place) - 64;
  return column;
};
