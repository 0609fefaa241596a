import type { ComputationRow } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { Answer } from '#lib/domain/question.ts';
import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import { readableQuestion } from '#lib/queries/readable-question.ts';
import { capitalIn } from '#lib/view-models/charts/capital.ts';
import type { ChartRows } from '#lib/view-models/charts/chart-setting.ts';
import { chartQuestion } from '#lib/view-models/explorer-questions.ts';
import { nothingFound } from '#lib/view-models/explorer-filters.ts';
import { defaultView } from '#lib/domain/explorer-view.ts';
import { investmentChartIds, type InvestmentChartId } from './linked-charts.ts';

/** Tells the popover the projects behind the computed figures of the linked charts; call the result when the page is left. */
export function explainLinked(
  answers: Readonly<Record<InvestmentChartId, Answer>>,
  { investments }: ChartRows,
  lang: Lang
): () => void {
  const ends = investmentChartIds.map((id) =>
    computedFigures.provide(id, () => {
      const found = [...new Set(answers[id].map(({ keys }) => keys.at(-1) ?? ''))];
      const rows = found.flatMap((key): readonly ComputationRow[] => {
        const row = investments.get(key);
        if (row === undefined) return [];
        const label = lang === 'vi' ? row.name_vi : row.name_en;
        const figures = [capitalIn(row, row.capital_usd_m, 'usd'), capitalIn(row, row.capital_vnd_bn, 'vnd')];
        const known = figures.filter((figure) => figure !== null);
        return known.length === 0 ? [{ label, figure: null }] : known.map((figure) => ({ label, figure }));
      });
      return {
        sql: readableQuestion(chartQuestion(id, defaultView, nothingFound)),
        rows: rows.toSorted((a, b) => (b.figure?.value ?? -1) - (a.figure?.value ?? -1)),
        without: 0
      };
    })
  );
  return () => ends.forEach((end) => end());
}
