import { getAtlas } from '#lib/database/atlas.server.ts';
import { ask } from '#lib/queries/query.ts';
import {
  labourLines,
  localisationLines,
  observationConflicts,
  targetLines,
  zoneCountLines
} from '#lib/queries/targets.ts';
import { targetConflicts, targetReadings } from '#lib/view-models/targets/target-reading.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { run, release, releasedOn } = await getAtlas();
  const readings = (query: typeof targetLines) => targetReadings(ask(run, query, undefined), params.lang);
  return {
    release,
    releasedOn,
    targets: readings(targetLines),
    zoneCounts: readings(zoneCountLines),
    localisation: readings(localisationLines),
    labour: readings(labourLines),
    conflicts: targetConflicts(ask(run, observationConflicts, undefined), params.lang),
    queries: [targetLines, zoneCountLines, localisationLines, observationConflicts].map(({ name, sql }) => ({
      name,
      sql
    }))
  };
};
