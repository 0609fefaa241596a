import { readFileSync } from 'node:fs';
import { deckHtml, type Edition } from '#lib/export/deck-file/deck-html.ts';
import type { StillView } from '#lib/export/still-view.ts';
import type { TakenDeck, TakenScene } from '#lib/export/taken-scene.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { paperDeck as en } from '#lib/i18n/en/paper-deck.ts';
import { paperDeck as vi } from '#lib/i18n/vi/paper-deck.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ShownScene } from '#lib/view-models/decks/shown-deck.ts';

const folder = new URL('../../../../src/lib/export/deck-file/', import.meta.url);
export const player = readFileSync(new URL('player.js', folder), 'utf8');
export const style = readFileSync(new URL('deck-file.css', folder), 'utf8');

export const drawing = (id = 'hatch'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100" role="img"><pattern id="${id}" width="4" height="4"><path d="M0,0h4"/></pattern><rect width="9" height="9" fill="url(#${id})"/><text x="1" y="9">566 ha</text></svg>`;

export const makeScene = (number: number, changes: Partial<ShownScene> = {}): ShownScene => ({
  number,
  address: `charts/chart-${number}/`,
  title: [`Cảnh ${number}`],
  caption: ['Lời dẫn'],
  notes: ['Ghi chú cho người nói'],
  figures: [],
  picture: null,
  asOf: 'năm 2024',
  sources: [{ id: 'news-a', title: 'Bài báo', publisher: 'Báo A', publishedOn: '2024-05-02' }],
  ...changes
});

export const makeView = (changes: Partial<StillView> = {}): StillView => ({
  title: 'Khu, cụm',
  drawings: [{ svg: drawing(), title: 'Biểu đồ', ratio: 2 }],
  tables: [],
  text: [],
  sources: [{ id: 'news-b', title: 'Tin B', publisher: null, publishedOn: null, url: 'https://b.example/tin?a=1&b=2' }],
  asOf: null,
  release: '2026.11.1',
  figures: [],
  ...changes
});

export const makeTaken = (
  number: number,
  scene: Partial<ShownScene> = {},
  view: StillView | null = makeView()
): TakenScene => ({
  scene: makeScene(number, scene),
  view,
  failure: view === null ? 'time' : null,
  address: `https://atlas.example/vi/charts/chart-${number}/`
});

export const makeTakenDeck = (lang: Lang, scenes: readonly TakenScene[], title = 'Bài trình bày'): TakenDeck => ({
  lang,
  scenes,
  deck: {
    id: 'own-test',
    lang,
    own: true,
    title: [title],
    purpose: ['Cho nhà đầu tư'],
    release: '2026.11.1',
    releasedOn: '2026-11-21',
    scenes: scenes.map(({ scene }) => scene)
  }
});

export const makeEdition = (taken: TakenDeck): Edition => ({
  taken,
  words: taken.lang === 'vi' ? vi : en,
  format: createFormat(taken.lang),
  site: 'Atlas',
  locator: drawing('country')
});

export const fileOf = (...decks: readonly TakenDeck[]): string =>
  deckHtml({ editions: decks.map(makeEdition), fonts: [], style, player, savedOn: '2026-11-22' });
