import { error } from '@sveltejs/kit';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { publishersOf } from '#lib/view-models/embed/subject.ts';
import { zoneCard, zoneFrameEntries } from '../../../[lang=lang]/embed/zone-frame.server.ts';
import { oembedAnswer } from '../../oembed-answer.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = zoneFrameEntries;

/** How a zone's card stands on other sites, for programs that ask by oEmbed. */
export const GET: RequestHandler = async ({ params: { zone: id, lang }, url }) => {
  const card = await zoneCard(id, lang);
  if (card === null) error(404, `no zone is called ${id}`);
  const name = card.zone.name[lang];
  const { release } = await getAtlas();
  return oembedAnswer(
    { kind: 'zone', id },
    { name, finding: name, publishers: publishersOf(card.sources), release },
    lang,
    url
  );
};
