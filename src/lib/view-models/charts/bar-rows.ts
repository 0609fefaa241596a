import type { Figure } from '#lib/domain/figure.ts';
import type { Bar, Stage } from './chart-model.ts';
import type { ChartId } from './chart-questions.ts';
import type { ChartSetting } from './chart-setting.ts';
import { addUp, markLabel } from './evidence.ts';

/** One published figure on its way into a bar. */
export interface BarPart {
  readonly stage: Stage;
  readonly figure: Figure;
  readonly inSelection: boolean;
}

const stages: readonly Stage[] = ['done', 'budgeted', 'planned'];

/** A bar to each stage that has a figure, in the order done, budgeted, planned. `per` is table units to one axis unit. */
export function barsOf(chart: ChartId, parts: readonly BarPart[], setting: ChartSetting, per = 1): readonly Bar[] {
  return stages.flatMap((stage) => {
    const own = parts.filter((part) => part.stage === stage);
    const figure = addUp(
      chart,
      own.map((part) => part.figure)
    );
    if (figure === undefined) return [];
    const selected = own.reduce((sum, part) => sum + (part.inSelection ? part.figure.value : 0), 0);
    return [
      { stage, figure, value: figure.value / per, selected: selected / per, label: markLabel(figure, setting, per) }
    ];
  });
}

/** Value of the bar of a stage; undefined where there is none. */
export const barOf = (bars: readonly Bar[], stage: Stage): Bar | undefined => bars.find((bar) => bar.stage === stage);

/** Largest bar of a row: rows are sorted by it. */
export const largestOf = (bars: readonly Bar[]): number => Math.max(0, ...bars.map((bar) => bar.value));

/** Groups by key in the order the keys first appear. */
export function byKey<Row>(
  rows: readonly Row[],
  key: (row: Row) => string | null
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = key(row);
    if (name === null) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}
