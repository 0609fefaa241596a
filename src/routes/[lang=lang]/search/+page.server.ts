import { getAtlas } from '#lib/database/atlas.server.ts';
import { allSearchRows } from '#lib/database/page-rows.server.ts';
import type { KnownProjects } from '#lib/domain/search.ts';
import type { PageServerLoad } from './$types';

/** Of how many projects search knows the names, where it does not know all. */
export const load: PageServerLoad = async (): Promise<{ projects?: KnownProjects }> => {
  const { projects } = allSearchRows((await getAtlas()).run);
  return projects.named === projects.all ? {} : { projects };
};
