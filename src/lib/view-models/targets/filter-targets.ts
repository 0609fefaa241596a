import type { TargetThing } from './target-thing.ts';

/** What the list of targets is narrowed by; '' stands for all. */
export interface TargetFilter {
  readonly place: string;
  readonly theme: string;
  readonly state: string;
}

/** Things with the promises that match; one without any is left out. */
export function filterTargets(things: readonly TargetThing[], filter: TargetFilter): readonly TargetThing[] {
  return things.flatMap((thing) => {
    if (filter.place !== '' && filter.place !== thing.placeId) return [];
    if (filter.theme !== '' && filter.theme !== thing.theme) return [];
    if (filter.state === '') return [thing];
    const lines = thing.lines.filter(({ state }) => state === filter.state);
    return lines.length === 0 ? [] : [{ ...thing, lines }];
  });
}

/** How many promises these are: one a date. */
export const promisesIn = (things: readonly TargetThing[]): number =>
  things.reduce((sum, { lines }) => sum + lines.length, 0);
