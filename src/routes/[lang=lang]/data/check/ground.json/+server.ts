import { json } from '@sveltejs/kit';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { coveredIds } from '#lib/domain/covered.ts';
import { languages } from '#lib/domain/vocabulary.ts';
import { explorerBackground, nationalInset, type PictureSize } from '#lib/map/server/backgrounds.ts';
import { preparedPlaces, scaleBarBox } from '#lib/map/svg-layout.ts';
import { explorerZones } from '#lib/queries/explorer-data.ts';
import { ask } from '#lib/queries/query.ts';
import { makeZoneMarks } from '#lib/view-models/map-scene.ts';
import { symbolScale, type OwnGround } from '../own-ground.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** Upright, as the provinces lie. */
const tall = { width: 560, height: 730 };
const wide = { width: 560, height: 460 };

/** The ground of the map of an own sheet: fetched before the first file is taken. */
export const GET: RequestHandler = async ({ params: { lang } }) => {
  const { run } = await getAtlas();
  const zones = makeZoneMarks(ask(run, explorerZones, undefined), lang);
  const viewOf = (view: string, size: PictureSize): OwnGround['views'][number] => {
    const background = explorerBackground(view, lang, size);
    const obstacles = [scaleBarBox(background)];
    const prepared = preparedPlaces({ background, zones, infrastructure: [], selected: null, obstacles, symbolScale });
    return { view, background, prepared };
  };
  const ground: OwnGround = {
    views: [viewOf('both', tall), ...coveredIds.map((id) => viewOf(id, wide))],
    zones,
    inset: nationalInset(132)
  };
  return json(ground);
};
