import type { Lang } from '#lib/domain/vocabulary.ts';
import type { decks } from './vi/decks.ts';

/** Words of decks, for what stands on every page. */
export type DeckWords = typeof decks;

/** Fetched with the menu of the page, so that no page waits for them. */
export const loadDeckWords = async (lang: Lang): Promise<DeckWords> =>
  (lang === 'vi' ? await import('./vi/decks.ts') : await import('./en/decks.ts')).decks;
