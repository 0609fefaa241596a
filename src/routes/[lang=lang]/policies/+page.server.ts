import { getAtlas } from '#lib/database/atlas.server.ts';
import { allPolicies } from '#lib/queries/policies.ts';
import { ask } from '#lib/queries/query.ts';
import { policyView } from '#lib/view-models/policies/policy-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { run } = await getAtlas();
  return { policies: ask(run, allPolicies, undefined).map((row) => policyView(row, params.lang)) };
};
