import { textWidth } from '#lib/i18n/text-width.ts';
import type { MatrixDrawing } from '#lib/view-models/catalogue/drawing.ts';

/** Widths of a matrix as a table, in px; null where it does not fit and has to be drawn in blocks. */
export interface MatrixColumns {
  readonly names: number;
  readonly widths: readonly number[];
  /** Heads as written. */
  readonly heads: readonly string[];
  /** Degrees; 0 for heads in lines. */
  readonly slant: number;
}

/** Under this width in px every matrix is drawn in blocks. */
const tableFrom = 560;
/** Space left and right of what stands in a cell, in px. */
export const padding = 6;
const slanted = -50;
/** Part of the width that names of rows may take, and what they make do with where columns need more. */
const nameShares = [0.27, 0.18] as const;

const widest = (texts: readonly string[], size: number, weight: 400 | 500): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, size, weight)));
const wordsOf = (text: string): readonly string[] => text.split(/[ \n]/);

/** Width without which a number or a word of a cell would be cut. */
const cellNeed = (drawing: MatrixDrawing, column: string, text: number): number =>
  Math.max(
    0,
    ...drawing.rows.flatMap((row) =>
      row.cells
        .filter((cell) => cell.column === column)
        .map((cell) =>
          Math.max(
            widest(
              cell.figures.map((one) => one.label),
              text,
              500
            ),
            widest(wordsOf(cell.text ?? ''), text, 400)
          )
        )
    )
  );

/** Shares the room equally, but gives each column at least what it needs; null where the needs exceed the room. */
export function shareOut(needs: readonly number[], room: number): readonly number[] | null {
  if (needs.reduce((sum, need) => sum + need, 0) > room) return null;
  let wide = needs.map(() => false);
  for (;;) {
    const taken = needs.reduce((sum, need, index) => sum + (wide[index] === true ? need : 0), 0);
    const share = (room - taken) / Math.max(1, wide.filter((one) => !one).length);
    const next = needs.map((need, index) => wide[index] === true || need > share);
    if (next.every((one, index) => one === wide[index]))
      return needs.map((need, index) => (wide[index] === true ? need : share));
    wide = next;
  }
}

/** Column heads in lines where their words fit, slanted where only the cells do. */
export function matrixColumns(drawing: MatrixDrawing, width: number, text: number): MatrixColumns | null {
  if (width < tableFrom || drawing.columns.length === 0) return null;
  const rowNames = drawing.rows.map((row) => row.name);
  const longestWord = widest(rowNames.flatMap(wordsOf), text, 400);
  const namesAt = (share: number): number =>
    Math.max(longestWord, Math.min(widest(rowNames, text, 400), width * share)) + padding * 2;
  const cells = drawing.columns.map((column) => cellNeed(drawing, column.key, text));
  const written = [drawing.columns.map((column) => column.name), drawing.columns.map((column) => column.shortName)];
  for (const names of nameShares.map(namesAt))
    for (const heads of written) {
      const needs = heads.map((head, index) =>
        Math.max((cells[index] ?? 0) + padding * 2, widest(wordsOf(head), text, 500) + padding)
      );
      const widths = shareOut(needs, width - names);
      if (widths !== null) return { names, widths, heads, slant: 0 };
    }
  return slantedColumns(drawing, cells, namesAt(nameShares[1]), width, text);
}

function slantedColumns(
  drawing: MatrixDrawing,
  cells: readonly number[],
  names: number,
  width: number,
  text: number
): MatrixColumns | null {
  const heads = drawing.columns.map((column) => column.shortName);
  const needs = cells.map((need) => Math.max(need + padding * 2, text * 2.2));
  // The last heads lean over the right edge.
  const lean = widest(heads.slice(-2), text, 500) * Math.cos((slanted * Math.PI) / 180);
  const widths = shareOut(needs, width - names - Math.max(0, lean - (needs.at(-1) ?? 0) / 2));
  return widths === null ? null : { names, widths, heads, slant: slanted };
}
