import { nationalInset } from '#lib/map/server/backgrounds.ts';
import type { PageServerLoad } from './$types';

/** Where the provinces lie in the country, for covers. */
export const load: PageServerLoad = () => ({ inset: nationalInset(180) });
