import type { Edition } from '#lib/citation/reference.ts';
import { originOf } from '#lib/url/site-paths.ts';

/** The release that a page shows, at the address of the page. */
export const pageEdition = (
  name: string,
  url: Pick<URL, 'origin' | 'pathname'>,
  { release, releasedOn }: Pick<Edition, 'release' | 'releasedOn'>
): Edition => ({ name, release, releasedOn, address: `${originOf(url)}${url.pathname}` });
