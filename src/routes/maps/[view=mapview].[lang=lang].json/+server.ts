import { json } from '@sveltejs/kit';
import { originOf } from '#lib/url/site-paths.ts';
import { mapFileEntries } from '../map-entries.ts';
import { mapFile } from '../map-file.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = mapFileEntries;

/** The zones of a view of the map with sources, citation and release. */
export const GET: RequestHandler = async ({ params: { view, lang }, url }) =>
  json((await mapFile(view, lang, originOf(url))).file);
