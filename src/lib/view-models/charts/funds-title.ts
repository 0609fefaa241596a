import { barOf } from './bar-rows.ts';
import type { Bar, BarRow, Stage } from './chart-model.ts';
import type { ChartSetting } from './chart-setting.ts';
import { inTitle } from './evidence.ts';
import { phrase, type Phrase } from './phrase.ts';

/** "Far above": at least this many times the next. */
const farAbove = 5;

function largest(rows: readonly BarRow[], stage: Stage): { readonly name: string; readonly bar: Bar } | undefined {
  return rows
    .flatMap(({ shortName: name, bars }) => {
      const bar = barOf(bars, stage);
      return bar === undefined || bar.value === 0 ? [] : [{ name, bar }];
    })
    .sort((a, b) => b.bar.value - a.bar.value)[0];
}

/** The finding of support by category. Comparisons stay within one measure, except that one amount may dwarf every other. */
export function fundsTitle(rows: readonly BarRow[], setting: ChartSetting): Phrase {
  const words = setting.m.charts.funds;
  const all = rows.flatMap(({ shortName: name, bars }) => bars.map((bar) => ({ name, bar })));
  const [first, second] = all.sort((a, b) => b.bar.value - a.bar.value);
  if (first !== undefined && second !== undefined && first.bar.value >= second.bar.value * farAbove)
    return phrase((slot) => words.apart(first.name, slot(inTitle(first.bar.figure))));
  const done = largest(rows, 'done');
  if (done !== undefined) return phrase((slot) => words.disbursed(done.name, slot(inTitle(done.bar.figure))));
  const budgeted = largest(rows, 'budgeted');
  if (budgeted !== undefined)
    return phrase((slot) => words.budgeted(budgeted.name, slot(inTitle(budgeted.bar.figure))));
  const planned = largest(rows, 'planned');
  if (planned !== undefined) return phrase((slot) => words.planned(planned.name, slot(inTitle(planned.bar.figure))));
  return [setting.m.charts.name['funds-by-category']];
}
