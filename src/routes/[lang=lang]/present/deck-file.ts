import { readOffScreen } from '#lib/charts/menu/off-screen.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import deckStyle from '#lib/export/deck-file/deck-file.css?raw';
import { deckHtml, type Edition } from '#lib/export/deck-file/deck-html.ts';
import player from '#lib/export/deck-file/player.js?raw';
import { drawnSvg } from '#lib/export/drawn-svg.ts';
import { pageFonts } from '#lib/export/page-fonts.ts';
import { provinceOfDeck } from '#lib/export/scene-words.ts';
import { takeDeck } from '#lib/export/take-scenes.ts';
import type { TakenDeck } from '#lib/export/taken-scene.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import type { InsetGround } from '#lib/map/inset-ground.ts';
import NationalInset from '#lib/map/NationalInset.svelte';
import { composeDrawing, cutToBox } from '#lib/picture/compose-drawing.ts';
import { pageData, pagePath } from '#lib/url/navigate.ts';
import type { ShownDeck } from '#lib/view-models/decks/shown-deck.ts';
import { findDeck } from '../find-deck.ts';
import { siteAccess } from './site-access.ts';

export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
  /** Numbers of the scenes that could not be drawn. */
  readonly missing: readonly number[];
}

interface Wanted {
  readonly deck: ShownDeck;
  /** The first is shown first. */
  readonly langs: readonly Lang[];
  /** That of the page (getAllContexts). */
  readonly context: Map<unknown, unknown>;
  readonly onscene: (done: number, all: number) => void;
  readonly stopped: () => boolean;
}

/** The deck as one HTML file; null where it was called off. */
export async function makeDeckFile({ deck, langs, context, onscene, stopped }: Wanted): Promise<MadeFile | null> {
  const locator = await countryOf(deck, context);
  const editions: Edition[] = [];
  const all = deck.scenes.length * langs.length;
  for (const [index, lang] of langs.entries()) {
    const shown = lang === deck.lang ? deck : await findDeck(deck.id, lang);
    if (shown === null) continue;
    const before = index * deck.scenes.length;
    const taken = await takeDeck(shown, siteAccess(lang), (number) => onscene(before + number, all), stopped);
    if (taken === null) return null;
    editions.push(await editionOf(taken, locator));
  }
  const fonts = (await pageFonts()).map(({ rule }) => rule);
  const savedOn = new Date().toLocaleDateString('sv');
  const html = deckHtml({ editions, fonts, style: deckStyle, player, savedOn });
  const missing = editions.flatMap(({ taken }) =>
    taken.scenes.flatMap(({ scene, failure }) => (failure === null ? [] : [scene.number]))
  );
  return {
    name: `${deck.id}.${langs.join('-')}.html`,
    blob: new Blob([html], { type: 'text/html' }),
    missing: [...new Set(missing)]
  };
}

async function editionOf(taken: TakenDeck, locator: string): Promise<Edition> {
  const { paper, shell } = await loadMessages(taken.lang);
  return { taken, words: paper.deck, format: createFormat(taken.lang), site: shell.name, locator };
}

/** Where the provinces lie in the country; the print page has the ground it is drawn on. */
async function countryOf({ lang, scenes }: ShownDeck, context: Map<unknown, unknown>): Promise<string> {
  const ground = (await pageData(pagePath(lang, 'present/print')))?.['inset'];
  if (!isInset(ground)) throw new Error('the print page has no map of the country');
  const province = provinceOfDeck(scenes.map((scene) => scene.address));
  return readOffScreen(NationalInset, { ground, province }, context, (box) => {
    const svg = box.querySelector('svg');
    if (svg === null) throw new Error('the country has no drawing');
    return composeDrawing(cutToBox(drawnSvg(svg), 'country-edge'), {}).svg;
  });
}

const isInset = (value: unknown): value is InsetGround =>
  typeof value === 'object' && value !== null && 'hoangSa' in value && 'truongSa' in value && 'country' in value;
