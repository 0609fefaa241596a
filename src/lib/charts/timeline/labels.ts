import { textWidth } from '#lib/i18n/text-width.ts';
import type { TimelineBar, TimelineDrawing } from '#lib/view-models/catalogue/drawing.ts';
import { fitText } from '../parts/fit-text.ts';
import { px } from '../parts/size.ts';

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const beside = 6;

/** Number, title and, for a bar without any date, that it has none; from the longest to the shortest. */
function textsOf(bar: TimelineBar, drawing: TimelineDrawing): readonly string[] {
  const dated = bar.start !== null || bar.end !== null;
  const name = dated ? bar.name : `${bar.name} (${drawing.undated})`;
  return bar.title === '' ? [name] : [`${name} · ${bar.title}`];
}

/** The number is never cut; the title after it is, or falls away; where not even the number fits, nothing is written. */
function fitted(bar: TimelineBar, drawing: TimelineDrawing, text: number, room: number): string | null {
  const written = fitText(textsOf(bar, drawing), text, room).replace(/[ ·]+…$/, '…');
  const short = bar.title === '' ? written : bar.name;
  const cut = written.length <= short.length + 1 ? short : written;
  return textWidth(cut, text) <= room ? cut : null;
}

/** To the right of what is drawn, or to the left where there is more room and the right is short. */
export function labelBeside(
  bar: TimelineBar,
  drawn: Span,
  room: Span,
  y: number,
  text: number,
  drawing: TimelineDrawing
): PlacedLabel | null {
  const right = room.to - drawn.to - beside;
  const left = drawn.from - room.from - beside;
  const wanted = Math.min(textWidth(textsOf(bar, drawing)[0] ?? '', text), text * 22);
  const onRight = drawn.to === 0 || right >= wanted || right >= left;
  const written = fitted(bar, drawing, text, onRight ? right : left);
  if (written === null) return labelOver(bar, drawn, y, text);
  return onRight
    ? { text: written, x: px(drawn.to + (drawn.to === 0 ? 0 : beside)), y: px(y), anchor: 'start' }
    : { text: written, x: px(drawn.from - beside), y: px(y), anchor: 'end' };
}

/** The name on the bar itself, where it has room nowhere else. */
function labelOver(bar: TimelineBar, drawn: Span, y: number, text: number): PlacedLabel | null {
  const fits = textWidth(bar.name, text) <= drawn.to - drawn.from - beside * 2;
  return fits ? { text: bar.name, x: px(drawn.from + beside * 1.5), y: px(y), anchor: 'start' } : null;
}

/** Above the bar, from the left edge or, for a bar that follows another, from its own start. */
export function labelAbove(
  bar: TimelineBar,
  at: { readonly x: number; readonly to: number; readonly y: number },
  text: number,
  drawing: TimelineDrawing
): PlacedLabel | null {
  const written = fitted(bar, drawing, text, at.to - at.x);
  return written === null ? null : { text: written, x: px(at.x), y: px(at.y), anchor: 'start' };
}
