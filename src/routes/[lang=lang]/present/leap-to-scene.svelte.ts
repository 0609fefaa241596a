import { page } from '$app/state';
import { getSite } from '#lib/components/site-context.ts';
import { visit } from '#lib/url/navigate.ts';
import type { ShownDeck } from '#lib/view-models/decks/shown-deck.ts';
import { deckLinks } from './deck-links.ts';

/** An address of a deck's page that names a scene leads into the scene. Made while a component is made. */
export function leapToScene(deck: () => ShownDeck | null): void {
  const site = getSite();
  $effect(() => {
    const shown = deck();
    const text = page.url.searchParams.get('scene') ?? '';
    if (shown === null || !/^\d{1,3}$/.test(text)) return;
    const number = Math.min(Math.max(Number(text), 1), shown.scenes.length);
    const scene = shown.scenes[number - 1];
    if (scene === undefined) return;
    void visit(deckLinks(site.lang, shown.id).scene(number, scene.address), true);
  });
}
