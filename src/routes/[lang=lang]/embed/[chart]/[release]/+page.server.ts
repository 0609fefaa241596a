import { chartEntries } from '../../../../charts/chart-entries.server.ts';
import { chartFrame } from '../../chart-frame.server.ts';
import { frameReleases } from '../../frame-edition.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
  const known = await frameReleases();
  return chartEntries().flatMap((entry) => known.map((release) => ({ ...entry, release })));
};

export const load: PageServerLoad = ({ params: { chart, lang, release } }) => chartFrame(chart, lang, release);
