import { getAtlas } from '#lib/database/atlas.server.ts';
import { coveredIds } from '#lib/domain/covered.ts';
import { zoneKinds } from '#lib/domain/vocabulary.ts';
import { compareNames } from '#lib/i18n/collate.ts';
import { explorerZones } from '#lib/queries/explorer-data.ts';
import { ask } from '#lib/queries/query.ts';
import { zoneCounts } from '#lib/queries/zones-table.ts';
import { makeZonesTable, type ZonesTableRow } from '#lib/view-models/zones-table.ts';
import type { PageServerLoad } from './$types';

/** Province, then kind from the largest zones to clusters, then name: the order of the page without script. */
const inPageOrder = (a: ZonesTableRow, b: ZonesTableRow): number =>
  coveredIds.indexOf(a.provinceId) - coveredIds.indexOf(b.provinceId) ||
  zoneKinds.indexOf(a.kind) - zoneKinds.indexOf(b.kind) ||
  compareNames(a.name, b.name);

export const load: PageServerLoad = async ({ params }) => {
  const { run } = await getAtlas();
  const table = makeZonesTable(ask(run, explorerZones, undefined), ask(run, zoneCounts, undefined), params.lang);
  return { rows: table.rows.toSorted(inPageOrder) };
};
