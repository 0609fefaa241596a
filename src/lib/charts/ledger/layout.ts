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
  /** The zero line: in one piece, or beside each bar where names stand above their bars. */
  readonly zero: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
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
const nameShare = 0.42;
/** The dash that says none stands off the zero line by this much and is this long, in px. */
const dash = { from: 4, length: 10, thick: 2 };
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
  const names = drawing.groups.flatMap((group) => group.rows.map((row) => textWidth(row.name, text)));
  const column = Math.min(width * nameShare, Math.max(0, ...names)) + 12;
  const frame: Frame = { width, text, wide, zeroX: wide ? column : 0.5 };
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
  let before: Box | null = null;
  let top = firstTop;
  const rows: PlacedLedgerRow[] = [];
  const besides: (readonly [number, number])[] = [];
  for (const row of group.rows) {
    const named = !wide && row.name !== '';
    const lineTop = top + (named ? text * nameLine : 0);
    const middle = lineTop + (text * barLine) / 2;
    const bar = barOf(row, perUnit, frame, middle);
    const labelX = bar.x + bar.width + gap;
    const labelWidth = row.figure === null ? 0 : textWidth(row.figure.label, text, 500) + gap;
    const y = px(middle + text * baseline);
    const end = lineTop + text * barLine;
    rows.push({
      row,
      area: { x: 0, y: px(top), width: px(width), height: px(end - top) },
      name: {
        text: fitText([row.name], text, wide ? zeroX - 12 : width),
        x: 0,
        y: wide ? y : px(top + text * (nameLine / 2 + baseline) + 2)
      },
      bar,
      label: { x: px(labelX), y },
      words: row.words === null ? null : { text: row.words, x: px(labelX + labelWidth), y },
      join: row.step && before !== null ? { x: px(bar.x), y1: px(before.y + before.height), y2: px(bar.y) } : null
    });
    besides.push([lineTop, end]);
    before = bar;
    top = end;
  }
  const said = group.verdict === null ? [] : wrapText(group.verdict, text, width - zeroX);
  return {
    group: {
      key: group.key,
      name,
      zero: (wide ? [[firstTop, top] as const] : besides).map(([y1, y2]) => ({
        x: px(Math.max(0.5, zeroX - 0.5)),
        y1: px(y1),
        y2: px(y2)
      })),
      rows,
      verdict: lines(said, zeroX, top, text * verdictLine, text)
    },
    end: top + said.length * text * verdictLine
  };
}

function barOf(row: LedgerRow, perUnit: number, { zeroX, text }: Frame, middle: number): Box {
  if (row.fill === 'none')
    return { x: px(zeroX + dash.from), y: px(middle - dash.thick / 2), width: dash.length, height: dash.thick };
  const thick = text * thickness;
  const drawn = row.length > 0 ? Math.max(1, row.length * perUnit) : 0;
  const length = row.fill === 'unknown' ? text * emptyFrame : drawn;
  return { x: px(zeroX + row.from * perUnit), y: px(middle - thick / 2), width: px(length), height: px(thick) };
}
