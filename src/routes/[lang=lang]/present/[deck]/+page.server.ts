import { error } from '@sveltejs/kit';
import { languages } from '#lib/domain/vocabulary.ts';
import { builtInDecks, deckView } from '../../../decks/deck-view.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
  (await builtInDecks()).flatMap(({ id }) => languages.map((lang) => ({ deck: id, lang })));

export const load: PageServerLoad = async ({ params: { deck: id, lang } }) => {
  const deck = await deckView(id, lang);
  if (deck === null) error(404, `no deck is called ${id}`);
  return { deck };
};
