import { textWidth } from '#lib/i18n/text-width.ts';
import type { MatrixCell, MatrixDrawing } from '#lib/view-models/catalogue/drawing.ts';
import { wrapText } from '../parts/fit-text.ts';
import { px } from '../parts/size.ts';
import { padding, type MatrixColumns } from './columns.ts';
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

/** Space above and below what stands in a cell, in px, and between cells. */
const inside = 5;
const between = 2;

interface Sizes {
  readonly columns: MatrixColumns;
  readonly text: number;
  /** Left edges of the columns. */
  readonly lefts: readonly number[];
}

const linesAt = (lines: readonly string[], x: number, top: number, text: number): readonly PlacedText[] =>
  lines.map((line, index) => ({ text: line, x: px(x), y: px(top + text * (ascent + index * lineHeight)) }));

const wordsIn = (cell: MatrixCell, width: number, text: number): readonly string[] =>
  cell.text === null ? [] : wrapWords(cell.text, text, width - padding * 2);

function placeHeads({ columns, text, lefts }: Sizes): { heads: readonly PlacedText[]; height: number } {
  const centre = (index: number): number => (lefts[index] ?? 0) + (columns.widths[index] ?? 0) / 2;
  if (columns.slant !== 0) {
    const longest = Math.max(0, ...columns.heads.map((head) => textWidth(head, text, 500)));
    const height = longest * Math.sin((-columns.slant * Math.PI) / 180) + text * lineHeight;
    const heads = columns.heads.map((head, index) => ({ text: head, x: px(centre(index)), y: px(height - inside) }));
    return { heads, height };
  }
  const wrapped = columns.heads.map((head, index) => wrapText(head, text * 1.03, (columns.widths[index] ?? 0) - 2));
  const most = Math.max(1, ...wrapped.map((lines) => lines.length));
  const heads = wrapped.flatMap((lines, index) =>
    linesAt(lines, centre(index), text * lineHeight * (most - lines.length), text)
  );
  return { heads, height: text * lineHeight * most + inside };
}

function placeCell(
  row: MatrixRow,
  cell: MatrixCell,
  box: { x: number; y: number; width: number; height: number },
  text: number
): PlacedCell {
  const words = wordsIn(cell, box.width, text);
  const count = cell.figures.length + words.length;
  const centre = box.x + box.width / 2;
  const top = box.y + (box.height - count * text * lineHeight) / 2;
  const area = { x: px(box.x), y: px(box.y), width: px(box.width), height: px(box.height) };
  return {
    key: cellKey(row.key, cell.column),
    label: cell.label,
    state: cell.state,
    link: cell.link ?? null,
    area,
    fill: {
      x: px(box.x + between / 2),
      y: px(box.y + between / 2),
      width: px(box.width - between),
      height: px(box.height - between)
    },
    anchor: 'middle',
    figures: cell.figures.map((one, index) => ({
      ...one,
      x: px(centre),
      y: px(top + text * (ascent + index * lineHeight))
    })),
    words: linesAt(words, centre, top + cell.figures.length * text * lineHeight, text),
    names: []
  };
}

/** Rows and columns, heads above, names at the left. */
export function layOutTable(drawing: MatrixDrawing, columns: MatrixColumns, text: number): MatrixLayout {
  const lefts = columns.widths.map((_, index) =>
    columns.widths.slice(0, index).reduce((sum, one) => sum + one, columns.names)
  );
  const { heads, height: headHeight } = placeHeads({ columns, text, lefts });
  const [groups, names]: [PlacedText[], PlacedText[]] = [[], []];
  const [cells, lines]: [PlacedCell[], number[]] = [[], []];
  let top = headHeight;
  let group: string | null = null;
  for (const row of drawing.rows) {
    if (row.group !== null && row.group !== group) {
      const at = top + text * 0.6;
      groups.push({ text: row.group, x: 0, y: px(at + text * ascent) });
      top = at + text * lineHeight + inside;
    }
    group = row.group;
    const nameLines = wrapText(row.name, text, columns.names - padding * 2);
    const counts = row.cells.map((cell) => {
      const width = columns.widths[drawing.columns.findIndex((column) => column.key === cell.column)] ?? 0;
      return cell.figures.length + wordsIn(cell, width, text).length;
    });
    const height = Math.max(1, nameLines.length, ...counts) * text * lineHeight + inside * 2;
    lines.push(px(top));
    names.push(...linesAt(nameLines, 0, top + (height - nameLines.length * text * lineHeight) / 2, text));
    for (const [index, column] of drawing.columns.entries()) {
      const cell = row.cells.find((one) => one.column === column.key);
      if (cell === undefined) continue;
      const box = { x: lefts[index] ?? 0, y: top, width: columns.widths[index] ?? 0, height };
      cells.push(placeCell(row, cell, box, text));
    }
    top += height;
  }
  lines.push(px(top));
  return { heads, slant: columns.slant, groups, names, cells, rest: [], lines, height: Math.ceil(top + 1) };
}
