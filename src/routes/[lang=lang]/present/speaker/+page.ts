import { languages } from '#lib/domain/vocabulary.ts';
import type { EntryGenerator } from './$types';

/** Readers' own decks are spoken to too, where the package has none. */
export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));
