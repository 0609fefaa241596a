import { getAtlas } from '#lib/database/atlas.server.ts';
import { allPolicies } from '#lib/queries/policies.ts';
import { policyTies, requestTexts } from '#lib/queries/policy-timeline.ts';
import { ask } from '#lib/queries/query.ts';
import { ruleItems } from '#lib/queries/support-rules.ts';
import { itemsByPolicy, policyView } from '#lib/view-models/policies/policy-view.ts';
import { sourceRefOf } from '#lib/view-models/reading-series.ts';
import { requests } from '#lib/view-models/timeline/requests.ts';
import { policyTie } from '#lib/view-models/timeline/ties.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { run, releasedOn } = await getAtlas();
  const items = itemsByPolicy(ask(run, ruleItems, undefined));
  const texts = requests.map(({ sourceId }) => sourceId);
  return {
    releasedOn,
    policies: ask(run, allPolicies, undefined).map((row) => policyView(row, params.lang, items.get(row.policy_id))),
    ties: ask(run, policyTies, undefined).map(policyTie),
    requestSources: ask(run, requestTexts, texts).map(sourceRefOf)
  };
};
