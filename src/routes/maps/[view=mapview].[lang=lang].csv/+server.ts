import { csvText } from '#lib/view-models/csv-text.ts';
import { mapFileEntries } from '../map-entries.ts';
import { mapFile } from '../map-file.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = mapFileEntries;

/** The zones of a view of the map, with their coordinates. */
export const GET: RequestHandler = async ({ params: { view, lang } }) => {
  const { header, rows } = (await mapFile(view, lang, '')).table;
  return new Response(csvText(header, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
