import { getAtlas } from '#lib/database/atlas.server.ts';
import { provinceFields } from '#lib/queries/province-figures.ts';
import { ask } from '#lib/queries/query.ts';
import { provinceLinks } from '#lib/view-models/province-figures/province-figures.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { run } = await getAtlas();
  return { provinces: provinceLinks(ask(run, provinceFields, undefined), params.lang) };
};
