import { deckText, isOwnDeck, type BothLanguages, type Deck, type Scene } from '#lib/domain/deck.ts';
import { figuresOfScene, readDeckText } from '#lib/domain/deck-text.ts';
import type { Figure, FigureProvenance, SourceLine } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { PhraseFigure } from '../charts/phrase.ts';

/** A published number in a text of a deck: what `FigureValue` shows, and the same as text. */
export interface ShownFigure extends PhraseFigure {
  readonly figure: Figure;
  readonly text: string;
}

/** A text with its figures in reading order; a `Phrase`, so `PhraseText` shows it. */
export type ShownText = readonly (string | ShownFigure)[];

/** A source as far as the foot of a scene needs. */
export interface ShownSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** Partial ISO date. */
  readonly publishedOn: string | null;
}

/** A number that stands large beside a view. */
export interface KeyFigure {
  readonly figure: Figure;
  readonly text: string;
  /** What is measured: "Tỷ lệ lấp đầy". */
  readonly label: string;
  /** Of what: "KKT Nghi Sơn". */
  readonly subject: string;
  /** What it measures where it is no plain result ("mục tiêu", "đã chi"), the part that is covered, what a percentage is of; null for none. */
  readonly scope: string | null;
  /** "năm 2024"; "không ghi ngày" where the source gives none. */
  readonly asOfText: string;
  readonly source: ShownSource;
  /** Another source states another value for the same date. */
  readonly disputed: boolean;
}

/** One scene in one language, with everything that can be known of its view before the page is opened. */
export interface ShownScene {
  /** Counted from 1. */
  readonly number: number;
  /** The view, under the language, as in the deck: `?province=thanh-hoa`, `charts/zones-by-kind/`. */
  readonly address: string;
  readonly title: ShownText;
  readonly caption: ShownText;
  readonly notes: ShownText;
  readonly figures: readonly KeyFigure[];
  /** A picture of the view made at build, a file of the site without base path (`charts/zones-by-kind.vi.svg`); null where there is none. */
  readonly picture: string | null;
  /** Dates of what is shown, as text in the language ("2015–2026"); null where only the page itself knows. */
  readonly asOf: string | null;
  /** Sources of the scene's figures, then those of its view as far as they are known; the page itself may show more. */
  readonly sources: readonly ShownSource[];
}

/** A deck in one language, ready to be shown: what /decks/<deck>.<lang>.json holds. */
export interface ShownDeck {
  readonly id: string;
  readonly lang: Lang;
  /** Made by the reader and kept in the browser. */
  readonly own: boolean;
  readonly title: ShownText;
  readonly purpose: ShownText;
  /** Release of the figures, and the day it was made, ISO. */
  readonly release: string;
  readonly releasedOn: string;
  readonly scenes: readonly ShownScene[];
}

/** A published figure with what is known of it. */
export interface FigureFact {
  readonly provenance: FigureProvenance;
  readonly source: SourceLine;
}

/** What is known of a view before its page is opened. */
export interface ViewFact {
  readonly picture: string | null;
  readonly asOf: string | null;
  readonly sources: readonly ShownSource[];
}

/** What a deck is shown with. */
export interface DeckFacts {
  readonly release: string;
  readonly releasedOn: string;
  /** Figures by ref. One that is missing stays as it is written. */
  readonly figures: ReadonlyMap<string, FigureFact>;
  /** By address of the scene. */
  readonly views: ReadonlyMap<string, ViewFact>;
}

/** The words that a deck is shown with. */
export interface DeckWords {
  readonly format: Format;
  readonly vocabulary: Pick<Messages['vocabulary'], 'observationMeasure' | 'capitalMeasure' | 'fundMeasure'>;
}

/** The text without its links, for titles of windows, accessible names and files. */
export const plainText = (text: ShownText): string =>
  text.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** A deck in one language, every figure resolved. */
export function makeShownDeck(deck: Deck, facts: DeckFacts, words: DeckWords): ShownDeck {
  const { format } = words;
  const { lang } = format;
  return {
    id: deck.id,
    lang,
    own: isOwnDeck(deck.id),
    title: shownText(deck.title, facts, format),
    purpose: shownText(deck.purpose, facts, format),
    release: facts.release,
    releasedOn: facts.releasedOn,
    scenes: deck.scenes.map((scene, index) => shownScene(scene, index + 1, facts, words))
  };
}

function shownScene(scene: Scene, number: number, facts: DeckFacts, words: DeckWords): ShownScene {
  const { format } = words;
  const view = facts.views.get(scene.address);
  const named = figuresOfScene(scene).flatMap((ref) => {
    const fact = facts.figures.get(ref);
    return fact === undefined ? [] : [shownSource(fact.source)];
  });
  return {
    number,
    address: scene.address,
    title: shownText(scene.title, facts, format),
    caption: shownText(scene.caption, facts, format),
    notes: shownText(scene.notes, facts, format),
    figures: scene.figures.flatMap((ref) => {
      const fact = facts.figures.get(ref);
      return fact === undefined ? [] : [keyFigure(fact, words)];
    }),
    picture: view?.picture ?? null,
    asOf: view?.asOf ?? null,
    sources: onceEach([...named, ...(view?.sources ?? [])])
  };
}

function shownText(text: BothLanguages, { figures }: DeckFacts, format: Format): ShownText {
  return readDeckText(deckText(text, format.lang)).map((part) => {
    if (typeof part === 'string') return part;
    const fact = figures.get(part.ref);
    if (fact === undefined) return `{${part.ref}${part.bare ? '|bare' : ''}}`;
    const figure = whole(fact.provenance.figure);
    return { figure, bare: part.bare, text: part.bare ? format.bare(figure) : format.figure(figure) };
  });
}

/** A published number keeps every digit it was published with, as everywhere on the site. */
const whole = (figure: Figure): Figure => ({ ...figure, decimals: null });

function keyFigure({ provenance, source }: FigureFact, words: DeckWords): KeyFigure {
  const { format } = words;
  const { lang } = format;
  const figure = whole(provenance.figure);
  const said = [measureIn(words, provenance.measure), provenance.scope?.[lang], provenance.base?.[lang]];
  const parts = said.filter((text) => text !== undefined && text !== '');
  return {
    figure,
    text: format.figure(figure),
    label: provenance.indicator[lang],
    subject: provenance.subject[lang],
    scope: parts.length === 0 ? null : parts.join(', '),
    asOfText: format.date(figure.asOf),
    source: shownSource(source),
    disputed: provenance.others.some((other) => other.disagrees)
  };
}

/** "Đã chi", "mục tiêu"; '' for a plain result and for rules. */
function measureIn({ vocabulary }: DeckWords, measure: string | null): string {
  if (measure === null || measure === 'actual') return '';
  const { observationMeasure, capitalMeasure, fundMeasure } = vocabulary;
  const words: Readonly<Record<string, string>> = { ...observationMeasure, ...capitalMeasure, ...fundMeasure };
  return words[measure] ?? measure;
}

/** The line of a source without what only its own page tells. */
export const shownSource = ({ id, title, publisher, publishedOn }: ShownSource): ShownSource => ({
  id,
  title,
  publisher,
  publishedOn
});

/** Each source once, where it is named first. */
const onceEach = (sources: readonly ShownSource[]): readonly ShownSource[] =>
  [...new Map(sources.toReversed().map((source) => [source.id, source])).values()].toReversed();
