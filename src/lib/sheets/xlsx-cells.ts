import { attribute, damaged } from './xlsx-parts.ts';

/** What a sheet's markup says beside the values of its cells. */
export interface SheetFacts {
  /** The markup, with cells that the reading library would stumble over put right: it gives up at the first one. */
  readonly xml: string;
  readonly formulas: number;
  /** Columns, from 0, with a number that is shown as a percentage. */
  readonly percentColumns: readonly number[];
  /** The last row of each merged range. */
  readonly mergedRows: readonly number[];
}

const [mostRows, mostColumns] = [1_048_576, 16_384];
/** The library makes all rows equally wide: a far cell in a long sheet would fill the memory. */
const mostCells = 20_000_000;

const rowOrCell = /<(?:\w+:)?row\b([^>]*)>|<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;

export function sheetFacts(xml: string, percentStyles: readonly boolean[]): SheetFacts {
  let [row, column, formulas, lastRow, lastColumn] = [0, 0, 0, 0, 0];
  const percent = new Set<number>();
  const checked = xml.replace(
    rowOrCell,
    (whole, rowTag: string | undefined, cellTag: string | undefined, inner = '') => {
      if (cellTag === undefined) {
        row = Number(/ r=["'](\d+)["']/.exec(rowTag ?? '')?.[1] ?? row + 1);
        column = 0;
        return whole;
      }
      const reference = / r=["']([A-Z]+)(\d+)["']/.exec(cellTag);
      column = reference === null ? column + 1 : columnNumber(reference[1] ?? '');
      row = reference === null ? row : Number(reference[2]);
      if (row > mostRows || column > mostColumns) throw damaged(`${row}:${column}`);
      const content = String(inner);
      if (content === '') return '';
      [lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, column)];
      const hasFormula = /<(?:\w+:)?f[\s>/]/.test(content);
      if (hasFormula) formulas += 1;
      const style = / s=["'](\d+)["']/.exec(cellTag)?.[1];
      const type = / t=["'](\w+)["']/.exec(cellTag)?.[1] ?? 'n';
      if (type === 'n' && style !== undefined && percentStyles[Number(style)] === true) percent.add(column - 1);
      // The library drops errors: as texts they are kept and told.
      if (type === 'e' && hasValue(type, content)) return readable(columnName(column) + row, undefined, 'str', content);
      const isReadable = reference !== null && hasValue(type, content);
      const hasStyle = style === undefined || Number(style) < percentStyles.length;
      if (isReadable && hasStyle) return whole;
      return hasValue(type, content)
        ? readable(columnName(column) + row, hasStyle ? style : undefined, type, content)
        : '';
    }
  );
  if (lastRow * lastColumn > mostCells) throw damaged(`${lastRow} × ${lastColumn}`);
  const merged = xml.match(/<(?:\w+:)?mergeCell\s[^>]*>/g) ?? [];
  return {
    xml: checked,
    formulas,
    percentColumns: [...percent],
    mergedRows: merged.map((tag) => Number(/(\d+)$/.exec(attribute(tag, 'ref'))?.[1] ?? 0))
  };
}

const types = new Set(['n', 's', 'str', 'inlineStr', 'b', 'e', 'd']);

function hasValue(type: string, content: string): boolean {
  if (!types.has(type)) return false;
  if (type === 'inlineStr') return /<(?:\w+:)?is[\s>]/.test(content);
  const value = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</.exec(content)?.[1]?.trim();
  if (value === undefined || value === '') return false;
  if (type === 'n') return !Number.isNaN(Number(value));
  return type !== 'b' || value === '0' || value === '1';
}

const readable = (reference: string, style: string | undefined, type: string, content: string): string =>
  `<c r="${reference}"${style === undefined ? '' : ` s="${style}"`} t="${type}">${content}</c>`;

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnName(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
