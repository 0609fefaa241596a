import { mapViews } from '#lib/domain/frame.ts';
import { languages } from '#lib/domain/vocabulary.ts';

/** Every view of the map in every language. */
export const mapFileEntries = () => mapViews.flatMap((view) => languages.map((lang) => ({ view, lang })));
