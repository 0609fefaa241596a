import { scenePage } from '#lib/decks/scene-pages.ts';
import { pairsText } from '#lib/url/address-text.ts';
import { readSceneAddress } from '#lib/url/scene-address.ts';
import { viewUnder } from '#lib/url/view-under.ts';
import { deckFinder } from '../find-deck.ts';

/** What of a page becomes a scene; null for pages that are no view, such as the decks themselves. */
export async function sceneOfPage(home: string, url: URL): Promise<string | null> {
  const address = viewUnder(home, url);
  const read = address === null ? null : readSceneAddress(address);
  if (address === null || read === null) return null;
  const known = await deckFinder.known().catch(() => null);
  if (known === null) return address;
  const page = scenePage(read.path, read.params, known);
  if (page.kind !== 'page') return null;
  // What the page does not read, such as marks of where a link was found, is not part of the view.
  const unread = new Set(page.unread.map(([name]) => name));
  const kept = [...read.params].filter(([name]) => !unread.has(name));
  const path = read.path.map((part) => `${part}/`).join('');
  return path + pairsText(kept) + url.hash;
}

/** The heading of the page, as the title of its scene. */
export const headingOfPage = (): string =>
  (document.querySelector('main h1, h1')?.textContent ?? '').replace(/\s+/g, ' ').trim();
