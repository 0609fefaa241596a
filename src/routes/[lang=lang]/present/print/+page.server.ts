import { languages } from '#lib/domain/vocabulary.ts';
import { nationalInset } from '#lib/map/server/backgrounds.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Readers' own decks are printed too, where the package has none. */
export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** Where the provinces lie in the country, for covers. */
export const load: PageServerLoad = () => ({ inset: nationalInset(180) });
