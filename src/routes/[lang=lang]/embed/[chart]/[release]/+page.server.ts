import { chartEntries } from '../../../../charts/chart-entries.server.ts';
import { chartReleases } from '../../../charts/catalogue-charts.server.ts';
import { chartFrame } from '../../chart-frame.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Each chart in every release that had the tables it rests on. */
export const entries: EntryGenerator = async () => {
  const known = await Promise.all(
    chartEntries().map(async (entry) => (await chartReleases(entry.chart)).map((release) => ({ ...entry, release })))
  );
  return known.flat();
};

export const load: PageServerLoad = ({ params: { chart, lang, release } }) => chartFrame(chart, lang, release);
