import { json } from '@sveltejs/kit';
import { languages } from '#lib/domain/vocabulary.ts';
import { explorerBackground, nationalInset } from '#lib/map/server/backgrounds.ts';
import { listMapSize, type ListGround } from '../list-map.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** The ground of the map of a shortlist: fetched when there is a list to draw on it. */
export const GET: RequestHandler = ({ params }) => {
  const ground: ListGround = {
    background: explorerBackground('both', params.lang, listMapSize),
    inset: nationalInset(132)
  };
  return json(ground);
};
