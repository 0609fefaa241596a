import { scaleLinear } from 'd3-scale';
import { line, curveStepAfter } from 'd3-shape';
import type { Figure } from '#lib/domain/figure.ts';
import { textWidth } from '#lib/i18n/text-width.ts';
import type { AreaPoint } from '#lib/view-models/zone-page.ts';

/** How a point is drawn: filled for exact, hollow for over, under and limits, broken for about; planned figures are squares. */
export interface PlacedReading {
  readonly point: AreaPoint;
  readonly x: number;
  readonly y: number;
  readonly look: 'exact' | 'bound' | 'about';
  readonly planned: boolean;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' } | null;
}

export interface PlacedDispute {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

export interface ReadingHistoryLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly yTicks: readonly { readonly y: number; readonly value: number }[];
  readonly xTicks: readonly { readonly x: number; readonly year: number }[];
  readonly step: string;
  readonly readings: readonly PlacedReading[];
  readonly disputes: readonly PlacedDispute[];
}

const daysOfYear = 365.25;
const gapOfSameDate = 13;
const labelSize = 12;
/** Where a label may stand: over its mark, one line higher, or under it, clear of a dispute's bracket. */
const [above, higher, below] = [-11, -27, 27] as const;
const margin = { top: 30, right: 14, bottom: 28 };

/** Years as a decimal number, a partial date at its middle: 2015 → 2015.5. */
export function middleOfDate(iso: string): number {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + ((month - 1) * 30.44 + (day ?? 15)) / daysOfYear;
}

const lookOf = (figure: Figure): PlacedReading['look'] => {
  if (figure.qualifier === 'exact') return 'exact';
  return figure.qualifier === 'about' ? 'about' : 'bound';
};

/** Readings of one date stand side by side, in the order given. */
function spread(
  dated: readonly (AreaPoint & { readonly iso: string })[],
  x: (year: number) => number
): readonly number[] {
  const rank = new Map<string, number>();
  const count = new Map<string, number>();
  for (const point of dated) count.set(point.iso, (count.get(point.iso) ?? 0) + 1);
  return dated.map((point) => {
    const place = rank.get(point.iso) ?? 0;
    rank.set(point.iso, place + 1);
    return x(middleOfDate(point.iso)) + (place - ((count.get(point.iso) ?? 1) - 1) / 2) * gapOfSameDate;
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const markBox = ({ x, y }: { readonly x: number; readonly y: number }): Box => ({
  left: x - 6,
  right: x + 6,
  top: y - 6,
  bottom: y + 6
});

/** Whether a reading tells more than those before it: the last, one that differs from the one before, each value of a dispute once. */
function tells(placed: readonly Omit<PlacedReading, 'label'>[], index: number): boolean {
  const { point } = placed[index] ?? {};
  if (point === undefined) return false;
  const { value, asOf } = point.figure;
  const repeated = placed
    .slice(0, index)
    .some((earlier) => earlier.point.figure.value === value && earlier.point.figure.asOf === asOf);
  if (repeated) return false;
  return index === placed.length - 1 || point.disputed || placed[index - 1]?.point.figure.value !== value;
}

/** Labels for the readings that tell more, the last first, each where it covers neither another label nor a mark. */
function placeLabels(
  placed: readonly Omit<PlacedReading, 'label'>[],
  textOf: (figure: Figure) => string,
  bounds: { readonly left: number; readonly right: number; readonly bottom: number }
): readonly PlacedReading['label'][] {
  const taken: Box[] = placed.map(markBox);
  const labels: PlacedReading['label'][] = placed.map(() => null);
  const order = [placed.length - 1, ...placed.keys()].filter((index, place, all) => all.indexOf(index) === place);
  for (const index of order) {
    const reading = placed[index];
    if (reading === undefined || !tells(placed, index)) continue;
    const half = textWidth(textOf(reading.point.figure), labelSize, 500) / 2;
    const middle = Math.min(Math.max(reading.x, bounds.left + half), bounds.right - half);
    const found = [above, higher, below]
      .map((shift) => reading.y + shift)
      .map((y) => ({ y, left: middle - half - 3, right: middle + half + 3, top: y - 11, bottom: y + 3 }))
      .filter((box) => box.top > 0 && box.bottom < bounds.bottom)
      .find((box) => !taken.some((other) => overlap(other, box)));
    if (found === undefined) continue;
    taken.push(found);
    labels[index] = { x: middle, y: found.y, anchor: 'middle' };
  }
  return labels;
}

function disputesOf(placed: readonly PlacedReading[]): readonly PlacedDispute[] {
  const byDate = new Map<string, PlacedReading[]>();
  for (const reading of placed) {
    if (!reading.point.disputed) continue;
    const date = reading.point.figure.asOf ?? '';
    byDate.set(date, [...(byDate.get(date) ?? []), reading]);
  }
  return [...byDate.values()]
    .filter((readings) => readings.length > 1)
    .map((readings) => ({
      x1: Math.min(...readings.map((r) => r.x)) - 8,
      x2: Math.max(...readings.map((r) => r.x)) + 8,
      y: Math.max(...readings.map((r) => r.y)) + 11
    }));
}

/** Places the dated readings of one area over time; pixels for a drawing of this width. */
export function layoutReadingHistory(
  points: readonly AreaPoint[],
  width: number,
  words: { readonly figure: (figure: Figure) => string; readonly tick: (value: number) => string }
): ReadingHistoryLayout {
  const dated = points
    .flatMap((point) => (point.figure.asOf === null ? [] : [{ ...point, iso: point.figure.asOf }]))
    .sort((a, b) => middleOfDate(a.iso) - middleOfDate(b.iso));
  const height = width < 480 ? 200 : 220;
  const bottom = height - margin.bottom;
  const years = dated.map((point) => middleOfDate(point.iso));
  const y = scaleLinear()
    .domain([0, Math.max(...dated.map((point) => point.figure.valueMax ?? point.figure.value))])
    .nice(3)
    .range([bottom, margin.top]);
  const yTicks = y.ticks(3).map((value) => ({ value, y: y(value) }));
  const left = Math.ceil(Math.max(...yTicks.map((tick) => textWidth(words.tick(tick.value), labelSize)))) + 12;
  const right = width - margin.right;
  const x = scaleLinear()
    .domain([Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))])
    .range([left + 10, right - 10]);

  const xs = spread(dated, x);
  const bare = dated.map((point, index) => ({
    point,
    x: xs[index] ?? 0,
    y: y(point.figure.value),
    look: lookOf(point.figure),
    planned: point.measure !== 'actual'
  }));
  const labels = placeLabels(bare, words.figure, { left, right, bottom });
  const readings = bare.map((reading, index) => ({ ...reading, label: labels[index] ?? null }));
  const leading = readings.filter(
    (reading, index) => !reading.planned && reading.point.figure.asOf !== readings[index - 1]?.point.figure.asOf
  );
  const step = line<PlacedReading>(
    (r) => r.x,
    (r) => r.y
  ).curve(curveStepAfter);
  const wholeYears = x
    .ticks(width < 480 ? 4 : 8)
    .filter(Number.isInteger)
    .map((year) => ({ year, x: x(year + 0.5) }))
    .filter((tick) => tick.x <= right);
  return {
    width,
    height,
    left,
    right,
    bottom,
    yTicks,
    xTicks: wholeYears,
    step: step(leading) ?? '',
    readings,
    disputes: disputesOf(readings)
  };
}
