import { error } from '@sveltejs/kit';
import { getAtlas } from '#lib/database/atlas.server.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import { ask } from '#lib/queries/query.ts';
import { zoneCounts } from '#lib/queries/zones-table.ts';
import { csvText } from '#lib/view-models/csv-text.ts';
import { zonePageRows } from '../../zone-rows.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
  const { run } = await getAtlas();
  return ask(run, zoneCounts, undefined).map((row) => ({ zone: row.zone_id }));
};

/** Columns of the file, in both languages where the tables have both. */
const columns = [
  'observation_id',
  'indicator_id',
  'indicator_vi',
  'indicator_en',
  'value',
  'value_max',
  'qualifier',
  'unit',
  'as_of',
  'period_start',
  'measure',
  'scope_vi',
  'scope_en',
  'base_vi',
  'base_en',
  'extent',
  'source_id',
  'source_publisher',
  'source_title',
  'source_published_on',
  'locator',
  'note_vi',
  'note_en'
] as const satisfies readonly (keyof ObservationLine)[];

/** Every reading of one zone with its source. */
export const GET: RequestHandler = async ({ params }) => {
  const { run } = await getAtlas();
  const page = zonePageRows(run, params.zone);
  if (page === null) error(404, `no zone is called ${params.zone}`);
  const rows = page.observations.map((line) => columns.map((column) => line[column]));
  return new Response(csvText(columns, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
