import { scaleLinear } from 'd3-scale';
import { textWidth } from '#lib/i18n/text-width.ts';
import type { Bar, BarRow } from '#lib/view-models/charts/chart-model.ts';
import { axisEnd, cutReach } from './axis-end.ts';
import { fitText } from './fit-text.ts';
import { isNarrow, px, type Box, type ChartSize } from './size.ts';

export interface PlacedBar {
  readonly bar: Bar;
  readonly box: Box;
  /** Length of the part in the selected zone. */
  readonly selectedWidth: number;
  readonly label: { readonly x: number; readonly y: number };
  /** Middle of the break, and how many times longer the bar truly is; null for a bar in full length. */
  readonly cut: { readonly x: number; readonly times: number } | null;
}

export interface PlacedRow {
  readonly row: BarRow;
  /** Where a press counts and the focus ring is drawn. */
  readonly area: Box;
  readonly name: { readonly text: string; readonly x: number; readonly y: number };
  readonly bars: readonly PlacedBar[];
  readonly count: { readonly box: Box; readonly label: { readonly x: number; readonly y: number } } | null;
}

export interface BarLayout {
  readonly rows: readonly PlacedRow[];
  readonly zero: { readonly x: number; readonly y1: number; readonly y2: number };
  /** Zero line and head of the second panel, where rows are counted as well. */
  readonly countZeroX: number | null;
  readonly headY: number;
  /** Rows for which there is no room: they are in the table. */
  readonly hidden: readonly BarRow[];
  readonly rest: { readonly x: number; readonly y: number };
  /** How many times longer the longest cut bar truly is; null where none is cut. */
  readonly cutTimes: number | null;
}

const gap = 5;
/** Space between baseline and the middle of a line, as a share of the type size. */
const baseline = 0.35;

/** A line to a bar and a gap between rows, in type sizes, at the tightest; and how far they may be stretched. */
const lineLeast = 1.18;
const gapLeast = 0.2;
const stretchMost = 1.6;

const linesOf = (row: BarRow): number => Math.max(1, row.bars.length);

/** Height of rows at their tightest. */
const heightOf = (rows: readonly BarRow[], text: number): number =>
  rows.reduce((sum, row) => sum + text * (linesOf(row) * lineLeast + gapLeast), 0);

/** As many rows as there is room for, chosen ones first, in the order given; a line is kept free for what is left out. */
function rowsThatFit(rows: readonly BarRow[], room: number, restRoom: number, text: number): readonly BarRow[] {
  if (heightOf(rows, text) <= room) return rows;
  const fitting: BarRow[] = [];
  for (const row of [...rows.filter((one) => one.chosen), ...rows.filter((one) => !one.chosen)]) {
    if (heightOf([...fitting, row], text) > room - restRoom) break;
    fitting.push(row);
  }
  return rows.filter((row) => fitting.includes(row));
}

/** Names are at most this share of the width. */
const nameShare = 0.42;

function namesOf(rows: readonly BarRow[], size: ChartSize): { texts: readonly string[]; width: number } {
  const narrow = isNarrow(size);
  const most = size.width * (narrow ? nameShare : 0.36);
  const texts = rows.map((row) => fitText(narrow ? [row.shortName] : [row.name, row.shortName], size.text, most));
  return { texts, width: Math.max(0, ...texts.map((text) => textWidth(text, size.text))) };
}

/** px per axis unit, such that each bar up to `end` leaves room for its number, and the length of those beyond it. */
function lengths(
  bars: readonly Bar[],
  room: number,
  text: number
): { end: number; perUnit: number; cutLength: number } {
  const end = axisEnd(bars.map((bar) => bar.value));
  const roomOf = (bar: Bar): number => Math.max(8, room - gap - textWidth(bar.label, text, 500));
  const cutBars = bars.filter((bar) => bar.value > end);
  const cutLength = Math.min(room, ...cutBars.map(roomOf));
  const limits = bars.filter((bar) => bar.value > 0 && bar.value <= end).map((bar) => roomOf(bar) / bar.value);
  const perUnit = Math.min(...limits, cutBars.length === 0 ? Infinity : cutLength / (end * cutReach));
  return { end, perUnit: Number.isFinite(perUnit) ? perUnit : 0, cutLength };
}

/** Horizontal bars: a row to each category, a line to each stage, numbers at the ends, names in a column of their own. */
export function layOutBars(rows: readonly BarRow[], size: ChartSize, counted: boolean): BarLayout {
  const { width, height, text } = size;
  const head = counted ? text * 1.45 : 0;
  const restRoom = text * lineLeast;
  const shown = rowsThatFit(rows, height - head, restRoom, text);
  const hidden = rows.filter((row) => !shown.includes(row));
  const room = height - head - (hidden.length > 0 ? restRoom : 0);
  // Bars of one row stand closer to each other than to the next row.
  const stretch = Math.min(stretchMost, room / Math.max(1, heightOf(shown, text)));
  const [pitch, rowGap] = [text * lineLeast * stretch, text * gapLeast * stretch];
  const thick = Math.min(text * 1.2, pitch * 0.64);
  const drawnHeight = heightOf(shown, text) * stretch;

  const names = namesOf(shown, size);
  const nameX = names.width;
  const countRoom = counted ? Math.max(text * 3.2, (width - nameX) * 0.24) : 0;
  const countZeroX = nameX + 7;
  const zeroX = counted ? countZeroX + countRoom + 14 : nameX + 7;
  const bars = shown.flatMap((row) => row.bars);
  const { end, perUnit, cutLength } = lengths(bars, width - zeroX - 1, text);
  const mostCounted = Math.max(1, ...shown.map((row) => row.count?.value ?? 0));
  const countLabel = Math.max(0, ...shown.map((row) => textWidth(row.count?.label ?? '', text, 500)));
  const countScale = scaleLinear([0, mostCounted], [0, Math.max(6, countRoom - countLabel - gap)]);

  let top = head;
  const placed = shown.map((row, index): PlacedRow => {
    const start = top + rowGap / 2;
    const rowHeight = linesOf(row) * pitch + rowGap;
    const middle = (line: number): number => start + (line + 0.5) * pitch;
    const centre = top + rowHeight / 2;
    const area = { x: 0, y: px(top), width: px(width), height: px(rowHeight) };
    top += rowHeight;
    return {
      row,
      area,
      name: { text: names.texts[index] ?? '', x: px(nameX), y: px(centre + text * baseline) },
      bars: row.bars.map((bar, at) => {
        const cut = bar.value > end;
        const length = cut ? cutLength : bar.value * perUnit;
        const drawnLength = bar.value > 0 ? Math.max(1, length) : 0;
        return {
          bar,
          box: { x: px(zeroX), y: px(middle(at) - thick / 2), width: px(drawnLength), height: px(thick) },
          selectedWidth: bar.value > 0 ? px((drawnLength * bar.selected) / bar.value) : 0,
          label: { x: px(zeroX + drawnLength + gap), y: px(middle(at) + text * baseline) },
          cut: cut ? { x: px(zeroX + length * 0.8), times: bar.value / (cutLength / perUnit) } : null
        };
      }),
      count:
        row.count === null
          ? null
          : {
              box: {
                x: px(countZeroX),
                y: px(centre - thick / 2),
                width: px(countScale(row.count.value)),
                height: px(thick)
              },
              label: { x: px(countZeroX + countScale(row.count.value) + gap), y: px(centre + text * baseline) }
            }
    };
  });
  const cuts = placed.flatMap((row) => row.bars.flatMap((bar) => (bar.cut === null ? [] : [bar.cut.times])));
  return {
    rows: placed,
    zero: { x: px(zeroX - 0.5), y1: px(head), y2: px(head + drawnHeight) },
    countZeroX: counted ? px(countZeroX - 0.5) : null,
    headY: px(text),
    hidden,
    rest: { x: px(zeroX), y: px(head + drawnHeight + restRoom / 2 + text * baseline) },
    cutTimes: cuts.length === 0 ? null : Math.max(...cuts)
  };
}
