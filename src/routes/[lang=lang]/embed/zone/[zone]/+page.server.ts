import { zoneFrame, zoneFrameEntries } from '../../zone-frame.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = zoneFrameEntries;

export const load: PageServerLoad = ({ params: { zone, lang } }) => zoneFrame(zone, lang, null);
