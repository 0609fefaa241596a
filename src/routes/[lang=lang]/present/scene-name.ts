import { sitePages, type SitePage } from '#lib/domain/site-page.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { readSceneAddress } from '#lib/url/scene-address.ts';

/** The page that a scene shows, by the name it has in the menu; '' for an address that names none. */
export function pageNameOf(address: string, shell: Messages['shell']): string {
  const read = readSceneAddress(address);
  if (read === null) return '';
  const named = (path: readonly string[]): SitePage | undefined => sitePages.find((page) => page === path.join('/'));
  const name = named(read.path) ?? named(read.path.slice(0, 1));
  return name === undefined ? '' : shell.page[name];
}
