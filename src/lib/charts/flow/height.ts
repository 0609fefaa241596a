import type { FlowDrawing } from '#lib/view-models/catalogue/drawing.ts';
import { layOutFlow } from './layout.ts';

/** Height in px that the drawing needs at a width in px and a type size. */
export const height = (drawing: FlowDrawing, width: number, text: number): number =>
  layOutFlow(drawing, width, text).height;
