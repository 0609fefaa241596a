import { error } from '@sveltejs/kit';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { languages } from '#lib/domain/vocabulary.ts';
import { provinceFields, provinceFigures } from '#lib/queries/province-figures.ts';
import { ask } from '#lib/queries/query.ts';
import { fieldFigures, provinceLinks } from '#lib/view-models/province-figures/province-figures.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
  const { run } = await getAtlas();
  const provinces = provinceLinks(ask(run, provinceFields, undefined), 'vi');
  return languages.flatMap((lang) => provinces.map(({ id }) => ({ lang, province: id })));
};

export const load: PageServerLoad = async ({ params }) => {
  const { run } = await getAtlas();
  const provinces = provinceLinks(ask(run, provinceFields, undefined), params.lang);
  const province = provinces.find(({ id }) => id === params.province);
  if (province === undefined) error(404, `no figures are published of ${params.province}`);
  return {
    name: province.name,
    groups: fieldFigures(ask(run, provinceFigures, params.province), params.lang),
    others: provinces.filter((other) => other !== province).map(({ id, name }) => ({ id, name }))
  };
};
