import type { AnyFigure } from '#lib/domain/figure.ts';
import { textWidth } from '#lib/i18n/text-width.ts';
import type { Mark, MarkRole } from '#lib/view-models/catalogue/drawing.ts';
import { overlaps, px, type Box } from '../parts/size.ts';

/** A mark at its place: `x2` is the upper end of a range, equal to `x` for a point. */
export interface MarkPlace {
  readonly mark: Mark;
  readonly x: number;
  readonly x2: number;
  /** What the mark covers of its line, qualifier sign included. */
  readonly from: number;
  readonly to: number;
}

/** A piece of a label: a number that opens its source, or words beside it. */
export interface LabelPart {
  readonly text: string;
  readonly figure: AnyFigure | null;
  readonly x: number;
}

/** `lane` counts lines from the line of marks: 0 beside the mark, 1 and 2 above, -1 and -2 below. */
export interface RowLabel {
  readonly key: string;
  readonly lane: number;
  readonly parts: readonly LabelPart[];
  /** Where a thin line leads from a label that does not stand next to its mark; null where it does. */
  readonly leaderX: number | null;
  /** Left end and width in px. */
  readonly x: number;
  readonly width: number;
}

export interface RowLabels {
  readonly labels: readonly RowLabel[];
  /** Marks whose numbers are left to the table. */
  readonly left: readonly Mark[];
}

interface Piece {
  readonly text: string;
  readonly figure: AnyFigure | null;
}
interface Wish {
  readonly key: string;
  readonly mark: Mark;
  readonly pieces: readonly Piece[];
  /** Written behind the number where there is room. */
  readonly date: readonly Piece[];
  /** What of the line the label belongs to. */
  readonly from: number;
  readonly to: number;
}

/** Results are named before targets, these before plans and single readings. */
const rank: Readonly<Record<MarkRole, number>> = {
  result: 0,
  after: 0,
  target: 1,
  before: 1,
  plan: 2,
  estimate: 3,
  reading: 4
};
const gap = 4;
const lanes = [0, 1, -1, 2, -2] as const;

const dateOf = (mark: Mark): readonly Piece[] => (mark.asOf === '' ? [] : [{ text: ` (${mark.asOf})`, figure: null }]);
const widthOf = (pieces: readonly Piece[], text: number): number =>
  pieces.reduce((sum, piece) => sum + textWidth(piece.text, text, piece.figure === null ? 400 : 500), 0);

/** What is to be written at a mark: both ends apart where there is room between them, otherwise as one. */
function wishesOf(place: MarkPlace, text: number): readonly Wish[] {
  const { mark, x, x2, from, to } = place;
  const low: Piece = { text: mark.low.label, figure: mark.low.figure };
  if (mark.high === null) return [{ key: mark.key, mark, pieces: [low], date: dateOf(mark), from, to }];
  const high: Piece = { text: mark.high.label, figure: mark.high.figure };
  const both = widthOf([low, high, ...dateOf(mark)], text);
  if (x2 - x > both + gap * 2)
    return [
      { key: `${mark.key}-low`, mark, pieces: [low], date: [], from, to: x + (x - from) },
      { key: `${mark.key}-high`, mark, pieces: [high], date: dateOf(mark), from: x2 - (to - x2), to }
    ];
  const dash: Piece = { text: mark.disputed ? ' / ' : '–', figure: null };
  return [{ key: mark.key, mark, pieces: [low, dash, high], date: dateOf(mark), from, to }];
}

/** Left ends that are tried in a lane: beside the mark, or over it in the middle, to the right and to the left. */
function leftEnds(wish: Wish, lane: number, width: number): readonly number[] {
  if (lane === 0) return [wish.to + gap, wish.from - gap - width];
  const middle = (wish.from + wish.to) / 2;
  return [middle - width / 2, wish.from - 2, wish.to + 2 - width];
}

/**
 * Numbers at their marks, with the date where there is room for it: beside the mark, on a line above or below, never over a mark or
 * another label, never beyond the edges. What finds no place is left to the table.
 */
export function placeRowLabels(
  places: readonly MarkPlace[],
  joined: boolean,
  edges: { readonly left: number; readonly right: number },
  text: number
): RowLabels {
  const bodies: Box[] = places.map(({ from, to }) => laneBox(0, from, to - from));
  if (joined && places.length > 1) {
    const [from, to] = [Math.min(...places.map((one) => one.x)), Math.max(...places.map((one) => one.x2))];
    bodies.push(laneBox(0, from, to - from));
  }
  const taken: Box[] = bodies;
  const labels: RowLabel[] = [];
  const left = new Set<Mark>();
  const wishes = [...places]
    .sort((a, b) => rank[a.mark.role] - rank[b.mark.role])
    .flatMap((place) => wishesOf(place, text));
  for (const wish of wishes) {
    const found = findPlace(wish, taken, edges, text);
    if (found === null) left.add(wish.mark);
    else {
      taken.push(laneBox(found.lane, found.x, found.width));
      if (found.leaderX !== null) taken.push(laneBox(Math.sign(found.lane), found.leaderX - 1, 2));
      labels.push(found);
    }
  }
  return { labels, left: [...left] };
}

/** A piece of a lane: lanes stand one below the other, so lane and place tell an overlap. */
const laneBox = (lane: number, x: number, width: number): Box => ({ x, y: -lane * 100, width, height: 8 });

function findPlace(
  wish: Wish,
  taken: readonly Box[],
  edges: { readonly left: number; readonly right: number },
  text: number
): RowLabel | null {
  const versions = wish.date.length === 0 ? [wish.pieces] : [[...wish.pieces, ...wish.date], wish.pieces];
  for (const pieces of versions) {
    const width = widthOf(pieces, text);
    for (const lane of lanes) {
      for (const end of leftEnds(wish, lane, width)) {
        const x = lane === 0 ? end : Math.min(Math.max(end, edges.left), edges.right - width);
        if (x < edges.left || x + width > edges.right) continue;
        const middle = (wish.from + wish.to) / 2;
        const leaderX = Math.abs(lane) === 2 ? middle : null;
        // A label stands `gap` beside its own mark; from everything else it keeps as far away.
        if (taken.some((other) => overlaps(laneBox(lane, x, width), other, gap - 0.1))) continue;
        if (leaderX !== null && taken.some((other) => overlaps(laneBox(Math.sign(lane), leaderX - 1, 2), other, 1)))
          continue;
        return { key: wish.key, lane, parts: partsAt(pieces, x, text), leaderX, x: px(x), width: px(width) };
      }
    }
  }
  return null;
}

function partsAt(pieces: readonly Piece[], start: number, text: number): readonly LabelPart[] {
  let x = start;
  return pieces.map((piece) => {
    // A drawing drops the space at the start of a text.
    const indent = textWidth(' ', text) * (piece.text.length - piece.text.trimStart().length);
    const part = { figure: piece.figure, text: piece.text.trim(), x: px(x + indent) };
    x += widthOf([piece], text);
    return part;
  });
}
