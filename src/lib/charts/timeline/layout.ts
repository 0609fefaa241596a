import type { TimelineBar, TimelineDrawing, TimelineGap } from '#lib/view-models/catalogue/drawing.ts';
import { firstDay } from '#lib/view-models/timeline/days.ts';
import { wrapText } from '../parts/fit-text.ts';
import { isNarrow, px, type Box, type ChartSize } from '../parts/size.ts';
import { labelBeside, labelAbove, type PlacedLabel } from './labels.ts';
import { rowsOf, type Row } from './rows.ts';
import { beginsOn, endsOn, timeScale, type TimeScale } from './time-scale.ts';

export interface PlacedBar {
  readonly bar: TimelineBar;
  readonly lane: string;
  /** null for a bar without any date: only its name is drawn. */
  readonly box: Box | null;
  /** Open ends are drawn as pieces that get shorter, before and after the box. */
  readonly fadesIn: boolean;
  readonly fadesOut: boolean;
  /** Thin line from the end to the year its title looks ahead to. */
  readonly horizon: { readonly x1: number; readonly x2: number; readonly y: number } | null;
  readonly label: PlacedLabel | null;
  /** Where a press counts. */
  readonly area: Box;
  /** Middle of the bar's line. */
  readonly y: number;
}

export interface PlacedGap {
  readonly gap: TimelineGap;
  readonly box: Box;
}

export interface PlacedLane {
  readonly key: string;
  readonly name: string;
  readonly headY: number;
  readonly top: number;
  readonly bottom: number;
  readonly groups: readonly { readonly text: string; readonly y: number }[];
}

export interface TimelineLayout {
  readonly lanes: readonly PlacedLane[];
  readonly bars: readonly PlacedBar[];
  readonly gaps: readonly PlacedGap[];
  readonly scale: TimeScale;
  readonly height: number;
  readonly barHeight: number;
}

/** Heights in type sizes: the head of a lane with its years, a heading, a line, the room after a lane. */
const heights = { head: 2.6, group: 1.75, row: 1.85, narrowRow: 2.75, after: 0.7 };
const fadeLength = 16;
/** A dot or line at the start reaches this far to the left. */
const startMark = 3;

/** Layouts made so far: the height is asked for before and apart from the drawing, and texts are slow to measure. */
const made = new WeakMap<TimelineDrawing, Map<string, TimelineLayout>>();

/** Bars in lanes under headings; names beside the bars, above them where the drawing is narrow. */
export function layOutTimeline(drawing: TimelineDrawing, size: Omit<ChartSize, 'height'>): TimelineLayout {
  const own = made.get(drawing) ?? new Map<string, TimelineLayout>();
  const key = `${size.width} ${size.text}`;
  const layout = own.get(key) ?? layOut(drawing, size);
  made.set(drawing, own.set(key, layout));
  return layout;
}

function layOut(drawing: TimelineDrawing, { width, text }: Omit<ChartSize, 'height'>): TimelineLayout {
  const narrow = isNarrow({ width, height: 0, text });
  const scale = timeScale(drawing, width, text);
  const pitch = text * (narrow ? heights.narrowRow : heights.row);
  const barHeight = px(text * (narrow ? 0.6 : 0.75));
  const place = { drawing, scale, width, text, narrow, pitch, barHeight };
  const lanes: PlacedLane[] = [];
  const bars: PlacedBar[] = [];
  const gaps: PlacedGap[] = [];
  let y = 0;
  for (const lane of drawing.lanes) {
    const top = y;
    y += text * heights.head;
    const groups: { text: string; y: number }[] = [];
    let group: string | null = null;
    for (const row of rowsOf(
      lane.bars,
      (bar) => xOfEnd(bar, place),
      (bar) => xOfStart(bar, place) ?? 0
    )) {
      if (row.group !== null && row.group !== group) {
        const [line = row.group] = wrapText(row.group, text, width);
        groups.push({ text: line, y: px(y + text * 1.25) });
        y += text * heights.group;
      }
      group = row.group;
      const placed = placeRow(row, lane, y, place);
      bars.push(...placed);
      gaps.push(...placed.flatMap((one) => placeGaps(one, lane.gaps, place)));
      y += pitch;
    }
    y += text * heights.after;
    lanes.push({ key: lane.key, name: lane.name, headY: px(top + text * 1.15), top: px(top), bottom: px(y), groups });
  }
  return { lanes, bars, gaps, scale, height: Math.ceil(y), barHeight };
}

interface Place {
  readonly drawing: TimelineDrawing;
  readonly scale: TimeScale;
  readonly width: number;
  readonly text: number;
  readonly narrow: boolean;
  readonly pitch: number;
  readonly barHeight: number;
}

function xOfStart(bar: TimelineBar, { scale }: Place): number | null {
  const day = beginsOn(bar);
  return day === null ? null : scale.at(day);
}

/** An open end is drawn to the day judged at where the bar may still be in force, else only a little way. */
function xOfEnd(bar: TimelineBar, place: Place): number {
  const day = endsOn(bar);
  if (day !== null) return place.scale.at(day);
  const start = xOfStart(bar, place) ?? 0;
  const now = place.scale.at(place.drawing.day);
  if (bar.until !== null) return Math.max(start + 3, place.scale.at(firstDay(bar.until)) - fadeLength);
  return bar.status === 'ended' ? Math.min(now, start + fadeLength) : Math.max(now, start + 2);
}

function placeRow(row: Row, lane: TimelineDrawing['lanes'][number], top: number, place: Place): readonly PlacedBar[] {
  const { narrow, text, pitch, barHeight, width } = place;
  const middle = narrow ? top + text * 1.5 + barHeight / 2 : top + pitch / 2;
  const boxes = row.bars.map((bar) => boxOf(bar, middle, place));
  return row.bars.map((bar, index) => {
    const box = boxes[index] ?? null;
    const fadesIn = box !== null && bar.start === null;
    const fadesOut = box !== null && bar.end === null;
    const horizon = horizonOf(bar, box, middle, place);
    const before = boxes[index - 1] ?? null;
    const after = boxes[index + 1] ?? null;
    const room = {
      from: before === null ? 0 : before.x + before.width + 6,
      to: after === null ? width : after.x - 6
    };
    const gapEnds = lane.gaps.filter((gap) => gap.bar === bar.key).map((gap) => place.scale.at(gap.to));
    const drawn = {
      from: box === null ? (horizon?.x1 ?? 0) : box.x - (fadesIn ? fadeLength : startMark),
      to: Math.max(horizon?.x2 ?? 0, box === null ? 0 : box.x + box.width + (fadesOut ? fadeLength : 0), ...gapEnds)
    };
    const left = index === 0 ? 0 : (box?.x ?? 0) - 2;
    const right = after === null ? width : after.x - 2;
    return {
      bar,
      lane: lane.key,
      box,
      fadesIn,
      fadesOut,
      horizon,
      label: narrow
        ? labelAbove(bar, { x: index === 0 ? 0 : (box?.x ?? 0), to: right, y: top + text * 1.1 }, text, place.drawing)
        : labelBeside(bar, drawn, room, middle + text * 0.35, text, place.drawing),
      area: { x: px(left), y: px(top), width: px(right - left), height: px(pitch) },
      y: px(middle)
    };
  });
}

function boxOf(bar: TimelineBar, middle: number, place: Place): Box | null {
  if (bar.start === null && bar.end === null) return null;
  const end = xOfEnd(bar, place);
  const start = xOfStart(bar, place) ?? end - fadeLength;
  return {
    x: px(start),
    y: px(middle - place.barHeight / 2),
    width: px(Math.max(3, end - start)),
    height: place.barHeight
  };
}

function horizonOf(bar: TimelineBar, box: Box | null, middle: number, { scale, drawing }: Place): PlacedBar['horizon'] {
  if (bar.horizon === null || bar.status === 'ended') return null;
  const x1 = box === null ? scale.at(drawing.day) : box.x + box.width + (bar.end === null ? fadeLength : 0);
  const x2 = scale.at(`${bar.horizon}-12-31`);
  return x2 <= x1 ? null : { x1: px(x1), x2: px(x2), y: px(middle) };
}

const placeGaps = (placed: PlacedBar, gaps: readonly TimelineGap[], { scale }: Place): readonly PlacedGap[] =>
  gaps
    .filter((gap) => gap.bar === placed.bar.key && placed.box !== null)
    .map((gap) => {
      const [x, to] = [scale.at(gap.from), scale.at(gap.to)];
      const box = placed.box ?? { y: 0, height: 0 };
      return { gap, box: { x: px(x), y: box.y, width: px(Math.max(2, to - x)), height: box.height } };
    });
