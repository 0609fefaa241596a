import { sitePages, type SitePage } from '#lib/domain/site-page.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { readSceneAddress } from '#lib/url/scene-address.ts';

/** The page that a scene shows, by the name it has in the menu; '' for an address that names none. */
export function pageNameOf(address: string, shell: Messages['shell']): string {
  const read = readSceneAddress(address);
  if (read === null) return '';
  const [first = '', second] = read.path;
  const name = sitePages.find((page): page is SitePage => page === `${first}/${second ?? ''}` || page === first);
  return name === undefined ? '' : shell.page[name];
}
