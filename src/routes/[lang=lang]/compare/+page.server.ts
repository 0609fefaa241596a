import { getAtlas } from '#lib/database/atlas.server.ts';
import { sortByName } from '#lib/i18n/collate.ts';
import { explorerZones } from '#lib/queries/explorer-data.ts';
import { zoneIndicatorNames } from '#lib/queries/indicator-names.ts';
import { ask } from '#lib/queries/query.ts';
import { indicatorsAsked } from '#lib/view-models/compare/compare-groups.ts';
import { choiceRowOf, readyComparisons } from '#lib/view-models/compare/suggest.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { run } = await getAtlas();
  const zones = ask(run, explorerZones, undefined);
  const asked = ask(run, zoneIndicatorNames, undefined).filter((row) => indicatorsAsked.includes(row.indicator_id));
  return {
    zones: sortByName(zones.map(choiceRowOf), (zone) => zone[params.lang]),
    ready: readyComparisons(zones),
    indicators: Object.fromEntries(asked.map((row) => [row.indicator_id, row[`name_${params.lang}`]]))
  };
};
