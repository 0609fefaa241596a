import { provinceTables } from '#lib/domain/province-tables.ts';
import { published } from '../published-tables.server.ts';
import type { PageServerLoad } from './$types';

/** The tables of a province in the order in which they are filled in. */
export const load: PageServerLoad = async ({ params: { lang } }) => {
  const { resources } = await published();
  return {
    steps: provinceTables.map(({ step, tables }) => ({
      step,
      tables: tables.flatMap((name) =>
        resources
          .filter((table) => table.name === name)
          .map(({ titles, descriptions }) => ({ name, title: titles[lang], description: descriptions[lang] }))
      )
    }))
  };
};
