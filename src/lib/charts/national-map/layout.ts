import { textWidth } from '#lib/i18n/text-width.ts';
import type { NationalMapDrawing, NationalPoint } from '#lib/view-models/catalogue/drawing.ts';
import { fitText } from '../parts/fit-text.ts';
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
  /** Words after the number, or instead of it, cut where the line ends. */
  readonly note: { readonly text: string; readonly x: number; readonly y: number };
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
  const top = px(Math.max(0, north.length * line + space - hoangSa));
  const circle = circleOf(drawing.points, text);
  const columnX = drawing.width * scale * columnShare;
  const at = { scale, top, text, circle, missing: drawing.missing };
  const placedNorth = north.map((point, index) =>
    placePoint(point, { x: columnX, y: text + index * line, right: width }, at)
  );
  const placedSouth = south.map((point, index) => {
    const own = top + point.y * scale;
    const free = (placedSouthY(south, index, at) ?? own) - text * 0.4;
    return placePoint(point, { x: 0, y: free, right: point.x * scale - text * 1.8 }, at);
  });
  return {
    height: Math.ceil(top + drawing.height * scale),
    scale,
    top,
    points: [...placedNorth, ...placedSouth],
    archipelagos: drawing.archipelagos.map(({ name, x, y }) => ({
      lines: twoLines(name),
      x: px(x * scale),
      y: px(top + y * scale - line - space)
    }))
  };
}

interface Frame {
  readonly scale: number;
  readonly top: number;
  readonly text: number;
  readonly circle: (value: number) => number;
  readonly missing: string;
}

const inOrder = (points: readonly NationalPoint[]): readonly NationalPoint[] =>
  points.toSorted((a, b) => a.y - b.y || a.x - b.x || (a.key < b.key ? -1 : 1));

/** Lines left of the land keep their place or move up from the one below. */
function placedSouthY(points: readonly NationalPoint[], index: number, { scale, top, text }: Frame): number | null {
  let next = Number.POSITIVE_INFINITY;
  for (let at = points.length - 1; at >= index; at -= 1) {
    const point = points[at];
    if (point === undefined) return null;
    next = Math.min(top + point.y * scale, next - text * lineHeight * 2);
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

function placePoint(
  point: NationalPoint,
  line: { readonly x: number; readonly y: number; readonly right: number },
  { scale, top, text, circle, missing }: Frame
): PlacedPoint {
  const [x, y] = [px(point.x * scale), px(top + point.y * scale)];
  const twoLined = line.x === 0;
  const valueY = px(twoLined ? line.y + text * lineHeight : line.y);
  const numbers = [point.figure?.label, point.high?.label].flatMap((label) =>
    label === undefined ? [] : [textWidth(label, text, 500)]
  );
  const dash = textWidth(' – ', text);
  const ofNumbers = numbers.reduce((sum, one) => sum + one, 0) + (numbers.length > 1 ? dash : 0);
  const ofName = textWidth(point.name, text);
  // A line that is too long for its column begins further left: it must not leave the drawing.
  const left = twoLined ? 0 : Math.max(0, Math.min(line.x, line.right - ofName - space - ofNumbers));
  const start = twoLined ? left : left + ofName + space;
  const end = start + ofNumbers;
  const noteX = end + (numbers.length === 0 ? 0 : space);
  const note = noteOf(point.figure === null ? missing : point.note, text, line.right - noteX);
  const right = Math.max(left + ofName, note === '' ? end : noteX + textWidth(note, text));
  return {
    point,
    x,
    y,
    r: point.figure === null ? 3 : circle(point.value),
    outerR: point.high === null ? null : circle(point.high.figure.value),
    name: { x: px(left), y: px(line.y) },
    values: [
      ...(point.figure === null ? [] : [{ at: 'low' as const, x: px(start), y: valueY }]),
      ...(point.high === null ? [] : [{ at: 'high' as const, x: px(start + (numbers[0] ?? 0) + dash), y: valueY }])
    ],
    dash: point.high === null ? null : { x: px(start + (numbers[0] ?? 0) + dash / 2), y: valueY },
    note: { text: note, x: px(noteX), y: valueY },
    leader: `M${px(twoLined ? right + 3 : left - 3)},${px(line.y + text * (twoLined ? 0.25 : -0.35))}L${x},${y}`,
    area: {
      x: px(left),
      y: px(line.y - text),
      width: px(right - left),
      height: px(text * lineHeight * (twoLined ? 2 : 1))
    }
  };
}

/** The words if they fit, whole or cut at a word; '' where not even one does. */
function noteOf(words: string, text: number, room: number): string {
  if (words === '') return '';
  const fitted = fitText([words], text, room);
  return textWidth(fitted, text) <= room ? fitted : '';
}
