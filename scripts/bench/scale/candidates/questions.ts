import { defaultView, type ExplorerView } from '#lib/domain/explorer-view.ts';
import type { Filter, Measure, Question } from '#lib/domain/question.ts';
import { scaleQuestions } from '#lib/view-models/explorer/scale/scale-questions.ts';
import type { Step } from './steps.ts';

const count: Measure = { name: 'count', of: 'count' };
const capital: readonly Measure[] = [
  count,
  { name: 'usd', of: 'sum', column: 'capital_usd_m' },
  { name: 'vnd', of: 'sum', column: 'capital_vnd_bn' }
];

/** The five charts that every candidate answers: each leaves its own filter out. */
export function stepQuestions({ province, sector, years }: Step): readonly Question[] {
  const filters: Readonly<Record<'province' | 'sector' | 'years', readonly Filter[]>> = {
    province: province === null ? [] : [{ kind: 'one-of', column: 'province_id', values: [province] }],
    sector: sector === null ? [] : [{ kind: 'one-of', column: 'sector_id', values: [sector] }],
    years: years === null ? [] : [{ kind: 'range', column: 'year', from: years[0], to: years[1] }]
  };
  const where = (except: keyof typeof filters | null): readonly Filter[] =>
    Object.entries(filters).flatMap(([name, of]) => (name === except ? [] : of));
  const ask = (groupBy: readonly string[], except: keyof typeof filters | null): Question => ({
    from: 'explorer_investments',
    where: where(except),
    groupBy,
    measures: capital
  });
  return [
    ask(['sector_id', 'measure', 'qualifier'], 'sector'),
    ask(['year', 'measure', 'qualifier'], 'years'),
    ask(['countries', 'measure', 'qualifier'], null),
    ask(['province_id'], 'province'),
    ask(['measure', 'qualifier'], null)
  ];
}

/** All that the explorer of a large package asks of a view. */
export function viewQuestions({ province, sector, years }: Step): readonly Question[] {
  const view: ExplorerView = {
    ...defaultView,
    province: province === null ? [] : [province],
    sector: sector === null ? [] : [sector],
    year: years === null ? defaultView.year : { from: years[0], to: years[1] }
  };
  return Object.values(scaleQuestions(view));
}
