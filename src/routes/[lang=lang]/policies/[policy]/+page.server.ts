import { error } from '@sveltejs/kit';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { supportRows } from '#lib/database/page-rows.server.ts';
import { languages } from '#lib/domain/vocabulary.ts';
import { allPolicies, askPolicy } from '#lib/queries/policies.ts';
import { askPolicyFigures } from '#lib/queries/policy-figures.ts';
import { ask } from '#lib/queries/query.ts';
import { makePolicyPage } from '#lib/view-models/policies/policy-view.ts';
import { makeSupportRules } from '#lib/view-models/support/make-rules.ts';
import { supportRuleView } from '#lib/view-models/support/rule-view.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
  const { run } = await getAtlas();
  const ids = ask(run, allPolicies, undefined).map((row) => row.policy_id);
  return languages.flatMap((lang) => ids.map((policy) => ({ lang, policy })));
};

export const load: PageServerLoad = async ({ params }) => {
  const { run } = await getAtlas();
  const rows = askPolicy(run, params.policy);
  if (rows === null) error(404, `no instrument is called ${params.policy}`);
  const { rules, conditions } = supportRows(run);
  const own = rules.filter((rule) => rule.policy_id === params.policy);
  return {
    view: makePolicyPage(rows, askPolicyFigures(run, params.policy), params.lang),
    rules: makeSupportRules({ rules: own, conditions }).map((rule) => supportRuleView(rule, params.lang))
  };
};
