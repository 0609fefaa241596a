import { viewAddress } from './view-address.ts';

/** The view that a page shows as a scene names it: its address under the language, without theme and place in a talk; null for a page elsewhere. */
export function viewUnder(home: string, url: URL): string | null {
  const root = url.origin + home;
  const address = viewAddress(url);
  return address.startsWith(root) ? address.slice(root.length) : null;
}
