import type { Qualifier } from '#lib/domain/vocabulary.ts';
import { signOf } from '#lib/view-models/catalogue/qualifier-sign.ts';
import type { Mark, MarkRole } from '#lib/view-models/catalogue/drawing.ts';
import { px } from '../parts/size.ts';

/** One path of a mark in the drawing's coordinates. */
export interface MarkPath {
  readonly d: string;
  /** Filled with the row's colour, hollow, or a line only. */
  readonly kind: 'solid' | 'hollow' | 'line' | 'dispute';
}

/** Half the width that a mark takes beside its place. */
export const halfWidth = (role: MarkRole, text: number): number => (role === 'target' ? 0.26 : 0.42) * text;
const signLength = 0.85;

/** What the sign of a qualifier takes to the left and to the right of the mark. */
export function signRoom(mark: Mark, text: number): { readonly left: number; readonly right: number } {
  const sign = signOf(mark.high === null ? mark.low.figure.qualifier : mark.high.figure.qualifier);
  return {
    left: signOf(mark.low.figure.qualifier) === 'under' && mark.high === null ? signLength * text : 0,
    right: sign === 'over' || sign === 'about' ? signLength * text : 0
  };
}

/** The sign of a qualifier to the right of a mark, or to its left where it points down the scale. */
export function sign(qualifier: Qualifier, left: number, right: number, y: number, text: number): readonly MarkPath[] {
  const [start, length, head] = [1, text * 0.6, text * 0.22];
  const kind = signOf(qualifier);
  if (kind === null) return [];
  if (kind === 'about') {
    const [x, step] = [right + start + 1, length / 2];
    return [{ kind: 'line', d: `M${px(x)},${px(y)}q${px(step / 2)},${px(-head * 1.4)} ${px(step)},0t${px(step)},0` }];
  }
  const way = kind === 'over' ? 1 : -1;
  const from = (way === 1 ? right : left) + way * start;
  const tip = from + way * length;
  return [
    {
      kind: 'line',
      d: `M${px(from)},${px(y)}H${px(tip)}M${px(tip - way * head)},${px(y - head)}L${px(tip)},${px(y)}L${px(tip - way * head)},${px(y + head)}`
    }
  ];
}

const circle = (x: number, y: number, r: number): string =>
  `M${px(x - r)},${px(y)}a${px(r)},${px(r)} 0 1 0 ${px(r * 2)},0a${px(r)},${px(r)} 0 1 0 ${px(-r * 2)},0Z`;
const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${px(x)},${px(y)}h${px(width)}v${px(height)}h${px(-width)}Z`;

/** Lines across a dot from lower left to upper right. */
const hatchedDot = (x: number, y: number, r: number): string =>
  [-0.5, 0, 0.5]
    .map((share) => {
      const away = share * r;
      const [half, shift] = [Math.sqrt(r * r - away * away) * Math.SQRT1_2, away * Math.SQRT1_2];
      return `M${px(x + shift - half)},${px(y + shift + half)}L${px(x + shift + half)},${px(y + shift - half)}`;
    })
    .join('');
const hatchedBar = (x: number, y: number, width: number, height: number): string =>
  Array.from({ length: Math.floor((width - height) / 4) + 1 }, (_, index) => x + index * 4)
    .filter((from) => from + height <= x + width)
    .map((from) => `M${px(from)},${px(y + height)}l${px(height)},${px(-height)}`)
    .join('');

function dot(role: MarkRole, x: number, y: number, text: number): readonly MarkPath[] {
  const r = halfWidth(role, text);
  switch (role) {
    case 'target':
      return [{ kind: 'hollow', d: rectangle(x - r, y - text * 0.72, r * 2, text * 1.44) }];
    case 'plan':
    case 'before':
      return [{ kind: 'hollow', d: circle(x, y, r - 0.75) }];
    case 'estimate':
      return [
        { kind: 'hollow', d: circle(x, y, r - 0.75) },
        { kind: 'line', d: hatchedDot(x, y, r - 0.75) }
      ];
    case 'result':
    case 'after':
    case 'reading':
      return [{ kind: 'solid', d: circle(x, y, r) }];
  }
}

function bar(role: MarkRole, from: number, to: number, y: number, text: number): readonly MarkPath[] {
  const height = text * (role === 'target' ? 1 : 0.6);
  const box = [from, y - height / 2, Math.max(2, to - from), height] as const;
  if (role === 'result' || role === 'after' || role === 'reading') return [{ kind: 'solid', d: rectangle(...box) }];
  const hollow: MarkPath = { kind: 'hollow', d: rectangle(...box) };
  return role === 'estimate' ? [hollow, { kind: 'line', d: hatchedBar(...box) }] : [hollow];
}

/** A point, a range as a bar, or a dispute as two points joined by a line, with the signs of its qualifiers. */
export function markPaths(mark: Mark, x: number, x2: number, y: number, text: number): readonly MarkPath[] {
  const half = halfWidth(mark.role, text);
  const ownSign = sign(mark.low.figure.qualifier, x - half, x + half, y, text);
  if (mark.high === null) return [...dot(mark.role, x, y, text), ...ownSign];
  if (!mark.disputed)
    return [...bar(mark.role, x, x2, y, text), ...sign(mark.high.figure.qualifier, x - 1, x2 + 1, y, text)];
  return [
    { kind: 'dispute', d: `M${px(x)},${px(y)}H${px(x2)}` },
    ...dot(mark.role, x, y, text),
    ...dot(mark.role, x2, y, text),
    ...sign(mark.high.figure.qualifier, x2 - half, x2 + half, y, text)
  ];
}
