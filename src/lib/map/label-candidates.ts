import type { FontWeight } from '#lib/i18n/text-width.ts';
import type { Box, Line } from './label-geometry.ts';
import type { LabelRequest } from './labels.ts';

/** One place where a name could stand, and what it costs in px of reading comfort. */
export interface Candidate {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly box: Box;
  readonly leader: Line | null;
  readonly cost: number;
}

/** Width of a line of text in px. */
export type Measure = (text: string, sizePx: number, weight: FontWeight) => number;

/** Names longer than this may be broken into two lines. */
const longestSingleWord = 11;
/** A leader reaches at most so far from the symbol's edge, px. */
export const longestLeader = 44;

/** Ascent and descent of a line that carries Vietnamese accents, and the step from line to line, as shares of the type size. */
const ascent = 0.84;
const descent = 0.22;
const leading = 1.16;

interface TextBlock {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  readonly sizePx: number;
}

/** The name on one line and, where long enough, on two lines broken at the space that makes them most equal. */
export function blocksOf(request: LabelRequest, measure: Measure): readonly TextBlock[] {
  const { text, sizePx, weight } = request;
  const block = (lines: readonly string[]): TextBlock => ({
    lines,
    width: Math.max(...lines.map((line) => measure(line, sizePx, weight))),
    height: sizePx * (ascent + descent + leading * (lines.length - 1)),
    lineHeight: sizePx * leading,
    sizePx
  });
  const broken = breakInTwo(text);
  return broken === null ? [block([text])] : [block([text]), block(broken)];
}

function breakInTwo(text: string): readonly [string, string] | null {
  const words = text.split(' ');
  if (text.length <= longestSingleWord || words.length < 2) return null;
  const breaks = words
    .slice(1)
    .map((_, i): readonly [string, string] => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const worth = ([first, second]: readonly [string, string]): number =>
    Math.max(first.length, second.length) + (/^[-–(]/.test(second) ? 2 : 0);
  return breaks.reduce((best, next) => (worth(next) < worth(best) ? next : best));
}

/** Where the text stands seen from the symbol: -1 left or above, 0 centred, 1 right or below. */
interface Side {
  readonly dx: -1 | 0 | 1;
  readonly dy: -1 | 0 | 1;
  readonly cost: number;
}

const sides: readonly Side[] = [
  { dx: 1, dy: 0, cost: 0 },
  { dx: 1, dy: -1, cost: 2.5 },
  { dx: 1, dy: 1, cost: 3 },
  { dx: -1, dy: 0, cost: 3.5 },
  { dx: 0, dy: -1, cost: 4 },
  { dx: 0, dy: 1, cost: 4.5 },
  { dx: -1, dy: -1, cost: 5 },
  { dx: -1, dy: 1, cost: 5.5 }
];

const twoLineCost = 3;
const gap = 3;

function candidate(
  block: TextBlock,
  left: number,
  top: number,
  side: -1 | 0 | 1,
  cost: number,
  leader: Line | null
): Candidate {
  const anchor = side === 1 ? 'start' : side === -1 ? 'end' : 'middle';
  const x = side === 1 ? left : side === -1 ? left + block.width : left + block.width / 2;
  return {
    x,
    y: top + block.sizePx * ascent,
    anchor,
    lines: block.lines,
    lineHeight: block.lineHeight,
    box: { left, top, right: left + block.width, bottom: top + block.height },
    leader,
    cost: cost + (block.lines.length > 1 ? twoLineCost : 0)
  };
}

/** The eight places that touch the symbol. */
export function nearCandidates(request: LabelRequest, measure: Measure): readonly Candidate[] {
  return blocksOf(request, measure).flatMap((block) =>
    sides.map(({ dx, dy, cost }) => {
      const { left, top } = besideSymbol(request, block, dx, dy);
      return candidate(block, left, top, dx, cost, null);
    })
  );
}

function besideSymbol(
  { x, y, halfX, halfY }: LabelRequest,
  block: TextBlock,
  dx: -1 | 0 | 1,
  dy: -1 | 0 | 1
): { readonly left: number; readonly top: number } {
  const diagonal = dx !== 0 && dy !== 0;
  // A name at a corner tucks in towards the symbol, so that it reads as belonging to it.
  const reachX = diagonal ? halfX * 0.7 + 1 : halfX + gap;
  const reachY = diagonal ? halfY * 0.75 : halfY + 1;
  const left = dx === 1 ? x + reachX : dx === -1 ? x - reachX - block.width : x - block.width / 2;
  const top = dy === 1 ? y + reachY : dy === -1 ? y - reachY - block.height : y - block.height / 2;
  if (!diagonal) return { left, top };
  return { left, top: dy === 1 ? Math.max(top, y + halfY) : Math.min(top, y - halfY - block.height) };
}

const leaderAngles = [0, -30, 30, -50, 50, 180, -150, 150, -130, 130, -90, 90, -70, 70, -110, 110];
const leaderLengths = [14, 24, 34, longestLeader];
const leaderCost = 14;

/** Places away from the symbol, tied to it by a hairline. */
export function leaderCandidates(request: LabelRequest, measure: Measure): readonly Candidate[] {
  return blocksOf(request, measure).flatMap((block) =>
    leaderLengths.flatMap((length) => leaderAngles.map((degrees) => atEndOfLeader(request, block, length, degrees)))
  );
}

function atEndOfLeader(request: LabelRequest, block: TextBlock, length: number, degrees: number): Candidate {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const edge = 1 / Math.max(Math.abs(cos) / request.halfX, Math.abs(sin) / request.halfY);
  const x1 = request.x + edge * cos;
  const y1 = request.y + edge * sin;
  const x2 = x1 + length * cos;
  const y2 = y1 + length * sin;
  const side = cos > 0.2 ? 1 : cos < -0.2 ? -1 : 0;
  const left = side === 1 ? x2 + 2 : side === -1 ? x2 - 2 - block.width : x2 - block.width / 2;
  const top = side === 0 ? (sin < 0 ? y2 - block.height : y2) : y2 - block.height / 2;
  const cost = leaderCost + length / 2 + Math.abs(degrees) / 60;
  return candidate(block, left, top, side, cost, { x1, y1, x2, y2 });
}
