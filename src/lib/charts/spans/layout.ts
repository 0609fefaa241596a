import { scaleLinear } from 'd3-scale';
import { textWidth } from '#lib/i18n/text-width.ts';
import type { SpanRow, SpansDrawing } from '#lib/view-models/catalogue/spans-drawing.ts';
import { fitText, wrapText } from '../parts/fit-text.ts';
import { px, type Box } from '../parts/size.ts';

export interface PlacedSpan {
  readonly row: SpanRow;
  readonly area: Box;
  /** The whole name: what tells two programmes apart often stands at its end. */
  readonly name: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly bar: Box;
  /** Ends that are not published, drawn as dots: from x1 to x2. */
  readonly open: { readonly x1: number; readonly x2: number; readonly y: number } | null;
  /** Neither end is published: words stand in place of a bar. */
  readonly undated: { readonly x: number; readonly y: number } | null;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
}
export interface SpansLayout {
  readonly rows: readonly PlacedSpan[];
  readonly groups: readonly { readonly key: string; readonly text: string; readonly y: number }[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly lines: { readonly y1: number; readonly y2: number };
  readonly yearY: readonly number[];
  readonly height: number;
}

/** In type sizes. */
const axisLine = 1.6;
const groupLine = 1.9;
const barLine = 1.7;
const nameLine = 1.3;
const thickness = 0.85;
const baseline = 0.35;
const openLength = 2.2;
const gap = 4;
const nameShare = 0.4;
const wideFrom = 44;
const yearSteps = [1, 2, 5, 10] as const;

/** Spans of years in rows under their place; the amount stands beside the span, on the side where there is room. */
export function layOutSpans(drawing: SpansDrawing, width: number, text: number): SpansLayout {
  const wide = width >= text * wideFrom;
  const left = wide ? width * nameShare + 6 : 0;
  const at = scaleLinear([drawing.fromYear, drawing.toYear + 1], [left + text * openLength, width - 1]);
  const rows: PlacedSpan[] = [];
  const groups: { key: string; text: string; y: number }[] = [];
  let top = text * axisLine;
  for (const group of drawing.groups) {
    groups.push({ key: group.key, text: fitText([group.name], text, width), y: px(top + text * (groupLine - 0.5)) });
    top += text * groupLine;
    for (const row of group.rows) {
      const names = wrapText(row.name, text, wide ? left - 10 : width);
      const over = text * nameLine * (wide ? names.length - 1 : names.length);
      const high = text * barLine + over;
      const middle = top + (wide ? high / 2 : over + (text * barLine) / 2);
      rows.push({
        row,
        area: { x: 0, y: px(top), width: px(width), height: px(high) },
        name: names.map((line, index) => ({
          text: line,
          x: 0,
          y: wide
            ? px(middle + text * baseline + text * nameLine * (index - (names.length - 1) / 2))
            : px(top + text * (nameLine * (index + 0.5) + baseline) + 1)
        })),
        ...spanOf(row, { at, left, width, text, middle, undated: drawing.undated })
      });
      top += high;
    }
  }
  const end = top + text * 0.3;
  const every = yearSteps.find((step) => at(step) - at(0) >= textWidth('2026', text) + text) ?? 20;
  const count = drawing.toYear - drawing.fromYear + 1;
  return {
    rows,
    groups,
    years: Array.from({ length: count }, (_, index) => drawing.fromYear + index)
      .filter((year) => year % every === 0)
      .map((year) => ({ year, x: px(at(year)) })),
    lines: { y1: px(text * axisLine), y2: px(end) },
    yearY: [px(text), px(end + text * 1.1)],
    height: Math.ceil(end + text * axisLine)
  };
}

interface Place {
  readonly at: (year: number) => number;
  readonly left: number;
  readonly width: number;
  readonly text: number;
  readonly middle: number;
  readonly undated: string;
}

function spanOf(row: SpanRow, place: Place): Pick<PlacedSpan, 'bar' | 'open' | 'undated' | 'label'> {
  const { at, left, width, text, middle } = place;
  const thick = text * thickness;
  const y = px(middle + text * baseline);
  const [first, last] = [row.from ?? row.to, row.to ?? row.from];
  if (first === null || last === null) {
    const x = left + 2;
    const after = x + textWidth(place.undated, text) + gap + 2;
    return {
      bar: { x: px(x), y: px(middle - thick / 2), width: 0, height: px(thick) },
      open: null,
      undated: { x: px(x), y },
      label: { x: px(after), y, anchor: 'start' }
    };
  }
  // An end alone is drawn as the year it names, and dots lead to the end that is not published.
  const x1 = at(row.from === null ? Math.ceil(last) - 1 : first);
  const x2 = at(row.to === null ? Math.floor(first) + 1 : last);
  const dots = text * openLength;
  const open =
    row.from === null
      ? { x1: px(x1 - dots), x2: px(x1), y: px(middle) }
      : row.to === null
        ? { x1: px(x2), x2: px(x2 + dots), y: px(middle) }
        : null;
  const right = Math.max(x2, open?.x2 ?? 0) + gap;
  const wide = textWidth(row.figure.label, text, 500);
  const fits = right + wide <= width;
  return {
    bar: { x: px(x1), y: px(middle - thick / 2), width: px(Math.max(2, x2 - x1)), height: px(thick) },
    open,
    undated: null,
    label: fits ? { x: px(right), y, anchor: 'start' } : { x: px(Math.min(x1, open?.x1 ?? x1) - gap), y, anchor: 'end' }
  };
}
