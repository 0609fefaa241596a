import { getAtlas } from '#lib/database/atlas.server.ts';
import { allExchangeRates } from '#lib/database/page-rows.server.ts';
import { rateView } from '#lib/view-models/currency/rates.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { run } = await getAtlas();
  return { rate: rateView(allExchangeRates(run), params.lang) };
};
