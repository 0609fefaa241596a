import { getAtlas } from '#lib/database/atlas.server.ts';
import { allDistanceEnds } from '#lib/database/page-rows.server.ts';
import { sectorNames } from '#lib/queries/explorer-data.ts';
import { ask } from '#lib/queries/query.ts';
import { askSupportPlaces } from '#lib/queries/support-places.ts';
import { askSupportRules } from '#lib/queries/support-rules.ts';
import { zoneMeasures, zoneProjectsNamed } from '#lib/queries/zone-measures.ts';
import { nearestOf, nearestOperating } from '#lib/view-models/distances/nearest.ts';
import type { RankData, RankDistance } from '#lib/view-models/rank/inputs.ts';
import { rankSupports } from '#lib/view-models/rank/supports.ts';
import { makeAreaEntries, zonePlaces } from '#lib/view-models/support/make-places.ts';
import { makeSupportRules } from '#lib/view-models/support/make-rules.ts';
import type { PageServerLoad } from './$types';

/** Kinds of place that a criterion asks for. */
const kinds = ['seaport', 'airport', 'border-gate', 'railway-station', 'expressway-interchange'] as const;
/** A metre is finer than any of the points. */
const toMetre = (km: number): number => Number(km.toFixed(3));

export const load: PageServerLoad = async () => {
  const { run, release, releasedOn } = await getAtlas();
  const { zones, infrastructure } = allDistanceEnds(run);
  const distances = zones.flatMap((zone): readonly RankDistance[] => {
    const near = nearestOf(zone, infrastructure);
    return kinds.flatMap((kind) => {
      const line = nearestOperating(near, kind);
      if (line === null) return [];
      const { infrastructureId, name_vi, name_en } = line;
      const [km, lowKm, highKm] = [toMetre(line.km), toMetre(line.lowKm), toMetre(line.highKm)];
      return [{ zone_id: zone.zone_id, kind, infrastructureId, name_vi, name_en, km, lowKm, highKm }];
    });
  });
  const support = askSupportPlaces(run);
  const rank: RankData = {
    zones,
    measures: ask(run, zoneMeasures, undefined),
    distances,
    projects: ask(run, zoneProjectsNamed, undefined),
    supports: rankSupports(
      zonePlaces(support),
      makeAreaEntries(support.areas),
      makeSupportRules(askSupportRules(run)),
      releasedOn
    ),
    sectors: ask(run, sectorNames, undefined)
  };
  return { rank, release, releasedOn };
};
