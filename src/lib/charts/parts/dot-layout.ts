import { textWidth } from '#lib/i18n/text-width.ts';
import type { Dot, DotRow, DotsChart } from '#lib/view-models/charts/chart-model.ts';
import { placeDotLabels, type DotLabel } from './dot-labels.ts';
import { wrapText } from './fit-text.ts';
import type { DotWords } from './dot-words.ts';
import { isNarrow, px, type ChartSize } from './size.ts';
import { spread, type Placed } from './swarm.ts';
import { valueAxis, type ValueAxis } from './value-axis.ts';

export interface PlacedDot {
  readonly dot: Dot;
  readonly x: number;
  readonly y: number;
  /** The other end of a disputed value. */
  readonly otherX: number | null;
}
export interface PlacedDotRow {
  readonly row: DotRow;
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
  readonly name: readonly { readonly text: string; readonly y: number }[];
  readonly dots: readonly PlacedDot[];
  readonly medianX: number | null;
}
export interface DotLayout {
  readonly rows: readonly PlacedDotRow[];
  /** Half-width of a dot in px. */
  readonly radius: number;
  readonly left: number;
  readonly right: number;
  readonly plotBottom: number;
  readonly tickY: number;
  /** Text is empty where the numbers would touch. */
  readonly ticks: readonly {
    readonly value: number;
    readonly x: number;
    readonly textX: number;
    readonly text: string;
  }[];
  readonly labels: readonly DotLabel[];
  readonly axis: ValueAxis;
}

/** Half-widths of dots that are tried, largest first, for type of 12 px. */
const radii = [4.2, 3.9, 3.6, 3.3, 3, 2.75, 2.5, 2.25, 2, 1.8, 1.6, 1.4, 1.2, 1] as const;
const largestRadius = radii[0];
const smallestRadius = 1;
/** Half of the space between two dots. */
const clearance = 0.35;
const lineHeight = 1.25;

interface Band {
  readonly row: DotRow;
  readonly lines: readonly string[];
  readonly least: number;
}

/** Heights of the rows: names have their lines, the rest is shared by how many dots each holds. */
function shareHeight(bands: readonly Band[], height: number): readonly number[] {
  const least = bands.reduce((sum, band) => sum + band.least, 0);
  const spare = Math.max(0, height - least);
  const weights = bands.map((band) => Math.max(0, band.row.dots.length - 2));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return bands.map((band, index) =>
    all === 0 ? band.least + spare / bands.length : band.least + (spare * (weights[index] ?? 0)) / all
  );
}

/** The largest radius at which every row holds its dots, found by halving. */
function spreadAll(
  rows: readonly (readonly { readonly x: number }[])[],
  heights: readonly number[],
  edges: { readonly left: number; readonly right: number },
  scale: number
): { radius: number; places: readonly (readonly Placed[])[] } {
  const attempt = (radius: number): readonly (readonly Placed[])[] | null => {
    const places: (readonly Placed[])[] = [];
    for (const [index, dots] of rows.entries()) {
      const limit = Math.max(0, (heights[index] ?? 0) / 2 - radius);
      const placed = spread(dots, radius + clearance, { ...edges, limit });
      if (placed === null) return null;
      places.push(placed);
    }
    return places;
  };
  let low = 0;
  let high: number = radii.length;
  // More than fit at any size: dots cover one another, at their true places.
  let best = { radius: smallestRadius * scale, places: rows.map((dots) => dots.map(({ x }): Placed => ({ x, y: 0 }))) };
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const radius = (radii[middle] ?? smallestRadius) * scale;
    const places = attempt(radius);
    if (places === null) low = middle + 1;
    else {
      best = { radius, places: places.map((row) => [...row]) };
      high = middle;
    }
  }
  return best;
}

/** Ticks whose numbers stand clear of one another, from the largest down. */
function readableTicks(
  axis: ValueAxis,
  tickText: (value: number) => string,
  { width, text }: ChartSize
): DotLayout['ticks'] {
  let free = Infinity;
  return axis.ticks
    .toReversed()
    .map((value) => ({ value, x: px(axis.at(value)), half: textWidth(tickText(value), text) / 2 }))
    .map((tick) => {
      const textX = Math.min(tick.x, width - tick.half);
      const shown = textX + tick.half <= free;
      if (shown) free = textX - tick.half - 5;
      return { value: tick.value, x: tick.x, textX: px(textX), text: shown ? tickText(tick.value) : '' };
    })
    .toReversed();
}

/** Dots on a scale, a row to each kind, names in a column at the left. */
export function layOutDots(
  chart: Pick<DotsChart, 'rows' | 'scale' | 'domain'>,
  size: ChartSize,
  words: DotWords
): DotLayout {
  const { width, height, text } = size;
  const narrow = isNarrow(size);
  const nameWidth = narrow ? text * 6 : Math.max(0, ...chart.rows.map((row) => textWidth(row.name, text, 500))) + 4;
  const bands: readonly Band[] = chart.rows.map((row) => {
    const lines = wrapText(narrow ? row.shortName : row.name, text, nameWidth);
    return { row, lines, least: lines.length * text * lineHeight + 2 };
  });
  const plotBottom = height - text * 1.5;
  const heights = shareHeight(bands, plotBottom);
  const edge = largestRadius * (text / 12) + 1;
  const nameRoom = Math.max(0, ...bands.flatMap((band) => band.lines.map((line) => textWidth(line, text, 500))));
  const [left, right] = [nameRoom + 8 + edge, width - edge];
  const values = chart.rows.flatMap((row) =>
    row.dots.flatMap((dot) => [dot.value, ...(dot.valueOther === null ? [] : [dot.valueOther])])
  );
  const axis = valueAxis(chart.scale, chart.domain, values, left, right);
  const { radius, places } = spreadAll(
    chart.rows.map((row) => row.dots.map((dot) => ({ x: axis.at(dot.value) }))),
    heights,
    { left, right },
    text / 12
  );

  let top = 0;
  const rows = bands.map(({ row, lines }, index): PlacedDotRow => {
    const bottom = top + (heights[index] ?? 0);
    const middle = (top + bottom) / 2;
    const firstLine = middle - ((lines.length - 1) * text * lineHeight) / 2 + text * 0.35;
    const placed: PlacedDotRow = {
      row,
      top: px(top),
      bottom: px(bottom),
      middle: px(middle),
      name: lines.map((line, at) => ({ text: line, y: px(firstLine + at * text * lineHeight) })),
      dots: row.dots.map((dot, at) => {
        const place = places[index]?.[at] ?? { x: axis.at(dot.value), y: 0 };
        const otherX = dot.valueOther === null ? null : px(axis.at(dot.valueOther));
        return { dot, x: px(place.x), y: px(middle + place.y), otherX };
      }),
      medianX: row.median === null ? null : px(axis.at(row.median.value))
    };
    top = bottom;
    return placed;
  });
  return {
    rows,
    radius: px(radius),
    left: px(left),
    right: px(right),
    plotBottom: px(plotBottom),
    tickY: px(height - text * 0.3),
    ticks: readableTicks(axis, words.tick, size),
    labels: placeDotLabels(rows, radius, { left: left - edge, right: width }, text, words.pile),
    axis
  };
}
