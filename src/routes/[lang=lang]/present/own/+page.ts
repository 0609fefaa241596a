import { languages } from '#lib/domain/vocabulary.ts';
import type { EntryGenerator } from './$types';

/** Only a script knows the reader's own decks: no page as delivered links here. */
export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));
