import { frameReleases } from '../../../frame-edition.server.ts';
import { mapEntries, mapFrame } from '../../../map-frame.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
  const known = await frameReleases();
  return mapEntries().flatMap((entry) => known.map((release) => ({ ...entry, release })));
};

export const load: PageServerLoad = ({ params: { view, lang, release } }) => mapFrame(view ?? 'both', lang, release);
