import { isOwnDeck } from '#lib/domain/deck.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { withScenePlace } from '#lib/url/deck-address.ts';
import { homeOf, pagePath } from '#lib/url/navigate.ts';

/** Addresses that begin at a deck. */
export const deckLinks = (lang: Lang, id: string) => {
  const under = (page: string): string => `${pagePath(lang, `present/${page}`)}?deck=${id}`;
  return {
    /** The deck's own page; of one kept in the browser also its editor. */
    page: isOwnDeck(id) ? under('own') : pagePath(lang, `present/${id}`),
    speaker: under('speaker'),
    slides: under('print'),
    handout: `${under('print')}&form=handout`,
    /** A scene as it is shown in a talk. */
    scene: (number: number, address: string): string =>
      withScenePlace(homeOf(lang) + address, { deck: id, scene: number }),
    /** A scene's page as readers of the site see it. */
    view: (address: string): string => homeOf(lang) + address
  };
};
