import { textWidth } from '#lib/i18n/text-width.ts';
import type { NationalMapDrawing, NationalPoint } from '#lib/view-models/catalogue/drawing.ts';
import { wrapText } from '../parts/fit-text.ts';
import { px, type Box } from '../parts/size.ts';

/** A point with its circle, its line of text and the thin line between them, in px. */
export interface PlacedPoint {
  readonly point: NationalPoint;
  readonly x: number;
  readonly y: number;
  /** Radius of the circle; the area is the value. */
  readonly r: number;
  /** Radius of the upper end of a range; null for a point. */
  readonly outerR: number | null;
  readonly name: { readonly x: number; readonly y: number };
  /** Numbers of the line; one, or both ends. */
  readonly values: readonly { readonly at: 'low' | 'high'; readonly x: number; readonly y: number }[];
  /** Middle of the dash between two ends; null for one number. */
  readonly dash: { readonly x: number; readonly y: number } | null;
  /** Words after the number, or instead of it: in its line, or in lines of their own under it. */
  readonly notes: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly leader: string;
  readonly area: Box;
}

export interface NationalMapLayout {
  readonly height: number;
  /** Transform of the drawing's own coordinates. */
  readonly scale: number;
  readonly top: number;
  readonly points: readonly PlacedPoint[];
  readonly archipelagos: readonly {
    readonly lines: readonly [string, string];
    readonly x: number;
    readonly y: number;
  }[];
}

const widest = 35;
const lineHeight = 1.4;
/** Share of the drawing's height north of which names stand in the right column; the others stand left of the land. */
const northShare = 0.36;
/** Share of the drawing's width where the right column begins: east of the coast, over the sea. */
const columnShare = 0.5;
const space = 5;

/** Names stand in a column beside the land with thin lines to their places, so that none covers another. */
export function layOutNationalMap(drawing: NationalMapDrawing, width: number, text: number): NationalMapLayout {
  const scale = Math.min(width, text * widest) / drawing.width;
  const line = text * lineHeight;
  const north = inOrder(drawing.points.filter((point) => point.y < drawing.height * northShare));
  const south = inOrder(drawing.points.filter((point) => point.y >= drawing.height * northShare));
  const hoangSa = Math.min(...drawing.archipelagos.map(({ y }) => y)) * scale - line * 2.2;
  const circle = circleOf(drawing.points, text);
  const columnX = drawing.width * scale * columnShare;
  const at = { text, circle, missing: drawing.missing };
  const written = north.map((point) => inColumn(point, columnX, width, at));
  const tops = written.map((_, index) => written.slice(0, index).reduce((sum, { lines }) => sum + lines * line, 0));
  const high = written.reduce((sum, { lines }) => sum + lines * line, 0);
  const top = px(Math.max(0, high + space - hoangSa));
  const frame = { ...at, scale, top };
  const leftOfLand = south.map((point) => leftOf(point, point.x * scale - text * 1.8, at));
  return {
    height: Math.ceil(top + drawing.height * scale),
    scale,
    top,
    points: [
      ...written.map((one, index) => placePoint(one, text + (tops[index] ?? 0), frame)),
      ...leftOfLand.map((one, index) => placePoint(one, southY(leftOfLand, index, frame) - text * 0.4, frame))
    ],
    archipelagos: drawing.archipelagos.map(({ name, x, y }) => ({
      lines: twoLines(name),
      x: px(x * scale),
      y: px(top + y * scale - line - space)
    }))
  };
}

interface Setting {
  readonly text: number;
  readonly circle: (value: number) => number;
  readonly missing: string;
}
interface Frame extends Setting {
  readonly scale: number;
  readonly top: number;
}

/** The words of a point before it has its place: x from the drawing's left edge, lines counted from that of the name. */
interface Written {
  readonly point: NationalPoint;
  readonly isLeft: boolean;
  readonly left: number;
  readonly right: number;
  readonly lines: number;
  readonly numbers: { readonly at: number; readonly x: number; readonly dash: number | null; readonly second: number };
  readonly notes: readonly { readonly text: string; readonly x: number; readonly at: number }[];
}

const inOrder = (points: readonly NationalPoint[]): readonly NationalPoint[] =>
  points.toSorted((a, b) => a.y - b.y || a.x - b.x || (a.key < b.key ? -1 : 1));

/** Lines left of the land keep their place or move up from those below. */
function southY(written: readonly Written[], index: number, { scale, top, text }: Frame): number {
  let next = Number.POSITIVE_INFINITY;
  for (let at = written.length - 1; at >= index; at -= 1) {
    const one = written[at];
    if (one !== undefined) next = Math.min(top + one.point.y * scale, next - text * lineHeight * one.lines);
  }
  return next;
}

/** Radius by value: the largest circle is a little more than a letter high. */
function circleOf(points: readonly NationalPoint[], text: number): (value: number) => number {
  const most = Math.max(1, ...points.map(({ value, high }) => Math.max(value, high?.figure.value ?? 0)));
  return (value) => px(Math.max(2, Math.sqrt(Math.max(0, value) / most) * text * 1.15));
}

/** "Quần đảo" above, the name below. */
function twoLines(name: string): readonly [string, string] {
  const [first = '', second = '', ...rest] = name.split(' ');
  return [`${first} ${second}`, rest.join(' ')];
}

/** Widths of the numbers of a point, one or both ends, and of the dash between them. */
function numbersOf(point: NationalPoint, text: number) {
  const widths = [point.figure?.label, point.high?.label].flatMap((label) =>
    label === undefined ? [] : [textWidth(label, text, 500)]
  );
  const dash = textWidth(' – ', text);
  const all = widths.reduce((sum, one) => sum + one, 0) + (widths.length > 1 ? dash : 0);
  return { first: widths[0] ?? 0, dash, all, any: widths.length > 0 };
}

/** Name, number and note in one line; a note that is too long for it goes under them. */
function inColumn(point: NationalPoint, columnX: number, width: number, { text, missing }: Setting): Written {
  const numbers = numbersOf(point, text);
  const ofName = textWidth(point.name, text);
  // A line that is too long for its column begins further left: it must not leave the drawing.
  const left = Math.max(0, Math.min(columnX, width - ofName - space - numbers.all));
  const start = left + ofName + space;
  const end = start + numbers.all;
  const note = point.figure === null ? missing : point.note;
  const notes = notesOf(note, { left, after: end + (numbers.any ? space : 0), right: width, at: 0 }, text);
  return {
    point,
    isLeft: false,
    left,
    right: Math.max(end, ...notes.map((one) => one.x + textWidth(one.text, text))),
    lines: 1 + (notes.at(-1)?.at ?? 0),
    numbers: {
      at: 0,
      x: start,
      dash: point.high === null ? null : start + numbers.first + numbers.dash / 2,
      second: start + numbers.first + numbers.dash
    },
    notes
  };
}

/** The number under the name, the note after it or under it. */
function leftOf(point: NationalPoint, room: number, { text, missing }: Setting): Written {
  const numbers = numbersOf(point, text);
  const note = point.figure === null ? missing : point.note;
  const right = Math.max(room, numbers.all, textWidth(point.name, text));
  const notes = notesOf(note, { left: 0, after: numbers.all + (numbers.any ? space : 0), right, at: 1 }, text);
  return {
    point,
    isLeft: true,
    left: 0,
    right: Math.max(textWidth(point.name, text), numbers.all, ...notes.map((one) => one.x + textWidth(one.text, text))),
    lines: 1 + Math.max(1, notes.at(-1)?.at ?? 0),
    numbers: {
      at: 1,
      x: 0,
      dash: point.high === null ? null : numbers.first + numbers.dash / 2,
      second: numbers.first + numbers.dash
    },
    notes
  };
}

/** The words behind the number where all of them fit, else broken into lines under it. */
function notesOf(
  words: string,
  line: { readonly left: number; readonly after: number; readonly right: number; readonly at: number },
  text: number
): Written['notes'] {
  if (words === '') return [];
  if (line.after + textWidth(words, text) <= line.right) return [{ text: words, x: line.after, at: line.at }];
  const below = line.after === line.left ? line.at : line.at + 1;
  return wrapText(words, text, line.right - line.left).map((one, index) => ({
    text: one,
    x: line.left,
    at: below + index
  }));
}

function placePoint(written: Written, nameY: number, { scale, top, text, circle }: Frame): PlacedPoint {
  const { point, isLeft, left, right, numbers, notes } = written;
  const [x, y] = [px(point.x * scale), px(top + point.y * scale)];
  const lineY = (at: number): number => px(nameY + at * text * lineHeight);
  const valueY = lineY(numbers.at);
  return {
    point,
    x,
    y,
    r: point.figure === null ? 3 : circle(point.value),
    outerR: point.high === null ? null : circle(point.high.figure.value),
    name: { x: px(left), y: px(nameY) },
    values: [
      ...(point.figure === null ? [] : [{ at: 'low' as const, x: px(numbers.x), y: valueY }]),
      ...(point.high === null ? [] : [{ at: 'high' as const, x: px(numbers.second), y: valueY }])
    ],
    dash: numbers.dash === null ? null : { x: px(numbers.dash), y: valueY },
    notes: notes.map((note) => ({ text: note.text, x: px(note.x), y: lineY(note.at) })),
    leader: `M${px(isLeft ? right + 3 : left - 3)},${px(nameY + text * (isLeft ? 0.25 : -0.35))}L${x},${y}`,
    area: {
      x: px(left),
      y: px(nameY - text),
      width: px(right - left),
      height: px(text * lineHeight * written.lines)
    }
  };
}
