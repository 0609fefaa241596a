import type { Drawing } from '#lib/view-models/catalogue/drawing.ts';
import { unreachable } from '#lib/domain/vocabulary.ts';
import { height as flowHeight } from '../flow/height.ts';
import { height as ledgerHeight } from '../ledger/height.ts';
import { height as marksHeight } from '../marks/height.ts';
import { height as matrixHeight } from '../matrix/height.ts';
import { height as nationalMapHeight } from '../national-map/height.ts';
import { height as spansHeight } from '../spans/height.ts';
import { height as timelineHeight } from '../timeline/height.ts';

/** Lines of a bar chart stand this many type sizes apart on a page, where there is room. */
const barLine = 1.75;
/** A line of a ranking. */
const rankLine = 1.7;
const rowGap = 0.45;

/** Height in px that a drawing needs, so that nothing has to be left out of it, at a width in px and a type size. */
export function drawingHeight(drawing: Drawing, width: number, text: number): number {
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
    case 'marks':
      return marksHeight(drawing, width, text);
    case 'matrix':
      return matrixHeight(drawing, width, text);
    case 'timeline':
      return timelineHeight(drawing, width, text);
    case 'flow':
      return flowHeight(drawing, width, text);
    case 'ledger':
      return ledgerHeight(drawing, width, text);
    case 'spans':
      return spansHeight(drawing, width, text);
    case 'national-map':
      return nationalMapHeight(drawing, width, text);
    case 'zones-map':
      return 0;
    default:
      return unreachable(drawing);
  }
}
