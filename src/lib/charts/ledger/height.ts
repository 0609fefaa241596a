import type { LedgerDrawing } from '#lib/view-models/catalogue/ledger-drawing.ts';
import { layOutLedger } from './layout.ts';

/** Height in px that the drawing needs at a width in px and a type size. */
export const height = (drawing: LedgerDrawing, width: number, text: number): number =>
  layOutLedger(drawing, width, text).height;
