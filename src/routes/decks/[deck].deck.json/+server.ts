import { error } from '@sveltejs/kit';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { deckFileText } from '#lib/decks/deck-file.ts';
import { builtInDecks } from '../deck-view.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => (await builtInDecks()).map(({ id }) => ({ deck: id }));

/** A deck that comes with the site as it is written, in both languages: the file that readers save and open again. */
export const GET: RequestHandler = async ({ params }) => {
  const deck = (await builtInDecks()).find(({ id }) => id === params.deck);
  if (deck === undefined) error(404, `no deck is called ${params.deck}`);
  const { release, releasedOn } = await getAtlas();
  const text = deckFileText(deck, { release, savedOn: releasedOn });
  return new Response(text, { headers: { 'content-type': 'application/json' } });
};
