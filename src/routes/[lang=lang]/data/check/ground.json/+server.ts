import { json } from '@sveltejs/kit';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { languages } from '#lib/domain/vocabulary.ts';
import { explorerBackground, nationalInset } from '#lib/map/server/backgrounds.ts';
import { explorerZones } from '#lib/queries/explorer-data.ts';
import { ask } from '#lib/queries/query.ts';
import { makeZoneMarks } from '#lib/view-models/map-scene.ts';
import type { OwnGround } from '../own-ground.ts';
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
  const ground: OwnGround = {
    views: [
      { view: 'both', background: explorerBackground('both', lang, tall) },
      { view: 'thanh-hoa', background: explorerBackground('thanh-hoa', lang, wide) },
      { view: 'lao-cai', background: explorerBackground('lao-cai', lang, wide) }
    ],
    zones: makeZoneMarks(ask(run, explorerZones, undefined), lang),
    inset: nationalInset(132)
  };
  return json(ground);
};
