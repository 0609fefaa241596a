import { error } from '@sveltejs/kit';
import { citedInstrument } from '#lib/citation/legal-form.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { askedOnce } from '#lib/queries/asked-once.ts';
import { supportRows } from '#lib/database/page-rows.server.ts';
import { languages, type Lang } from '#lib/domain/vocabulary.ts';
import { loadCitationWords } from '#lib/i18n/citation-words.ts';
import { allPolicies, askPolicy } from '#lib/queries/policies.ts';
import { policyTies } from '#lib/queries/policy-timeline.ts';
import { askPolicyFigures } from '#lib/queries/policy-figures.ts';
import { ask } from '#lib/queries/query.ts';
import { makePolicyPage, policyView } from '#lib/view-models/policies/policy-view.ts';
import { laterInstruments } from '#lib/view-models/policies/policy-beyond.ts';
import { makeSupportRules } from '#lib/view-models/support/make-rules.ts';
import { supportRuleView } from '#lib/view-models/support/rule-view.ts';
import { aroundChain, chainOf, policyTie } from '#lib/view-models/timeline/ties.ts';
import { computedFrom, everyRule } from './policy-beyond.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every instrument and every tie: each page draws its own part of them. */
const allInstruments = askedOnce((run) => ({
  rows: ask(run, allPolicies, undefined),
  ties: ask(run, policyTies, undefined).map(policyTie)
}));

export const entries: EntryGenerator = async () => {
  const { run } = await getAtlas();
  const ids = ask(run, allPolicies, undefined).map((row) => row.policy_id);
  return languages.flatMap((lang) => ids.map((policy) => ({ lang, policy })));
};

export const load: PageServerLoad = async ({ params }) => {
  const { run, release, releasedOn } = await getAtlas();
  const rows = askPolicy(run, params.policy);
  if (rows === null) error(404, `no instrument is called ${params.policy}`);
  const { rules, conditions } = supportRows(run);
  const own = rules.filter((rule) => rule.policy_id === params.policy);
  const all = allInstruments(run, 'all');
  const chain = chainOf(all.ties, params.policy);
  const around = aroundChain(all.ties, chain);
  const viewsOf = (ids: ReadonlySet<string>) =>
    all.rows.filter((row) => ids.has(row.policy_id)).map((row) => policyView(row, params.lang));
  const isNear = (id: string): boolean => chain.has(id) || around.has(id);
  const cited = async (lang: Lang) => citedInstrument(rows.policy, lang, await loadCitationWords(lang));
  return {
    release,
    releasedOn,
    instrument: await cited(params.lang),
    legal: (await cited('vi')).inFull,
    chain: {
      policies: viewsOf(chain),
      around: viewsOf(around),
      ties: all.ties.filter(({ from, to }) => isNear(from) && isNear(to))
    },
    view: makePolicyPage(rows, askPolicyFigures(run, params.policy), params.lang),
    later: laterInstruments(
      params.policy,
      all.ties,
      all.rows.map((row) => policyView(row, params.lang)),
      everyRule(run, params.lang)
    ),
    computed: computedFrom(run, params.policy, releasedOn, params.lang),
    rules: makeSupportRules({ rules: own, conditions }).map((rule) => supportRuleView(rule, params.lang))
  };
};
