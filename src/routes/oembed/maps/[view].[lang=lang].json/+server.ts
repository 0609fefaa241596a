import { error } from '@sveltejs/kit';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { mapViews } from '#lib/domain/frame.ts';
import { languages } from '#lib/domain/vocabulary.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { oembedAnswer } from '../../oembed-answer.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.flatMap((lang) => mapViews.map((view) => ({ view, lang })));

/** How a view of the map stands on other sites, for programs that ask by oEmbed. */
export const GET: RequestHandler = async ({ params, url }) => {
  const view = mapViews.find((one) => one === params.view);
  if (view === undefined) error(404, `no view of the map is called ${params.view}`);
  const name = (await loadMessages(params.lang)).embed.mapName[view] ?? view;
  const { release } = await getAtlas();
  return oembedAnswer({ kind: 'map', view }, { name, finding: name, publishers: [], release }, params.lang, url);
};
