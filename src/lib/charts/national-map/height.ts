import type { NationalMapDrawing } from '#lib/view-models/catalogue/drawing.ts';
import { layOutNationalMap } from './layout.ts';

/** Height in px that the drawing needs at a width in px and a type size. */
export const height = (drawing: NationalMapDrawing, width: number, text: number): number =>
  layOutNationalMap(drawing, width, text).height;
