/** The steps a range slider moves in: values a reader can say, from smallest to largest. */
export interface RangeScale {
  readonly stops: readonly number[];
  /** Nearest stop to a value, as an index. */
  stepOf(value: number): number;
}

function scaleOf(stops: readonly number[]): RangeScale {
  return {
    stops,
    stepOf(value) {
      let best = 0;
      for (const [step, stop] of stops.entries()) {
        if (Math.abs(stop - value) <= Math.abs((stops[best] ?? 0) - value)) best = step;
      }
      return best;
    }
  };
}

/** Hectares, nearly logarithmic: clusters of 10 ha and an economic zone of 106,000 ha share one slider. */
export const areaScale = scaleOf([
  0, 10, 20, 30, 40, 50, 60, 75, 100, 150, 200, 300, 400, 600, 1000, 2000, 5000, 10000, 20000, 50000, 110000
]);
export const occupancyScale = scaleOf([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
/** USD million. */
export const capitalScale = scaleOf([0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000]);

/** Every year from first to last. */
export function yearScale(first: number, last: number): RangeScale {
  return scaleOf(Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index));
}

/** How many values lie between each stop and the next (the last stop belongs to the last bar); `counts` where a value stands for many. */
export function histogramOf(
  values: readonly number[],
  scale: RangeScale,
  counts?: readonly number[]
): readonly number[] {
  const bars = Array.from({ length: Math.max(1, scale.stops.length - 1) }, () => 0);
  for (const [place, value] of values.entries()) {
    let bar = 0;
    while (bar < bars.length - 1 && value >= (scale.stops[bar + 1] ?? Infinity)) bar += 1;
    bars[bar] = (bars[bar] ?? 0) + (counts?.[place] ?? 1);
  }
  return bars;
}
