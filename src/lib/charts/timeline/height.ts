import type { TimelineDrawing } from '#lib/view-models/catalogue/drawing.ts';
import { layOutTimeline } from './layout.ts';

/** Height in px that the drawing needs at a width in px and a type size. */
export const height = (drawing: TimelineDrawing, width: number, text: number): number =>
  layOutTimeline(drawing, { width, text }).height;
