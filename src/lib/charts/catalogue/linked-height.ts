import type { Drawing } from '#lib/view-models/catalogue/drawing.ts';

/** Lines of a bar chart stand this many type sizes apart on a page, where there is room. */
const barLine = 1.75;
/** A line of a ranking. */
const rankLine = 1.7;
const rowGap = 0.45;

/** Height in px that a linked chart needs in the catalogue, at a width in px and a type size. */
export function linkedHeight(
  drawing: Extract<Drawing, { kind: 'bars' | 'columns' | 'dots' | 'segments' }>,
  width: number,
  text: number
): number {
  switch (drawing.kind) {
    case 'bars': {
      const lines = drawing.rows.reduce((sum, row) => sum + Math.max(1, row.bars.length), 0);
      return text * (lines * barLine + drawing.rows.length * rowGap + (drawing.panels === null ? 0 : 1.6));
    }
    case 'columns':
      return Math.min(360, Math.max(200, width * 0.45));
    case 'dots':
      return drawing.scale === 'linear'
        ? text * (drawing.rows.reduce((sum, row) => sum + row.dots.length, 0) * rankLine + 1.6)
        : text * (drawing.rows.length * 7 + 3);
    case 'segments':
      return text * drawing.rows.length * 3.4;
  }
}
