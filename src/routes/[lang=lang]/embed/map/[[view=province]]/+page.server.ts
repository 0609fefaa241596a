import { mapEntries, mapFrame } from '../../map-frame.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = mapEntries;

export const load: PageServerLoad = ({ params: { view, lang } }) => mapFrame(view ?? 'both', lang, null);
