import { pinnedZoneEntries, zoneFrame } from '../../../zone-frame.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = pinnedZoneEntries;

export const load: PageServerLoad = ({ params: { zone, lang, release } }) => zoneFrame(zone, lang, release);
