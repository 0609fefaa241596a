import { textWidth } from '#lib/i18n/text-width.ts';
import type { MatrixCell, MatrixDrawing } from '#lib/view-models/catalogue/drawing.ts';
import { px } from '../parts/size.ts';
import {
  ascent,
  cellKey,
  lineHeight,
  type MatrixLayout,
  type MatrixRow,
  type PlacedCell,
  type PlacedText,
  wrapWords
} from './matrix-layout.ts';

/** Part of the width for the name of a column; the rest is for its numbers and words. */
const nameShare = 0.5;
const gap = 8;

const linesAt = (lines: readonly string[], x: number, top: number, text: number): readonly PlacedText[] =>
  lines.map((line, index) => ({ text: line, x: px(x), y: px(top + text * (ascent + index * lineHeight)) }));

/** A line of the block: swatch, name of the column, its numbers and words beside it, or under it where they are too wide. */
function placeLine(
  row: MatrixRow,
  cell: MatrixCell,
  name: string,
  top: number,
  width: number,
  text: number
): PlacedCell {
  const swatch = text * 1.1;
  const left = swatch + gap;
  const right = left + (width - left) * nameShare;
  const beside = cell.figures.every((one) => textWidth(one.label, text, 500) <= width - right - gap);
  const bare = cell.figures.length === 0 && cell.text === null;
  const names = wrapWords(name, text, bare ? width - left : beside ? right - left : width - left);
  const x = beside ? right + gap : left;
  const start = top + (beside ? 0 : names.length * text * lineHeight);
  const words = cell.text === null ? [] : wrapWords(cell.text, text, width - x);
  const values = cell.figures.length + words.length;
  const count = beside ? Math.max(names.length, values) : names.length + values;
  return {
    key: cellKey(row.key, cell.column),
    label: cell.label,
    state: cell.state,
    link: cell.link ?? null,
    area: { x: 0, y: px(top), width: px(width), height: px(count * text * lineHeight) },
    fill: { x: 1, y: px(top + text * 0.15), width: px(swatch - 2), height: px(swatch) },
    anchor: 'start',
    figures: cell.figures.map((one, index) => ({
      ...one,
      x: px(x),
      y: px(start + text * (ascent + index * lineHeight))
    })),
    words: linesAt(words, x, start + cell.figures.length * text * lineHeight, text),
    names: linesAt(names, left, top, text)
  };
}

/** Columns that say why they are empty, named behind the words; what is simply not there is left out. */
function restOf(row: MatrixRow, nameOf: (column: string) => string): readonly string[] {
  const empty = row.cells.filter((cell) => cell.state === 'none');
  const reasons = [...new Set(empty.flatMap((cell) => cell.text ?? []))];
  return reasons.map((reason) => {
    const names = empty.filter((cell) => cell.text === reason).map((cell) => nameOf(cell.column));
    return `${reason}: ${names.join(' · ')}`;
  });
}

/** One block to each row: a line to each cell that holds something, and one for those that do not. */
export function layOutBlocks(drawing: MatrixDrawing, width: number, text: number): MatrixLayout {
  const nameOf = (key: string): string => drawing.columns.find((column) => column.key === key)?.shortName ?? key;
  const [groups, names, rest]: [PlacedText[], PlacedText[], PlacedText[]] = [[], [], []];
  const [cells, lines]: [PlacedCell[], number[]] = [[], []];
  let top = 0;
  let group: string | null = null;
  for (const row of drawing.rows) {
    if (row.group !== null && row.group !== group) {
      const wrapped = wrapWords(row.group, text * 1.05, width);
      groups.push(...linesAt(wrapped, 0, top + text * 0.4, text));
      top += text * (0.7 + wrapped.length * lineHeight);
    }
    group = row.group;
    lines.push(px(top));
    top += 4;
    const nameLines = wrapWords(row.name, text * 1.05, width);
    names.push(...linesAt(nameLines, 0, top, text));
    top += nameLines.length * text * lineHeight + 2;
    for (const cell of row.cells) {
      if (cell.state === 'none' && cell.figures.length === 0) continue;
      const placed = placeLine(row, cell, nameOf(cell.column), top, width, text);
      cells.push(placed);
      top += placed.area.height + 3;
    }
    const empty = { ...row, cells: row.cells.filter((cell) => cell.figures.length === 0) };
    for (const words of restOf(empty, nameOf)) {
      const wrapped = wrapWords(words, text, width);
      rest.push(...linesAt(wrapped, 0, top, text));
      top += wrapped.length * text * lineHeight;
    }
    top += text * 0.5;
  }
  return { heads: [], slant: 0, groups, names, cells, rest, lines, height: Math.ceil(top) };
}
