import type { MarksDrawing } from '#lib/view-models/catalogue/drawing.ts';
import { layOutMarks } from './layout.ts';

/** Height in px that the drawing needs at a width in px and a type size. */
export const height = (drawing: MarksDrawing, width: number, text: number): number =>
  layOutMarks(drawing, width, text).height;
