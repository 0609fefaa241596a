import { scaleLinear } from 'd3-scale';
import { textWidth } from '#lib/i18n/text-width.ts';
import type { Dot } from '#lib/view-models/charts/chart-model.ts';
import { fitText } from './fit-text.ts';
import { isNarrow, px, type Box, type ChartSize } from './size.ts';

export interface RankedDot {
  readonly dot: Dot;
  readonly area: Box;
  readonly name: { readonly text: string; readonly x: number; readonly y: number };
  readonly x: number;
  readonly y: number;
  readonly otherX: number | null;
  /** Number and as-of beside the dot. */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
}
export interface RankLayout {
  readonly dots: readonly RankedDot[];
  readonly from: number;
  readonly to: number;
  readonly plotBottom: number;
  readonly tickY: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly radius: number;
  readonly dated: boolean;
  readonly invert: (x: number) => number;
}

const leastPitch = 1.3;

/** How many lines of a ranking there is room for. */
export const rankLines = ({ height, text }: ChartSize): number =>
  Math.floor((height - text * 1.5) / (text * leastPitch));

/** A line to each dot, in the order given: name, place on the scale, number. */
export function layOutRanking(dots: readonly Dot[], domain: readonly [number, number], size: ChartSize): RankLayout {
  const { width, height, text } = size;
  // Under this width tone and words of each mark tell old from current.
  const dated = !isNarrow(size);
  const nameMost = width * 0.4;
  const names = dots.map((dot) => fitText(!dated ? [dot.shortName] : [dot.name, dot.shortName], text, nameMost));
  const symbol = text * 1.25;
  const nameWidth = Math.max(0, ...names.map((name) => textWidth(name, text)));
  const labelWidth = Math.max(
    0,
    ...dots.map((dot) => textWidth(dated ? `${dot.valueLabel}  ${dot.asOf}` : dot.valueLabel, text, 500))
  );
  const from = nameWidth + symbol + 4;
  const to = Math.max(from + 20, width - labelWidth - 9);
  const scale = scaleLinear([...domain], [from, to]);
  const plotBottom = height - text * 1.5;
  const pitch = Math.min(text * 2, plotBottom / Math.max(1, dots.length));
  return {
    dots: dots.map((dot, index) => {
      const y = (index + 0.5) * pitch;
      const x = scale(dot.value);
      const right = Math.max(x, dot.valueOther === null ? x : scale(dot.valueOther));
      return {
        dot,
        area: { x: 0, y: px(index * pitch), width: px(width), height: px(pitch) },
        name: { text: names[index] ?? '', x: px(symbol), y: px(y + text * 0.35) },
        x: px(x),
        y: px(y),
        otherX: dot.valueOther === null ? null : px(scale(dot.valueOther)),
        label: { x: px(right + (dot.bound === 'above' ? 12 : 8)), y: px(y + text * 0.35), anchor: 'start' as const }
      };
    }),
    from: px(from),
    to: px(to),
    plotBottom: px(dots.length * pitch),
    tickY: px(dots.length * pitch + text * 1.2),
    ticks: scale.ticks(!dated ? 2 : 4).map((value) => ({ value, x: px(scale(value)) })),
    radius: px(Math.min(text * 0.36, pitch * 0.32)),
    dated,
    invert: (x) => scale.invert(x)
  };
}
