import { isKnownNamesFile, knownNames, type KnownNames } from '#lib/decks/known-names.ts';
import { readDeckFile } from '#lib/decks/deck-file.ts';
import { isOwnDeck, type Deck } from '#lib/domain/deck.ts';
import { figuresOfDeck } from '#lib/domain/deck-text.ts';
import { createSourceFiguresLoader, provenanceOf } from '#lib/domain/source-figures-file.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { pictureFile, picturedView, readSceneAddress } from '#lib/url/scene-address.ts';
import {
  makeShownDeck,
  shownSource,
  type DeckWords,
  type FigureFact,
  type ShownDeck,
  type ShownSource,
  type ViewFact
} from '#lib/view-models/decks/shown-deck.ts';
import { KeptAnswers } from './kept-answers.ts';

/** What the finder needs of the page it works for. */
export interface FinderSetting {
  /** A file of the site, by its path without base path. */
  readonly fetchFile: (path: string) => Promise<Response>;
  readonly own: { find(id: string): Deck | null };
  readonly wordsOf: (lang: Lang) => Promise<DeckWords>;
}

interface Edition {
  readonly names: KnownNames;
  readonly release: string;
  readonly releasedOn: string;
}

/** Finds decks by id, built-in and own ones alike, ready to be shown. What was fetched once is kept; what failed is tried again. */
export class DeckFinder {
  readonly #setting: FinderSetting;
  readonly #builtIns = new KeptAnswers<ShownDeck | null>();
  readonly #editions = new KeptAnswers<Edition>();
  readonly #sources: ReturnType<typeof createSourceFiguresLoader>;
  readonly #views = new KeptAnswers<ViewFact>();

  constructor(setting: FinderSetting) {
    this.#setting = setting;
    this.#sources = createSourceFiguresLoader(setting.fetchFile);
  }

  /** null where there is no such deck; rejects where a file of the site cannot be had. */
  async find(id: string, lang: Lang): Promise<ShownDeck | null> {
    if (!isOwnDeck(id)) return this.#builtIn(id, lang);
    const deck = this.#setting.own.find(id);
    return deck === null ? null : this.show(deck, lang);
  }

  /** Any deck ready to be shown, such as one that an address carries. Where a figure cannot be had, its text stays as it is written. */
  async show(deck: Deck, lang: Lang): Promise<ShownDeck> {
    const addresses = [...new Set(deck.scenes.map((scene) => scene.address))];
    const [words, edition, views] = await Promise.all([
      this.#setting.wordsOf(lang),
      this.#edition().catch(() => null),
      Promise.all(addresses.map(async (address) => [address, await this.#view(address, lang)] as const))
    ]);
    const figures = edition === null ? new Map<string, FigureFact>() : await this.#figures(deck, edition.names);
    const { release, releasedOn } = edition ?? { release: '', releasedOn: '' };
    return makeShownDeck(deck, { release, releasedOn, figures, views: new Map(views) }, words);
  }

  /** A deck as it is written, in both languages: to copy, edit or save it; null where there is none of that id. */
  async written(id: string): Promise<Deck | null> {
    if (isOwnDeck(id)) return this.#setting.own.find(id);
    const path = `decks/${id}.deck.json`;
    const response = await this.#setting.fetchFile(path);
    if (!response.ok) return null;
    const reading = readDeckFile(await response.text(), path);
    return reading.kind === 'read' ? reading.deck : null;
  }

  /** What checks of a deck hold its addresses and figures against. */
  async known(): Promise<KnownNames> {
    return (await this.#edition()).names;
  }

  /** The release that the site shows. */
  async release(): Promise<string> {
    return (await this.#edition()).release;
  }

  async #builtIn(id: string, lang: Lang): Promise<ShownDeck | null> {
    const path = `decks/${id}.${lang}.json`;
    return this.#builtIns.get(path, async () => {
      const response = await this.#setting.fetchFile(path);
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`${path}: status ${response.status}`);
      const content: unknown = await response.json();
      if (!isShownDeck(content)) throw new Error(`${path}: not a deck`);
      return content;
    });
  }

  #edition(): Promise<Edition> {
    return this.#editions.get('decks/known.json', async () => {
      const content = await this.#json('decks/known.json');
      if (!isKnownNamesFile(content)) throw new Error('decks/known.json: not a file of names');
      return { names: knownNames(content), release: content.release, releasedOn: content.releasedOn };
    });
  }

  async #figures(deck: Deck, names: KnownNames): Promise<ReadonlyMap<string, FigureFact>> {
    const found = await Promise.all(
      figuresOfDeck(deck).map(async (ref) => {
        const source = names.figures.get(ref);
        const fact = source === undefined ? null : await this.#figure(ref, source).catch(() => null);
        return fact === null ? [] : [[ref, fact] as const];
      })
    );
    return new Map(found.flat());
  }

  async #figure(ref: string, sourceId: string): Promise<FigureFact | null> {
    const file = await this.#sources(`figures/${sourceId}.json`);
    const provenance = provenanceOf(file, ref);
    return provenance === null ? null : { provenance, source: file.source };
  }

  async #view(address: string, lang: Lang): Promise<ViewFact> {
    const read = readSceneAddress(address);
    const view = read === null ? null : picturedView(read);
    if (view === null) return { picture: null, asOf: null, sources: [] };
    const picture = pictureFile(view, lang);
    if (view.kind === 'maps') return { picture, asOf: null, sources: [] };
    const path = `${view.kind}/${view.id}.${lang}.json`;
    const loaded = this.#views.get(path, async () => ({ picture, ...viewFile(await this.#json(path)) }));
    return loaded.catch(() => ({ picture: null, asOf: null, sources: [] }));
  }

  async #json(path: string): Promise<unknown> {
    const response = await this.#setting.fetchFile(path);
    if (!response.ok) throw new Error(`${path}: status ${response.status}`);
    return response.json();
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** These files are written by this site's build; a stranger's page (a host's error page) must not pass. */
const isShownDeck = (value: unknown): value is ShownDeck =>
  isRecord(value) && typeof value['id'] === 'string' && Array.isArray(value['scenes']);

/** Sources and dates out of the file of a chart or zone. */
function viewFile(content: unknown): Pick<ViewFact, 'asOf' | 'sources'> {
  if (!isRecord(content)) return { asOf: null, sources: [] };
  const [asOf, sources] = [content['as_of'], content['sources']];
  return {
    asOf: typeof asOf === 'string' ? asOf : null,
    sources: Array.isArray(sources) ? sources.filter(isSourceEntry).map(sourceOfEntry) : []
  };
}

interface SourceEntry {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published_on: string | null;
}

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';
const isSourceEntry = (value: unknown): value is SourceEntry =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  typeof value['title'] === 'string' &&
  isTextOrNull(value['publisher']) &&
  isTextOrNull(value['published_on']);

const sourceOfEntry = ({ published_on: publishedOn, ...source }: SourceEntry): ShownSource =>
  shownSource({ ...source, publishedOn });
