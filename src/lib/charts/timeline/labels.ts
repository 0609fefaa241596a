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

/** As much as fits; where that is no more than the words that another title begins with too, what comes after them. */
function fittedText(bar: TimelineBar, drawing: TimelineDrawing, text: number, room: number): string {
  const texts = textsOf(bar, drawing);
  const cut = fitText(texts, text, room);
  const own = differencesIn(drawing).get(bar.key);
  if (own === undefined || texts.includes(cut) || !`${bar.name} · ${own.shared} `.startsWith(cut.replace('…', ' ')))
    return cut;
  return fitText([`${bar.name} · …${own.rest}`], text, room);
}

/** Words that a title begins with like another, and the name after them. */
interface Difference {
  readonly shared: string;
  readonly rest: string;
}
/** By bar, made once a drawing. */
const differences = new WeakMap<TimelineDrawing, ReadonlyMap<string, Difference>>();

/** The name that a title ends with after words that it begins with like another of its lane: decisions on zones. */
function differencesIn(drawing: TimelineDrawing): ReadonlyMap<string, Difference> {
  const known = differences.get(drawing);
  if (known !== undefined) return known;
  const own = new Map(drawing.lanes.flatMap(({ bars }) => namesAtTheEnd(bars)));
  differences.set(drawing, own);
  return own;
}

function namesAtTheEnd(bars: readonly TimelineBar[]): readonly (readonly [string, Difference])[] {
  const sorted = bars.filter(({ title }) => title !== '').toSorted((a, b) => (a.title < b.title ? -1 : 1));
  return sorted.flatMap(({ key, title }, index) => {
    const beside = [sorted[index - 1], sorted[index + 1]].flatMap((one) => (one === undefined ? [] : [one.title]));
    const words = title.split(' ');
    let shared = Math.max(0, ...beside.map((other) => sharedWords(words, other.split(' '))));
    // Not in the middle of a name.
    while (shared > 0 && isCapital(words[shared - 1]) && isCapital(words[shared])) shared -= 1;
    if (shared < fewestShared || !isCapital(words[shared])) return [];
    return [[key, { shared: words.slice(0, shared).join(' '), rest: words.slice(shared).join(' ') }] as const];
  });
}
const fewestShared = 4;
const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');
function sharedWords(one: readonly string[], other: readonly string[]): number {
  const first = one.findIndex((word, index) => word !== other[index]);
  return first < 0 ? one.length : first;
}

/** The number is never cut; the title after it is, or falls away; where not even the number fits, nothing is written. */
function fitted(bar: TimelineBar, drawing: TimelineDrawing, text: number, room: number): string | null {
  const written = fittedText(bar, drawing, text, room).replace(/[ ·…]+…$/, '…');
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
