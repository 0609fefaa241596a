import { error } from '@sveltejs/kit';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { allDistanceEnds } from '#lib/database/page-rows.server.ts';
import { languages, type Lang } from '#lib/domain/vocabulary.ts';
import { ask } from '#lib/queries/query.ts';
import { zoneCounts } from '#lib/queries/zones-table.ts';
import { makeZoneDistances } from '#lib/view-models/distances/make-zone-distances.ts';
import { makeZoneCard, type ZoneCard } from '#lib/view-models/zone-card.ts';
import { zonePageRows } from '../../zone-rows.server.ts';
import { makeZoneMap } from '../zones/[zone]/zone-map.server.ts';
import { frameEdition, frameReleases } from './frame-edition.server.ts';

/** The card of a zone as it is in a release, null where there is no such zone in it. */
export async function zoneCard(zoneId: string, lang: Lang, release?: string): Promise<ZoneCard | null> {
  const { run } = await getAtlas(release);
  const rows = zonePageRows(run, zoneId);
  const { zones, infrastructure } = allDistanceEnds(run);
  const zone = zones.find((row) => row.zone_id === zoneId);
  if (rows === null || zone === undefined) return null;
  const { header, observations } = rows;
  const distances = makeZoneDistances(
    {
      zone,
      name: { vi: header.name_vi, en: header.name_en },
      basis: { vi: header.location_basis_vi, en: header.location_basis_en },
      sourceId: header.location_source_id ?? header.source_id,
      infrastructure,
      lines: observations
    },
    lang
  );
  return makeZoneCard(rows, distances, lang);
}

const zonesOf = async (release: string): Promise<readonly string[]> =>
  ask((await getAtlas(release)).run, zoneCounts, undefined).map((row) => row.zone_id);

/** Every zone of the newest release in every language. */
export async function zoneFrameEntries(): Promise<{ lang: Lang; zone: string }[]> {
  const { release } = await getAtlas();
  const zones = await zonesOf(release);
  return languages.flatMap((lang) => zones.map((zone) => ({ lang, zone })));
}

/** Every zone of every release in every language: a frame pinned to a release outlives the zone. */
export async function pinnedZoneEntries(): Promise<{ lang: Lang; zone: string; release: string }[]> {
  const all = await Promise.all(
    (await frameReleases()).map(async (release) => (await zonesOf(release)).map((zone) => ({ zone, release })))
  );
  return languages.flatMap((lang) => all.flat().map((entry) => ({ lang, ...entry })));
}

async function releasesWith(zoneId: string): Promise<readonly string[]> {
  const known = await frameReleases();
  const has = await Promise.all(known.map(async (release) => (await zonesOf(release)).includes(zoneId)));
  return known.filter((_, at) => has[at]);
}

const changedSince = async (zoneId: string, release: string): Promise<boolean> =>
  JSON.stringify(await zoneCard(zoneId, 'vi', release)) !== JSON.stringify(await zoneCard(zoneId, 'vi'));

/** What the frame of a zone shows; pinned, as it was in that release. */
export async function zoneFrame(zoneId: string, lang: Lang, pinnedTo: string | null) {
  const known = await releasesWith(zoneId);
  if (pinnedTo !== null && !known.includes(pinnedTo)) error(404, `no zone ${zoneId} in a release ${pinnedTo}`);
  const card = await zoneCard(zoneId, lang, pinnedTo ?? undefined);
  if (card === null) error(404, `no zone is called ${zoneId}`);
  const { run } = await getAtlas(pinnedTo ?? undefined);
  return {
    card,
    edition: await frameEdition(pinnedTo, (release) => changedSince(zoneId, release)),
    releases: known,
    map: makeZoneMap(run, zoneId, lang)
  };
}
