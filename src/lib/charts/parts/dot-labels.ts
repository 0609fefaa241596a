import { textWidth } from '#lib/i18n/text-width.ts';
import type { Dot } from '#lib/view-models/charts/chart-model.ts';
import type { PlacedDotRow } from './dot-layout.ts';
import type { DotWords } from './dot-words.ts';
import { overlaps, px, type Box } from './size.ts';

/** A name or a count written beside the dots it belongs to. */
export interface DotLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly selected: boolean;
  /** The dot that is named; null for a pile. */
  readonly dot: Dot | null;
}

/** Equal values from this number on are counted beside their pile. */
const pileFrom = 8;
const nameLength = 26;
/** A selected zone may hold many projects: the largest are named. */
const selectedNamed = 2;

interface Wish {
  readonly key: string;
  readonly text: string;
  /** The box of the dots that are labelled. */
  readonly around: Box;
  readonly selected: boolean;
  readonly dot: Dot | null;
}

const boxOf = (x: number, y: number, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: radius * 2,
  height: radius * 2
});

/** Names of the selected dot and of the largest one, counts of piles: what there is room for, never over a dot or a label. */
export function placeDotLabels(
  rows: readonly PlacedDotRow[],
  radius: number,
  edges: { readonly left: number; readonly right: number },
  text: number,
  pile: DotWords['pile']
): readonly DotLabel[] {
  const dots = rows.flatMap((row) => row.dots.map((dot) => boxOf(dot.x, dot.y, radius)));
  const wishes = [...selectedWishes(rows, radius), ...pileWishes(rows, radius, pile), ...largestWish(rows, radius)];
  const labels: DotLabel[] = [];
  const taken: Box[] = [];
  const named = new Set<string>();
  for (const wish of wishes) {
    if (named.has(wish.key)) continue;
    const wide = textWidth(wish.text, text, 500);
    const { x, y, width, height } = wish.around;
    // Beside the middle first, then beside the upper and lower end of a pile.
    const heights = [y + height / 2, y + text * 0.5, y + height - text * 0.5];
    const places = heights.flatMap((at) => [
      { x: x + width + 4, y: at, anchor: 'start' as const },
      { x: x - 4, y: at, anchor: 'end' as const }
    ]);
    const place = places.find((one) => {
      const left = one.anchor === 'start' ? one.x : one.x - wide;
      const box: Box = { x: left, y: one.y - text * 0.6, width: wide, height: text * 1.2 };
      const inside = box.x >= edges.left && box.x + box.width <= edges.right;
      const free = [...dots, ...taken].every((other) => !overlaps(box, other, 1));
      if (inside && free) taken.push(box);
      return inside && free;
    });
    if (place === undefined) continue;
    named.add(wish.key);
    const { key, selected, dot } = wish;
    labels.push({
      key,
      text: wish.text,
      x: px(place.x),
      y: px(place.y + text * 0.35),
      anchor: place.anchor,
      selected,
      dot
    });
  }
  return labels;
}

const nameOf = (dot: Dot): string => (dot.shortName.length <= nameLength ? dot.shortName : '');

const wishFor = (row: PlacedDotRow['dots'][number], radius: number, text: string): Wish => ({
  key: row.dot.key,
  text,
  around: boxOf(row.x, row.y, radius),
  selected: row.dot.selected,
  dot: row.dot
});

const selectedWishes = (rows: readonly PlacedDotRow[], radius: number): readonly Wish[] =>
  rows
    .flatMap((row) => row.dots.filter(({ dot }) => dot.selected))
    .sort((a, b) => b.dot.value - a.dot.value)
    .slice(0, selectedNamed)
    .flatMap((one) =>
      [nameOf(one.dot), one.dot.valueLabel].filter((text) => text !== '').map((text) => wishFor(one, radius, text))
    );

function largestWish(rows: readonly PlacedDotRow[], radius: number): readonly Wish[] {
  const [largest] = rows.flatMap((row) => row.dots).sort((a, b) => b.dot.value - a.dot.value);
  return largest === undefined
    ? []
    : [nameOf(largest.dot), largest.dot.valueLabel]
        .filter((text) => text !== '')
        .map((text) => wishFor(largest, radius, text));
}

function pileWishes(rows: readonly PlacedDotRow[], radius: number, pile: DotWords['pile']): readonly Wish[] {
  return rows.flatMap((row) => {
    const values = [...new Set(row.dots.map(({ dot }) => dot.value))];
    return values.flatMap((value): readonly Wish[] => {
      const equal = row.dots.filter(({ dot }) => dot.value === value);
      if (equal.length < pileFrom) return [];
      const xs = equal.map((one) => one.x);
      const ys = equal.map((one) => one.y);
      const [left, top] = [Math.min(...xs) - radius, Math.min(...ys) - radius];
      const around = {
        x: left,
        y: top,
        width: Math.max(...xs) + radius - left,
        height: Math.max(...ys) + radius - top
      };
      return [
        { key: `pile-${row.row.key}-${value}`, text: pile(equal.length, value), around, selected: false, dot: null }
      ];
    });
  });
}
