import { textWidth } from '#lib/i18n/text-width.ts';
import type { LedgerDrawing, LedgerGroup, LedgerRow } from '#lib/view-models/catalogue/ledger-drawing.ts';
import { fitText, wrapText } from '../parts/fit-text.ts';
import { px, type Box } from '../parts/size.ts';

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}
export interface PlacedLedgerRow {
  readonly row: LedgerRow;
  readonly area: Box;
  readonly name: PlacedText;
  /** The bar, or the empty frame of what is not published. */
  readonly bar: Box;
  readonly label: { readonly x: number; readonly y: number };
  readonly words: PlacedText | null;
  /** Line from the end of the bar before down to this step; null for a bar from the zero line. */
  readonly join: { readonly x: number; readonly y1: number; readonly y2: number } | null;
}
export interface PlacedLedgerGroup {
  readonly key: string;
  readonly name: readonly PlacedText[];
  readonly zero: { readonly x: number; readonly y1: number; readonly y2: number };
  readonly rows: readonly PlacedLedgerRow[];
  readonly verdict: readonly PlacedText[];
}
export interface LedgerLayout {
  readonly groups: readonly PlacedLedgerGroup[];
  readonly height: number;
}

/** In type sizes. */
const headLine = 1.5;
const barLine = 1.75;
const nameLine = 1.35;
const verdictLine = 1.4;
const groupGap = 1.3;
const baseline = 0.35;
const thickness = 0.95;
const gap = 5;
const nameShare = 0.36;
/** Under this many type sizes of width, names stand above their bars. */
const wideFrom = 44;
/** An empty frame is as long as this many type sizes: long enough to be seen, and no amount. */
const emptyFrame = 3;

interface Frame {
  readonly width: number;
  readonly text: number;
  readonly wide: boolean;
  readonly zeroX: number;
}

/** Amounts of each group from one zero line, each group on its own scale, with room for every number beside its bar. */
export function layOutLedger(drawing: LedgerDrawing, width: number, text: number): LedgerLayout {
  const wide = width >= text * wideFrom;
  const frame: Frame = { width, text, wide, zeroX: wide ? width * nameShare + 8 : 0.5 };
  let top = 0;
  const groups = drawing.groups.map((group) => {
    const placed = placeGroup(group, frame, top);
    top = placed.end + text * groupGap;
    return placed.group;
  });
  return { groups, height: Math.ceil(Math.max(0, top - text * groupGap * 0.6)) };
}

const lines = (texts: readonly string[], x: number, top: number, pitch: number, text: number): readonly PlacedText[] =>
  texts.map((line, index) => ({ text: line, x: px(x), y: px(top + (index + 0.5) * pitch + text * baseline) }));

const afterBar = (row: LedgerRow, text: number): number => {
  const label = row.figure === null ? 0 : textWidth(row.figure.label, text, 500) + gap;
  return label + (row.words === null ? 0 : textWidth(row.words, text) + gap);
};

/** px to one unit of the group, such that each bar leaves room for what stands after it. */
function perUnitOf(group: LedgerGroup, frame: Frame): number {
  const room = frame.width - frame.zeroX - 1;
  const limits = group.rows
    .filter((row) => row.from + row.length > 0)
    .map((row) => Math.max(12, room - afterBar(row, frame.text)) / (row.from + row.length));
  const perUnit = Math.min(...limits);
  return Number.isFinite(perUnit) ? perUnit : 0;
}

function placeGroup(group: LedgerGroup, frame: Frame, start: number): { group: PlacedLedgerGroup; end: number } {
  const { width, text, wide, zeroX } = frame;
  const perUnit = perUnitOf(group, frame);
  const head = wrapText(group.name, text * 1.05, width);
  const name = lines(head, 0, start, text * headLine, text);
  const firstTop = start + head.length * text * headLine + text * 0.15;
  const pitch = text * (barLine + (wide ? 0 : nameLine));
  let before: Box | null = null;
  const rows = group.rows.map((row, index): PlacedLedgerRow => {
    const top = firstTop + index * pitch;
    const lineTop = top + (wide ? 0 : text * nameLine);
    const middle = lineTop + (text * barLine) / 2;
    const bar = barOf(row, perUnit, frame, middle);
    const join = row.step && before !== null ? { x: px(bar.x), y1: px(before.y + before.height), y2: px(bar.y) } : null;
    before = bar;
    const labelX = bar.x + bar.width + gap;
    const labelWidth = row.figure === null ? 0 : textWidth(row.figure.label, text, 500) + gap;
    const nameRoom = wide ? zeroX - 12 : width;
    const y = px(middle + text * baseline);
    return {
      row,
      area: { x: 0, y: px(top), width: px(width), height: px(pitch) },
      name: {
        text: fitText([row.name], text, nameRoom),
        x: 0,
        y: wide ? y : px(top + text * nameLine * 0.5 + text * baseline + 2)
      },
      bar,
      label: { x: px(labelX), y },
      words: row.words === null ? null : { text: row.words, x: px(labelX + labelWidth), y },
      join
    };
  });
  const end = firstTop + group.rows.length * pitch;
  const said = group.verdict === null ? [] : wrapText(group.verdict, text, width - zeroX);
  return {
    group: {
      key: group.key,
      name,
      zero: { x: px(zeroX - 0.5), y1: px(firstTop), y2: px(end) },
      rows,
      verdict: lines(said, zeroX, end, text * verdictLine, text)
    },
    end: end + said.length * text * verdictLine
  };
}

function barOf(row: LedgerRow, perUnit: number, { zeroX, text }: Frame, middle: number): Box {
  const thick = text * thickness;
  const length =
    row.fill === 'unknown'
      ? text * emptyFrame
      : row.fill === 'none'
        ? 3
        : row.length > 0
          ? Math.max(1, row.length * perUnit)
          : 0;
  return { x: px(zeroX + row.from * perUnit), y: px(middle - thick / 2), width: px(length), height: px(thick) };
}
