import { deckViews } from '../../decks/deck-view.server.ts';
import type { PageServerLoad } from './$types';

/** What the cards say of each deck that comes with the site. */
export const load: PageServerLoad = async ({ params }) => ({
  decks: (await deckViews(params.lang)).map(({ id, title, purpose, scenes }) => ({
    id,
    title,
    purpose,
    scenes: scenes.length,
    first: scenes[0]?.address ?? '',
    picture: scenes.find(({ picture }) => picture !== null)?.picture ?? null
  }))
});
