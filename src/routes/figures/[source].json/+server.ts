import { error, json } from '@sveltejs/kit';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { ask } from '#lib/queries/query.ts';
import { askSourceFigures } from '#lib/queries/source-page.ts';
import { sourceIds } from '#lib/queries/sources-table.ts';
import type { SourceFiguresFile } from '#lib/domain/figure.ts';
import { makeSourceFigures } from '#lib/view-models/source-figures.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
  const { run } = await getAtlas();
  return ask(run, sourceIds, undefined).map((source) => ({ source }));
};

/** Everything taken from one source, with the other readings of the same things: what a figure's popover loads. */
export const GET: RequestHandler = async ({ params }) => {
  const { run, release, releasedOn } = await getAtlas();
  const rows = askSourceFigures(run, params.source);
  if (rows === null) error(404, `no source is called ${params.source}`);
  return json({ ...makeSourceFigures(rows), release, releasedOn } satisfies SourceFiguresFile);
};
