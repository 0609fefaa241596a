/** What the explorer asks where there are too many investments to name each: counts and sums instead of rows. */
import type { ExplorerView, FilterName } from '#lib/domain/explorer-view.ts';
import type { Answer, Filter, Measure, Question } from '#lib/domain/question.ts';
import { filtersFor, nothingFound, type FoundZones } from '../../explorer-filters.ts';
import { explorerQuestions, type ExplorerAnswers, type ExplorerQuestionName } from '../../explorer-questions.ts';
import { capitalScale } from '../range-scale.ts';

/** The charts of investments, by what they leave out of the filters. */
const ownFilter = { sector: 'sector', year: 'year', country: 'country', size: 'capital' } as const;
type ScaleChart = keyof typeof ownFilter;

/** Upper ends of the classes of capital in USD m; what is more stands in the last class. */
export const sizeEnds = capitalScale.stops;

type CoverageName = `${ScaleChart}Both` | 'countryAll' | 'sizeAll';
type RungName = `sizeTo${number}`;
export type ScaleQuestions = Readonly<Record<ExplorerQuestionName | CoverageName, Question>> &
  Readonly<Record<RungName, Question>>;
export type ScaleAnswers = Readonly<Record<ExplorerQuestionName | CoverageName, Answer>> &
  Readonly<Record<RungName, Answer>>;

const count: Measure = { name: 'count', of: 'count' };
const capital: readonly Measure[] = [
  count,
  { name: 'usd', of: 'sum', column: 'capital_usd_m' },
  { name: 'usdKnown', of: 'count-known', column: 'capital_usd_m' },
  { name: 'vnd', of: 'sum', column: 'capital_vnd_bn' },
  { name: 'vndKnown', of: 'count-known', column: 'capital_vnd_bn' }
];
const countsInTotal: Filter = { kind: 'is', column: 'counts_in_total', value: true };
const known = (column: string): Filter => ({ kind: 'known', column });

/** All questions of one view. Questions about zones and funds are those of every explorer; none names an investment. */
export function scaleQuestions(view: ExplorerView, found: FoundZones = nothingFound): ScaleQuestions {
  const where = (except: FilterName | readonly FilterName[] = []): readonly Filter[] =>
    filtersFor(view, 'explorer_investments', except, found);
  const ask = (
    filters: readonly Filter[],
    groupBy: readonly string[],
    measures: readonly Measure[] = [count]
  ): Question => ({ from: 'explorer_investments', where: filters, groupBy, measures });
  /** Money stays apart by measure and qualifier. */
  const money = (chart: ScaleChart, column: string): Question =>
    ask([...where(ownFilter[chart]), countsInTotal], [column, 'measure', 'qualifier'], capital);
  const all = (chart: ScaleChart): Question => ask(where(ownFilter[chart]), []);
  /** Projects with a capital in both currencies. */
  const both = (chart: ScaleChart): Question =>
    ask([...where(ownFilter[chart]), known('capital_usd_m'), known('capital_vnd_bn')], []);
  const sized = [...where('capital'), countsInTotal];
  const rungs: Readonly<Record<RungName, Question>> = Object.fromEntries(
    sizeEnds.map((to) => [
      `sizeTo${to}`,
      ask([...sized, { kind: 'range', column: 'capital_usd_m', from: null, to }], ['measure'])
    ])
  );
  return {
    ...explorerQuestions(view, found),
    /** One row: how many investments match. */
    investments: ask(where(), []),
    'investments-by-sector': money('sector', 'sector_id'),
    'investments-by-year': money('year', 'year'),
    'investments-by-country': money('country', 'countries'),
    /** measure: how many projects have a capital, in dollars and in dong; `sizeTo…` how many up to that many dollars. */
    'investment-size': ask(sized, ['measure'], capital),
    sectorBoth: both('sector'),
    yearBoth: both('year'),
    countryAll: all('country'),
    countryBoth: both('country'),
    sizeAll: all('size'),
    sizeBoth: both('size'),
    ...rungs
  };
}

/** Whether answers are those of a large package, which are more than every explorer has. */
export const isScaleAnswers = (answers: ExplorerAnswers): answers is ScaleAnswers => 'sizeAll' in answers;
