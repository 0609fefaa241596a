import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import type { CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { sqlOf } from '#lib/view-models/page-computations.ts';
import { placeName, thingName } from '#lib/view-models/targets/target-marks.ts';
import type { TargetThing } from '#lib/view-models/targets/target-thing.ts';

/** What is counted under a name of the list of computations. */
export type CountName = 'targets-count' | 'targets-found' | 'targets-without-result';

/** Tells the popover the promises behind a count; call the result when the page is left. */
export const explainCount = (
  name: CountName,
  things: readonly TargetThing[],
  setting: CatalogueSetting
): (() => void) =>
  computedFigures.provide(name, () => ({
    sql: sqlOf(name),
    rows: things.flatMap(({ about, lines }) =>
      lines.map(({ readings }) => ({
        label: `${placeName(about, setting)}, ${thingName(about, setting)}`,
        figure: readings[0]?.figure ?? null
      }))
    ),
    without: 0
  }));
