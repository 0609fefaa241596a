import { barOf, largestOf } from './bar-rows.ts';
import type { Bar, BarRow } from './chart-model.ts';
import type { ChartSetting } from './chart-setting.ts';
import { computed, inTitle, qualifierOfSum } from './evidence.ts';
import { phrase, type Phrase } from './phrase.ts';

/** Sums that are floors or "about" may be a tenth larger than they say before a title claims more than all others. */
const margin = 1.1;

interface Named {
  readonly name: string;
  readonly bar: Bar;
}

const sumOf = (named: readonly Named[]): number => named.reduce((sum, { bar }) => sum + bar.value, 0);
const isExact = (named: readonly Named[]): boolean => named.every(({ bar }) => bar.figure.qualifier === 'exact');

/** Whether the first are more than the rest, with room for what is not exact. */
function outweighs(first: readonly Named[], rest: readonly Named[]): boolean {
  const needed = isExact(first) && isExact(rest) ? 1 : margin;
  return rest.length > 0 && sumOf(first) > sumOf(rest) * needed;
}

/** The finding of capital by sector: the strongest of several sentences that is true of these rows. */
export function sectorTitle(rows: readonly BarRow[], setting: ChartSetting): Phrase {
  const words = setting.m.charts.bySector;
  const named = rows
    .flatMap(({ shortName: name, bars }) => {
      const bar = barOf(bars, 'done');
      return bar === undefined || bar.value === 0 ? [] : [{ name, bar }];
    })
    .sort((a, b) => b.bar.value - a.bar.value);
  const [first, second, ...others] = named;
  if (first === undefined) return plannedTitle(rows, setting);
  if (second === undefined) return phrase((slot) => words.only(first.name, slot(inTitle(first.bar.figure))));
  if (outweighs([first], [second, ...others]))
    return phrase((slot) => words.more(first.name, slot(inTitle(first.bar.figure))));
  if (others.length > 1 && outweighs([first, second], others)) {
    const qualifier = qualifierOfSum([first.bar.figure.qualifier, second.bar.figure.qualifier]);
    const { unit } = first.bar.figure;
    const sum = computed('investments-by-sector', sumOf([first, second]), unit, qualifier);
    return phrase((slot) => words.half(first.name, second.name, slot(inTitle(sum))));
  }
  return phrase((slot) => words.largest(first.name, slot(inTitle(first.bar.figure))));
}

function plannedTitle(rows: readonly BarRow[], setting: ChartSetting): Phrase {
  const top = [...rows].sort((a, b) => largestOf(b.bars) - largestOf(a.bars))[0];
  const bar = top === undefined ? undefined : barOf(top.bars, 'planned');
  if (top === undefined || bar === undefined) return [setting.m.charts.name['investments-by-sector']];
  return phrase((slot) => setting.m.charts.bySector.planned(top.shortName, slot(inTitle(bar.figure))));
}
