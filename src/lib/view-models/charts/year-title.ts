import { barOf } from './bar-rows.ts';
import type { Bar, Column, Stage } from './chart-model.ts';
import type { ChartSetting } from './chart-setting.ts';
import { computed, inTitle, qualifierOfSum } from './evidence.ts';
import { phrase, type Phrase } from './phrase.ts';

/** Two years that hold this share of the total "hold most of it". */
const most = 2 / 3;

interface YearBar {
  readonly year: number;
  readonly bar: Bar;
}

const ofStage = (columns: readonly Column[], stage: Stage): readonly YearBar[] =>
  columns
    .flatMap(({ year, bars }) => {
      const bar = barOf(bars, stage);
      return bar === undefined ? [] : [{ year, bar }];
    })
    .sort((a, b) => b.bar.value - a.bar.value || a.year - b.year);

const sumOf = (years: readonly YearBar[]): number => years.reduce((sum, { bar }) => sum + bar.value, 0);

/** First year from which planned capital exceeds total investment, both in that year and in all later ones together. */
function plannedSince(columns: readonly Column[]): number | null {
  const planned = ofStage(columns, 'planned');
  const done = ofStage(columns, 'done');
  const since = (bars: readonly YearBar[], year: number): number => sumOf(bars.filter((one) => one.year >= year));
  const years = planned.map(({ year }) => year).sort((a, b) => a - b);
  const first = years.find((year) => {
    const doneThat = done.find((one) => one.year === year)?.bar.value ?? 0;
    const plannedThat = planned.find((one) => one.year === year)?.bar.value ?? 0;
    return plannedThat > doneThat && since(planned, year) > since(done, year) * 2;
  });
  return first !== undefined && since(planned, first) > sumOf(planned) / 2 && years.at(-1) !== first ? first : null;
}

/** The finding of capital by year: the strongest of several sentences that is true of these columns. */
export function yearTitle(columns: readonly Column[], setting: ChartSetting): Phrase {
  const { m, format } = setting;
  const words = m.charts.byYear;
  const done = ofStage(columns, 'done');
  const [first, second, third] = done;
  const [firstPlanned] = ofStage(columns, 'planned');
  if (first === undefined) {
    return firstPlanned === undefined
      ? [m.charts.name['investments-by-year']]
      : phrase((slot) => words.planned(String(firstPlanned.year), slot(inTitle(firstPlanned.bar.figure))));
  }
  if (second === undefined) return phrase((slot) => words.only(String(first.year), slot(inTitle(first.bar.figure))));
  const pair = [first, second];
  if (third !== undefined && sumOf(pair) > sumOf(done) * most) {
    const years = format.list(
      pair
        .map(({ year }) => year)
        .sort()
        .map(String)
    );
    const qualifier = qualifierOfSum(pair.map(({ bar }) => bar.figure.qualifier));
    const sum = computed('investments-by-year', sumOf(pair), first.bar.figure.unit, qualifier);
    return phrase((slot) => words.share(years, slot(inTitle(sum))));
  }
  const since = plannedSince(columns);
  if (since !== null) return [words.plannedSince(String(since))];
  return phrase((slot) => words.largest(String(first.year), slot(inTitle(first.bar.figure))));
}
