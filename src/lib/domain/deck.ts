/** Presentations: an ordered list of views of this site, each with what is said about it. */
import type { Lang } from './vocabulary.ts';

/** One sentence or paragraph in both languages; '' where it was not written in that language. */
export type BothLanguages = Readonly<Record<Lang, string>>;

/** A view of the site with what is said about it. */
export interface Scene {
  /** What is shown, under the language: `?province=thanh-hoa`, `charts/zones-by-kind/`, `funds/?province=lao-cai#planned-paid`. */
  readonly address: string;
  readonly title: BothLanguages;
  /** Stands on the projected page. */
  readonly caption: BothLanguages;
  /** Never stands on the projected page. */
  readonly notes: BothLanguages;
  /** Figures that stand large beside the view, as `table/row-id[/column]`; at most three. */
  readonly figures: readonly string[];
}

export interface Deck {
  /** `thanh-hoa-investors`; one that a reader made begins with `own-`. */
  readonly id: string;
  readonly title: BothLanguages;
  /** For whom and for what, one sentence. */
  readonly purpose: BothLanguages;
  readonly scenes: readonly Scene[];
}

/** In a language, else in the other. */
export const deckText = (text: BothLanguages, lang: Lang): string =>
  text[lang] !== '' ? text[lang] : text[lang === 'vi' ? 'en' : 'vi'];

/** A deck that the reader made and keeps in the browser. */
export const isOwnDeck = (id: string): boolean => id.startsWith('own-');
