import { error, json } from '@sveltejs/kit';
import { languages } from '#lib/domain/vocabulary.ts';
import type { ShownDeck } from '#lib/view-models/decks/shown-deck.ts';
import { builtInDecks, deckView } from '../deck-view.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () =>
  (await builtInDecks()).flatMap(({ id }) => languages.map((lang) => ({ deck: id, lang })));

/** A deck that comes with the site, in one language, with every figure and its source. */
export const GET: RequestHandler = async ({ params: { deck: id, lang } }) => {
  const deck = await deckView(id, lang);
  if (deck === null) error(404, `no deck is called ${id}`);
  return json(deck satisfies ShownDeck);
};
