import type { NationalMapDrawing } from '#lib/view-models/catalogue/drawing.ts';

/** Height in px that the drawing needs at a width in px and a type size. */
export const height = (drawing: NationalMapDrawing, width: number, text: number): number =>
  Object.keys(drawing).length * text + width / 3;
