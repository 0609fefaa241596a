import { textWidth } from '#lib/i18n/text-width.ts';
import type { RankBar, RankChartModel, RankSegment } from '#lib/view-models/rank/rank-chart.ts';
import { fitText } from '../parts/fit-text.ts';
import { type Box, px } from '../parts/size.ts';

/** A piece of a bar: what is sure stands first, what is not after all of it. */
export interface PlacedPiece {
  readonly segment: RankSegment;
  readonly box: Box;
  /** Where the criterion's number stands; null where it does not fit. */
  readonly label: { readonly x: number; readonly y: number } | null;
}
export interface PlacedBar {
  readonly bar: RankBar;
  readonly name: { readonly text: string; readonly x: number; readonly y: number };
  readonly place: { readonly x: number; readonly y: number };
  readonly sure: readonly PlacedPiece[];
  readonly unsure: readonly PlacedPiece[];
  /** The range of the score as a bracket under the bar; null where the score is one number. */
  readonly range: string | null;
  readonly score: { readonly x: number; readonly y: number };
}
export interface RankLayout {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly PlacedBar[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly plotBottom: number;
  readonly tickY: number;
}

const text = 12;
const thick = 16;
const gap = 1;

/** Bars from 0 to 1 on one scale. Names stand left of their bar, or above it where the drawing is narrow. */
export function layOutRank(chart: RankChartModel, width: number, scoreText: (bar: RankBar) => string): RankLayout {
  const above = width < 520;
  const pitch = above ? 48 : 34;
  const placeWidth = 24;
  const nameWidth = above ? width - placeWidth : Math.round(width * 0.32);
  const widest = Math.max(30, ...chart.bars.map((bar) => textWidth(scoreText(bar), text, 500)));
  const from = above ? 1 : placeWidth + nameWidth + 8;
  const to = width - widest - 10;
  const at = (value: number): number => px(from + (to - from) * value);

  const bars = chart.bars.map((bar, index): PlacedBar => {
    const top = index * pitch + (above ? 20 : 7);
    const lineY = above ? index * pitch + 13 : top + thick - 4;
    const sure = pieces(bar.segments, 0, (segment) => segment.low, at, top);
    const unsure = pieces(bar.segments, bar.low, (segment) => segment.high - segment.low, at, top);
    const under = top + thick + 3;
    return {
      bar,
      place: { x: placeWidth - 6, y: px(lineY) },
      name: { text: fitText([bar.name], text, nameWidth), x: placeWidth, y: px(lineY) },
      sure,
      unsure,
      range: bar.high > bar.low ? `M${at(bar.low)},${under}v3H${at(bar.high)}v-3` : null,
      score: { x: width, y: px(top + thick - 4) }
    };
  });
  const plotBottom = bars.length * pitch;
  return {
    width,
    height: plotBottom + 20,
    bars,
    ticks: [0, 0.25, 0.5, 0.75, 1]
      .filter((tick) => !above || tick % 0.5 === 0)
      .map((value) => ({ value, x: at(value) })),
    plotBottom,
    tickY: plotBottom + 15
  };
}

/** Pieces one after another from a start on the scale; what is too thin to see is left out, its room is kept. */
function pieces(
  segments: readonly RankSegment[],
  start: number,
  sizeOf: (segment: RankSegment) => number,
  at: (value: number) => number,
  top: number
): readonly PlacedPiece[] {
  let done = start;
  return segments.flatMap((segment) => {
    const [x, end] = [at(done), at(done + sizeOf(segment))];
    done += sizeOf(segment);
    const wide = px(end - x - gap);
    if (wide < 0.5) return [];
    const box = { x, y: top, width: wide, height: thick };
    const fits = wide >= textWidth(String(segment.number), text, 500) + 6;
    return [{ segment, box, label: fits ? { x: px(x + wide / 2), y: top + thick - 4 } : null }];
  });
}
