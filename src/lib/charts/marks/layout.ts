import { textWidth } from '#lib/i18n/text-width.ts';
import type { Mark, MarksDrawing, MarksRow } from '#lib/view-models/catalogue/drawing.ts';
import { wrapText } from '../parts/fit-text.ts';
import { isNarrow, px, type Box } from '../parts/size.ts';
import { ownAxis, sharedAxis, upperEnd, type MarksAxis } from './axis.ts';
import { placeRowLabels, type LabelPart, type MarkPlace, type RowLabel } from './mark-labels.ts';
import { halfWidth, markPaths, signRoom, type MarkPath } from './mark-shape.ts';

export interface PlacedMark {
  readonly mark: Mark;
  readonly paths: readonly MarkPath[];
  /** Where the mark tells its name. */
  readonly area: Box;
}
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}
export interface PlacedLabel {
  readonly key: string;
  readonly parts: readonly LabelPart[];
  readonly y: number;
  readonly leader: string | null;
  /** Stands on the line of marks. */
  readonly beside: boolean;
  /** What the words cover. */
  readonly box: Box;
}
export interface PlacedMarksRow {
  readonly row: MarksRow;
  /** Heading of the group above this row; empty where the row goes on in its group. */
  readonly heading: readonly TextLine[];
  readonly name: readonly TextLine[];
  readonly missing: readonly TextLine[];
  readonly top: number;
  readonly bottom: number;
  /** Height of the line of marks. */
  readonly y: number;
  readonly marks: readonly PlacedMark[];
  readonly join: string | null;
  readonly labels: readonly PlacedLabel[];
  readonly aside: TextLine | null;
  /** Head of the number at the right edge, in narrow drawings written at each row. */
  readonly asideHead: TextLine | null;
}
export interface MarksTick {
  readonly value: number;
  readonly x: number;
}
export interface MarksLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly PlacedMarksRow[];
  readonly ticks: readonly MarksTick[];
  /** Baselines of the numbers of the scale: beneath the rows, and above them where the drawing is long. */
  readonly tickYs: readonly number[];
  readonly unitY: number;
  /** Grid lines, broken where a heading stands; `zero` is drawn stronger. */
  readonly grid: readonly { readonly d: string; readonly zero: boolean }[];
  readonly asideHead: TextLine | null;
  /** How many marks leave their number to the table, and where that is said. */
  readonly leftOut: number;
  readonly leftOutY: number;
}

const line = 1.3;
const baseline = 0.35;
const nameShare = 0.34;
/** From this many rows on the numbers of the scale stand above as well. */
const longFrom = 12;

interface Frame {
  readonly text: number;
  readonly narrow: boolean;
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** Left edge of what labels may take. */
  readonly labelLeft: number;
  readonly shared: MarksAxis | null;
  readonly joined: boolean;
  readonly asideHead: { readonly text: string; readonly width: number };
}

function frameOf(drawing: MarksDrawing, width: number, text: number): Frame {
  const narrow = isNarrow({ width, text, height: 0 });
  const nameRoom = narrow ? 0 : namesWidth(drawing, width, text);
  const asides = drawing.rows.map((row) => textWidth(row.aside?.label ?? '', text, 500));
  const head = textWidth(drawing.asideHead ?? '', text);
  const widest = Math.max(0, ...asides);
  const asideRoom = widest === 0 || narrow ? 0 : Math.max(widest, head) + text;
  const edge = text * 0.6;
  const labelLeft = narrow ? 0 : nameRoom + text;
  const [left, right] = [labelLeft + edge, width - asideRoom - edge - text * 0.9];
  return {
    text,
    narrow,
    width,
    left,
    right,
    labelLeft,
    shared: sharedAxis(drawing, left, right),
    joined: drawing.joined,
    asideHead: { text: drawing.asideHead ?? '', width: head }
  };
}

function namesWidth(drawing: MarksDrawing, width: number, text: number): number {
  const most = width * nameShare;
  const lines = drawing.rows.flatMap((row) => [
    ...wrapText(row.name, text, most),
    ...(row.missing === null || row.marks.length === 0 ? [] : wrapText(row.missing, text, most))
  ]);
  return Math.min(most, Math.max(0, ...lines.map((one) => textWidth(one, text, 500))));
}

function placeMarks(row: MarksRow, frame: Frame): readonly MarkPlace[] {
  const axis = row.domain === null ? frame.shared : ownAxis(row.domain, frame.left, frame.right);
  if (axis === null) return [];
  return row.marks.map((mark): MarkPlace => {
    const [x, x2] = [
      axis.at(mark.low.figure.value),
      axis.at(mark.high === null ? mark.low.figure.value : upperEnd(mark.high.figure))
    ];
    const half = mark.high === null || mark.disputed ? halfWidth(mark.role, frame.text) : 1;
    const room = signRoom(mark, frame.text);
    return { mark, x, x2, from: x - half - room.left, to: x2 + half + room.right };
  });
}

/** Rows of marks: names at the left, or above where it is narrow, each row as high as its name and its numbers need. */
export function layOutMarks(drawing: MarksDrawing, width: number, text: number): MarksLayout {
  const frame = frameOf(drawing, width, text);
  const lineHeight = text * line;
  const ticks = frame.shared?.ticks ?? [];
  const long = ticks.length > 0 && drawing.rows.length >= longFrom;
  const hasAside = drawing.asideHead !== undefined && drawing.rows.some((row) => (row.aside ?? null) !== null);
  let top = text * 0.2 + (long || (hasAside && !frame.narrow) ? lineHeight : 0);
  const start = top;
  let group: string | null = null;
  let leftOut = 0;
  const rows: PlacedMarksRow[] = [];
  for (const row of drawing.rows) {
    const heads = row.group !== null && row.group !== group ? wrapText(row.group, text, width * 0.96) : [];
    const gap = heads.length > 0 && rows.length > 0 ? text * 0.7 : 0;
    const heading = heads.map((one, at) => ({
      text: one,
      x: 0,
      y: px(top + gap + (at + 0.5 + baseline) * lineHeight)
    }));
    top += gap + heads.length * lineHeight;
    group = row.group;
    const placed = placeRow(row, frame, top, heading);
    leftOut += placed.left;
    rows.push(placed.row);
    top = placed.row.bottom;
  }
  const end = top;
  const tickYs = ticks.length === 0 ? [] : [...(long ? [start - lineHeight * 0.35] : []), end + lineHeight * 0.85];
  if (ticks.length > 0) top += lineHeight;
  const unitY = top + lineHeight * 0.7;
  if (ticks.length > 0 && drawing.unit !== null) top += lineHeight;
  const leftOutY = top + lineHeight * 0.7;
  if (leftOut > 0) top += lineHeight;
  const axis = frame.shared;
  return {
    height: Math.ceil(top + text * 0.2),
    left: px(frame.left),
    right: px(frame.right),
    rows,
    ticks: axis === null ? [] : ticks.map((value) => ({ value, x: px(axis.at(value)) })),
    tickYs: tickYs.map(px),
    unitY: px(unitY),
    grid: axis === null ? [] : ticks.map((value) => ({ d: gridLine(px(axis.at(value)), rows), zero: value === 0 })),
    asideHead:
      hasAside && !frame.narrow && drawing.asideHead !== undefined
        ? { text: drawing.asideHead, x: px(width), y: px(start - lineHeight * 0.35) }
        : null,
    leftOut,
    leftOutY: px(leftOutY)
  };
}

/** One line through rows that follow each other without a heading, rows on the shared scale only. */
function gridLine(x: number, rows: readonly PlacedMarksRow[]): string {
  const spans: { top: number; bottom: number }[] = [];
  for (const { row, top, bottom } of rows) {
    if (row.domain !== null) continue;
    const last = spans.at(-1);
    if (last?.bottom === top) last.bottom = bottom;
    else spans.push({ top, bottom });
  }
  return spans.map(({ top, bottom }) => `M${x},${top}V${bottom}`).join('');
}

function placeRow(
  row: MarksRow,
  frame: Frame,
  top: number,
  heading: readonly TextLine[]
): { readonly row: PlacedMarksRow; readonly left: number } {
  const { text, narrow } = frame;
  const lineHeight = text * line;
  const aside = row.aside ?? null;
  const asideWidth =
    aside === null || !narrow ? 0 : textWidth(aside.label, text, 500) + frame.asideHead.width + text * 1.2;
  const nameWidth = narrow ? frame.width - asideWidth : frame.labelLeft - text;
  const names = wrapText(narrow ? row.shortName : row.name, text, nameWidth);
  const beneath = row.missing !== null && row.marks.length > 0 ? wrapText(row.missing, text, nameWidth) : [];
  const nameHeight = (names.length + beneath.length) * lineHeight;
  const places = placeMarks(row, frame);
  const { labels, left } = placeRowLabels(
    places,
    frame.joined || row.disputed === true,
    { left: frame.labelLeft, right: frame.right + text * 1.4 },
    text
  );
  const [above, below] = [
    Math.max(0, ...labels.map((one) => one.lane)),
    Math.max(0, ...labels.map((one) => -one.lane))
  ];
  const lane = text * 1.2;
  const zone = text * 1.6;
  // A number above the marks stands clear of the row before it.
  const pad = text * (above > 0 || below > 0 ? 0.45 : 0.25);
  const drawn = above * lane + zone + below * lane;
  const inner = top + pad;
  // Beside a high name the marks stand in the middle of it.
  const y = narrow
    ? inner + nameHeight + above * lane + zone / 2
    : inner + Math.max(above * lane + zone / 2, nameHeight / 2);
  const bottom = narrow
    ? inner + nameHeight + drawn + pad
    : Math.max(y + zone / 2 + below * lane, inner + nameHeight) + pad;
  const nameTop = narrow ? inner : Math.max(inner, y - nameHeight / 2);
  const nameLine = (one: string, at: number): TextLine => ({
    text: one,
    x: 0,
    y: px(nameTop + (at + 0.5) * lineHeight + text * baseline)
  });
  const middle = y + text * baseline;
  const asideY = narrow ? nameLine('', 0).y : px(middle);
  const alone =
    row.missing !== null && row.marks.length === 0 ? wrapText(row.missing, text, frame.width - frame.labelLeft) : [];
  return {
    left: left.length,
    row: {
      row,
      heading,
      name: names.map(nameLine),
      missing: [
        ...beneath.map((one, at) => nameLine(one, names.length + at)),
        ...alone.slice(0, 1).map((one) => ({ text: one, x: px(frame.labelLeft), y: px(middle) }))
      ],
      top: px(top),
      bottom: px(bottom),
      y: px(y),
      marks: places.map(({ mark, x, x2, from, to }) => ({
        mark,
        paths: markPaths(mark, x, x2, y, text),
        area: { x: px(from - 2), y: px(y - zone / 2), width: px(to - from + 4), height: px(zone) }
      })),
      join:
        (frame.joined || row.disputed === true) && places.length > 1
          ? `M${px(Math.min(...places.map((one) => one.x)))},${px(y)}H${px(Math.max(...places.map((one) => one.x2)))}`
          : null,
      labels: labels.map((label) => placeLabel(label, y, zone, lane, text)),
      aside: aside === null ? null : { text: aside.label, x: px(frame.width), y: asideY },
      asideHead:
        aside === null || !narrow || frame.asideHead.text === ''
          ? null
          : {
              text: frame.asideHead.text,
              x: px(frame.width - textWidth(aside.label, text, 500) - text * 0.5),
              y: asideY
            }
    }
  };
}

function placeLabel(label: RowLabel, y: number, zone: number, lane: number, text: number): PlacedLabel {
  const way = Math.sign(label.lane);
  const middle = label.lane === 0 ? y : y - way * (zone / 2 + (Math.abs(label.lane) - 0.5) * lane);
  return {
    key: label.key,
    parts: label.parts,
    y: px(middle + text * baseline),
    beside: label.lane === 0,
    leader:
      label.leaderX === null
        ? null
        : `M${px(label.leaderX)},${px(y - way * (zone / 2))}V${px(middle + way * lane * 0.5)}`,
    box: { x: label.x, y: px(middle - lane / 2), width: label.width, height: px(lane) }
  };
}
