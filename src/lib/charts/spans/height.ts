import type { SpansDrawing } from '#lib/view-models/catalogue/spans-drawing.ts';
import { layOutSpans } from './layout.ts';

/** Height in px that the drawing needs at a width in px and a type size. */
export const height = (drawing: SpansDrawing, width: number, text: number): number =>
  layOutSpans(drawing, width, text).height;
