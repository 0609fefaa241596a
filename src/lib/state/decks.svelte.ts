import {
  cutDeck,
  cutScene,
  emptyDeck,
  mostOwnDecks,
  mostOwnScenes,
  newDeckId,
  ownDecksText,
  readOwnDecks
} from '#lib/decks/own-decks.ts';
import type { BothLanguages, Deck, Scene } from '#lib/domain/deck.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { withScenePlace } from '#lib/url/deck-address.ts';
import { StoredList, type StoreTrouble } from './stored-list.svelte.ts';

/** Where decks are stored, and where text is put that cannot be read. */
export const decksKey = 'industry-atlas:decks';
export const decksKeptAsideKey = 'industry-atlas:decks:kept-aside';

/** A deck that was deleted, and where it stood: what undo needs. */
export interface RemovedDeck {
  readonly deck: Deck;
  readonly place: number;
}

/** A scene that was taken out of a deck. */
export interface RemovedScene {
  readonly deckId: string;
  readonly scene: Scene;
  /** Counted from 1. */
  readonly number: number;
}

const newId = (): string => newDeckId((bytes) => crypto.getRandomValues(bytes));

/** The reader's own decks. They live in the browser's storage, else as long as the page. Scenes are counted from 1. */
export class OwnDecks {
  readonly #stored = new StoredList<Deck>(
    { list: decksKey, keptAside: decksKeptAsideKey },
    {
      write: ownDecksText,
      read: (text) => {
        const { decks, damaged } = readOwnDecks(text);
        return { items: decks, damaged };
      }
    }
  );

  get decks(): readonly Deck[] {
    return this.#stored.items;
  }

  /** False while prerendering and until the storage was read. */
  get ready(): boolean {
    return this.#stored.ready;
  }

  /** Why decks live only as long as the page: the storage is closed to it, or full. */
  get trouble(): StoreTrouble {
    return this.#stored.trouble;
  }

  /** Stored text that could not be read, as it was; null when there is none. */
  get keptAside(): string | null {
    return this.#stored.keptAside;
  }

  /** True where no further deck is kept. */
  get full(): boolean {
    return this.decks.length >= mostOwnDecks;
  }

  /** Reads the storage, once, and follows what other tabs write into it. `storage` may throw where it is closed. */
  open(storage: () => Storage, target: Pick<Window, 'addEventListener' | 'removeEventListener'>): () => void {
    return this.#stored.open(storage, target);
  }

  find(id: string): Deck | null {
    return this.decks.find((deck) => deck.id === id) ?? null;
  }

  /** A new deck without scenes, first in the list; null where no further deck is kept. */
  create(title: string, lang: Lang): Deck | null {
    return this.#add(emptyDeck(newId(), title, lang));
  }

  /** Another deck, own, built-in, from a file or an address, as a new own one with an id of its own. */
  copy(deck: Deck, title: BothLanguages = deck.title): Deck | null {
    return this.#add(cutDeck({ ...deck, id: newId(), title }));
  }

  /** Title and purpose. */
  describe(id: string, texts: Partial<Pick<Deck, 'title' | 'purpose'>>): void {
    this.#changeDeck(id, (deck) => cutDeck({ ...deck, ...texts }));
  }

  /** Adds a view at the end and says which scene it is; null where the deck is not there or full. */
  addScene(id: string, scene: Scene): number | null {
    let number: number | null = null;
    this.#changeDeck(id, (deck) => {
      if (deck.scenes.length >= mostOwnScenes) return deck;
      number = deck.scenes.length + 1;
      const address = withScenePlace(scene.address, null);
      return { ...deck, scenes: [...deck.scenes, cutScene({ ...scene, address })] };
    });
    return number;
  }

  editScene(id: string, number: number, change: Partial<Scene>): void {
    this.#changeScenes(id, (scenes) =>
      scenes.map((scene, index) => (index === number - 1 ? cutScene({ ...scene, ...change }) : scene))
    );
  }

  /** Up by a negative, down by a positive number of places; the ends hold it. */
  moveScene(id: string, number: number, by: number): void {
    this.#changeScenes(id, (scenes) => {
      const scene = scenes[number - 1];
      if (scene === undefined) return scenes;
      const rest = scenes.toSpliced(number - 1, 1);
      return rest.toSpliced(Math.max(0, Math.min(rest.length, number - 1 + by)), 0, scene);
    });
  }

  /** The scene once more, behind itself. */
  copyScene(id: string, number: number): void {
    this.#changeScenes(id, (scenes) => {
      const scene = scenes[number - 1];
      return scene === undefined || scenes.length >= mostOwnScenes ? scenes : scenes.toSpliced(number, 0, scene);
    });
  }

  /** Takes a scene out and says how to put it back; null when it was not there. */
  removeScene(id: string, number: number): RemovedScene | null {
    const scene = this.find(id)?.scenes[number - 1];
    if (scene === undefined) return null;
    this.#changeScenes(id, (scenes) => scenes.toSpliced(number - 1, 1));
    return { deckId: id, scene, number };
  }

  putSceneBack({ deckId, scene, number }: RemovedScene): void {
    this.#changeScenes(deckId, (scenes) => scenes.toSpliced(number - 1, 0, scene));
  }

  /** Deletes a deck and says how to put it back; null when it was not there. */
  remove(id: string): RemovedDeck | null {
    const place = this.decks.findIndex((deck) => deck.id === id);
    const deck = this.decks[place];
    if (deck === undefined) return null;
    this.#stored.change((decks) => decks.filter((other) => other.id !== id));
    return { deck, place };
  }

  putBack({ deck, place }: RemovedDeck): void {
    this.#stored.change((decks) =>
      decks.some((other) => other.id === deck.id) ? decks : decks.toSpliced(place, 0, deck)
    );
  }

  /** Forgets the text that could not be read, after its owner has said so. */
  forgetKeptAside(): void {
    this.#stored.forgetKeptAside();
  }

  #add(deck: Deck): Deck | null {
    let added = false;
    this.#stored.change((decks) => {
      added = decks.length < mostOwnDecks;
      return added ? [deck, ...decks] : decks;
    });
    return added ? deck : null;
  }

  #changeDeck(id: string, change: (deck: Deck) => Deck): void {
    this.#stored.change((decks) => decks.map((deck) => (deck.id === id ? change(deck) : deck)));
  }

  #changeScenes(id: string, change: (scenes: readonly Scene[]) => readonly Scene[]): void {
    this.#changeDeck(id, (deck) => ({ ...deck, scenes: change(deck.scenes) }));
  }
}

/** The decks of the page. */
export const ownDecks = new OwnDecks();
