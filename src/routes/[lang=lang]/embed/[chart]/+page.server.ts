import { chartEntries } from '../../../charts/chart-entries.server.ts';
import { chartFrame } from '../chart-frame.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = chartEntries;

export const load: PageServerLoad = ({ params: { chart, lang } }) => chartFrame(chart, lang, null);
