import type { Run } from '#lib/domain/sql.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { allInvestments, allReports } from '#lib/queries/investments.ts';
import { ask } from '#lib/queries/query.ts';
import type { CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { investmentViews, type Investment } from '#lib/view-models/investments/investment-view.ts';

const made = new WeakMap<Run, Map<Lang, readonly Investment[]>>();

/** Every investment in the language of the setting, asked once for all charts and pages. */
export function investmentsIn(run: Run, { format: { lang } }: Pick<CatalogueSetting, 'format'>): readonly Investment[] {
  const languages = made.get(run) ?? new Map<Lang, readonly Investment[]>();
  made.set(run, languages);
  const known = languages.get(lang);
  if (known !== undefined) return known;
  const all = investmentViews(ask(run, allInvestments, undefined), ask(run, allReports, undefined), lang);
  languages.set(lang, all);
  return all;
}
