import { askClusterMaxima, askRules } from '#lib/catalogue/areas/overlap.ts';
import type { Run } from '#lib/domain/sql.ts';
import { languages, type Lang } from '#lib/domain/vocabulary.ts';
import { askedOnce } from '#lib/queries/asked-once.ts';
import { clusterAreaAmounts, clusterShares } from '#lib/queries/cluster-infrastructure.ts';
import { maximaOfPolicy, type PolicyMaximum } from '#lib/view-models/policies/policy-beyond.ts';

const langOf = (text: string): Lang => languages.find((one) => one === text) ?? 'vi';

/** The most for every cluster on the day of the release, of which each instrument's page shows its own. */
const maxima = askedOnce((run: Run, about: `${Lang} ${string}`) => {
  const [lang = '', day = ''] = about.split(' ');
  return askClusterMaxima(run, langOf(lang), day).maxima;
});

/** Every rule in one language. */
export const everyRule = askedOnce((run: Run, lang: Lang) => askRules(run, lang));

/** What the site works out from rules of the instrument, and what was asked for it. */
export const computedFrom = (
  run: Run,
  policyId: string,
  day: string,
  lang: Lang
): { readonly maxima: readonly PolicyMaximum[]; readonly sql: string } => ({
  maxima: maximaOfPolicy(maxima(run, `${lang} ${day}`), policyId),
  sql: [clusterShares, clusterAreaAmounts].map(({ sql }) => sql.trim().replaceAll('?', `'${day}'`)).join(';\n\n')
});
