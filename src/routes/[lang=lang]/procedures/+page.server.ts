import { coveredIds } from '#lib/domain/covered.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { offices } from '#lib/queries/offices.ts';
import { allPolicies } from '#lib/queries/policies.ts';
import { allProcedures, procedureReadings } from '#lib/queries/procedures.ts';
import { ask } from '#lib/queries/query.ts';
import { provinceOffices } from '#lib/view-models/office.ts';
import { policyView } from '#lib/view-models/policies/policy-view.ts';
import { procedureReadingViews, procedureViews } from '#lib/view-models/procedures/procedures-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { run, release, releasedOn } = await getAtlas();
  const procedures = ask(run, allProcedures, undefined);
  const lines = ask(run, procedureReadings, undefined);
  // How many there are, as the source says that names one of them.
  const greenLane = lines.findIndex(
    ({ indicator_id, source_id }) =>
      indicator_id === 'green-lane-procedures-count' &&
      procedures.some((procedure) => procedure.policy_id !== null && procedure.source_id === source_id)
  );
  const readings = procedureReadingViews(lines, params.lang);
  return {
    release,
    releasedOn,
    procedures: procedureViews(procedures, params.lang),
    readings,
    greenLane: readings[greenLane] ?? null,
    offices: provinceOffices(ask(run, offices, undefined), params.lang),
    programmes: ask(run, allPolicies, undefined)
      .filter(({ topic, province_id: place }) => topic === 'industrial-promotion' && coveredIds.includes(place))
      .map((row) => policyView(row, params.lang)),
    queries: [{ name: allProcedures.name, sql: allProcedures.sql.trim() }]
  };
};
