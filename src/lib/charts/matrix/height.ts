import type { MatrixDrawing } from '#lib/view-models/catalogue/drawing.ts';
import { layOutMatrix } from './layout.ts';

/** Height in px that the drawing needs at a width in px and a type size. */
export const height = (drawing: MatrixDrawing, width: number, text: number): number =>
  layOutMatrix(drawing, width, text).height;
