import { scaleLinear } from 'd3-scale';
import type { TimelineBar, TimelineDrawing } from '#lib/view-models/catalogue/drawing.ts';
import { firstDay, lastDay, yearOf } from '#lib/view-models/timeline/days.ts';

/** The line of years keeps this far from both edges: half the thumb of the slider above it, so that the two agree. */
const timeInset = 10;

export interface TimeScale {
  readonly at: (day: string) => number;
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
}

/** Places of days in px; ticks every five years, every ten where there is little room. */
export function timeScale(
  { fromYear, toYear }: Pick<TimelineDrawing, 'fromYear' | 'toYear'>,
  width: number,
  text: number
): TimeScale {
  const scale = scaleLinear([fromYear, toYear + 1], [timeInset, width - timeInset]);
  const every = ((width - timeInset * 2) / (toYear + 1 - fromYear)) * 5 < text * 3.2 ? 10 : 5;
  const first = Math.ceil(fromYear / every) * every;
  const count = Math.floor((toYear + 1 - first) / every) + 1;
  return {
    at: (day) => scale(yearOf(day)),
    ticks: Array.from({ length: Math.max(0, count) }, (_, index) => first + index * every).map((year) => ({
      year,
      x: scale(year)
    }))
  };
}

/** The day on which a bar begins as drawn. */
export const beginsOn = ({ start }: TimelineBar): string | null => (start === null ? null : firstDay(start));
/** The last day of a bar whose end is published: a full date is the day another takes over. */
export const endsOn = ({ end }: TimelineBar): string | null => (end === null ? null : lastDay(end));
