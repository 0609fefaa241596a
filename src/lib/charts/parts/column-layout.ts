import { scaleLinear } from 'd3-scale';
import { textWidth } from '#lib/i18n/text-width.ts';
import type { Bar, Column } from '#lib/view-models/charts/chart-model.ts';
import { axisEnd, cutReach } from './axis-end.ts';
import { overlaps, px, type Box, type ChartSize } from './size.ts';

export interface PlacedColumnBar {
  readonly bar: Bar;
  readonly box: Box;
  readonly selectedHeight: number;
  /** Middle of the break and how many times higher the column truly is. */
  readonly cut: { readonly y: number; readonly times: number } | null;
  /** Number above the column, where it collides with no other. */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' } | null;
}
export interface PlacedColumn {
  readonly column: Column;
  readonly area: Box;
  readonly bars: readonly PlacedColumnBar[];
  /** Middle of the year. */
  readonly x: number;
}
export interface ColumnLayout {
  readonly columns: readonly PlacedColumn[];
  readonly ticks: readonly { readonly year: number; readonly x: number; readonly anchor: 'start' | 'middle' | 'end' }[];
  readonly baseY: number;
  readonly tickY: number;
  readonly cutTimes: number | null;
  /** Year under a point of the drawing, and the left and right edge of a year. */
  readonly yearAt: (x: number) => number;
  readonly edges: (year: number) => readonly [number, number];
}

const tickSteps = [1, 2, 5, 10, 20, 50] as const;

/** Columns on a line of years from the first to the last; years without a project stay empty. */
export function layOutColumns(columns: readonly Column[], { width, height, text }: ChartSize): ColumnLayout {
  const years = columns.map((column) => column.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = Math.min(width / (last - first + 1), text * 5);
  const used = step * (last - first + 1);
  const left = (year: number): number => (year - first) * step;
  const baseY = height - text * 1.55;
  const top = text * 1.35;

  const bars = columns.flatMap((column) => column.bars);
  const end = axisEnd(bars.map((bar) => bar.value));
  const someCut = bars.some((bar) => bar.value > end);
  const full = baseY - top;
  // Where a column is cut, the others keep below it.
  const scale = scaleLinear([0, end === 0 ? 1 : end], [0, someCut ? full / cutReach : full]);

  const placed = columns.map((column): PlacedColumn => {
    const share = Math.max(1, column.bars.length);
    const thick = Math.min(text * 1.6, (step * 0.78) / share);
    const start = left(column.year) + (step - thick * share) / 2;
    return {
      column,
      area: { x: px(left(column.year)), y: 0, width: px(step), height: px(baseY) },
      x: px(left(column.year) + step / 2),
      bars: column.bars.map((bar, index) => {
        const cut = bar.value > end;
        const long = cut ? full : bar.value === 0 ? 0 : Math.max(1, scale(bar.value));
        return {
          bar,
          box: {
            x: px(start + index * thick),
            y: px(baseY - long),
            width: px(Math.max(1, thick - 0.5)),
            height: px(long)
          },
          selectedHeight: bar.value === 0 ? 0 : px((long * bar.selected) / bar.value),
          cut: cut ? { y: px(baseY - long * 0.8), times: bar.value / scale.invert(full) } : null,
          label: null
        };
      })
    };
  });
  const cuts = placed.flatMap((one) => one.bars.flatMap((bar) => (bar.cut === null ? [] : [bar.cut.times])));
  return {
    columns: withLabels(placed, { width, text }),
    ticks: ticksOf(first, last, step, text, width),
    baseY: px(baseY),
    tickY: px(height - text * 0.35),
    cutTimes: cuts.length === 0 ? null : Math.max(...cuts),
    yearAt: (x) => Math.min(last, Math.max(first, first + Math.floor(Math.min(x, used - 0.01) / step))),
    edges: (year) => [left(year), left(year) + step]
  };
}

/** Numbers above columns, largest first; one that would touch another number or a column is left to the table. */
function withLabels(
  columns: readonly PlacedColumn[],
  { width, text }: Pick<ChartSize, 'width' | 'text'>
): readonly PlacedColumn[] {
  const boxes = columns.flatMap((column) => column.bars.map((bar) => bar.box));
  const taken: Box[] = [];
  const labels = new Map<Bar, PlacedColumnBar['label']>();
  const all = columns.flatMap((column) => column.bars).sort((a, b) => b.bar.value - a.bar.value);
  for (const { bar, box } of all) {
    const wide = textWidth(bar.label, text, 500);
    const middle = box.x + box.width / 2;
    const x = Math.min(Math.max(middle, wide / 2), width - wide / 2);
    const y = box.y - 3;
    const label: Box = { x: x - wide / 2, y: y - text, width: wide, height: text };
    const blocked =
      taken.some((other) => overlaps(label, other, 3)) ||
      boxes.some((other) => other !== box && overlaps(label, other, 1));
    if (blocked) continue;
    taken.push(label);
    labels.set(bar, { x: px(x), y: px(y), anchor: 'middle' });
  }
  return columns.map((column) => ({
    ...column,
    bars: column.bars.map((bar) => ({ ...bar, label: labels.get(bar.bar) ?? null }))
  }));
}

function ticksOf(first: number, last: number, step: number, text: number, width: number): ColumnLayout['ticks'] {
  const wide = textWidth('2026', text);
  const every = tickSteps.find((one) => one * step >= wide + text) ?? 100;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year % every === 0
  );
  const shown = years.length === 0 ? [first] : years;
  return shown.map((year) => {
    const x = (year - first + 0.5) * step;
    const clamped = Math.min(Math.max(x, wide / 2), width - wide / 2);
    return { year, x: px(clamped), anchor: 'middle' as const };
  });
}
