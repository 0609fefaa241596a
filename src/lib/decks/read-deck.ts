import type { BothLanguages, Deck, Scene } from '#lib/domain/deck.ts';
import { languages } from '#lib/domain/vocabulary.ts';
import type { DeckProblem, DeckRule } from './deck-problem.ts';

export type DeckReading =
  | { readonly kind: 'refused'; readonly problems: readonly DeckProblem[] }
  | { readonly kind: 'read'; readonly deck: Deck };

type Members = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where something stands: in the deck, or in one of its scenes. */
interface Place {
  readonly scene: number | null;
  readonly field: string;
}

const deckMembers = ['id', 'title', 'purpose', 'scenes'] as const;
const sceneMembers = ['address', 'title', 'caption', 'notes', 'figures'] as const;

/** Reads the shape of a deck; the texts themselves are checked by `checkDeck`. Every problem of the shape at once. */
export function readDeck(value: unknown, file: string): DeckReading {
  const reader = new ShapeReader(file);
  const deck = reader.deck(value);
  return reader.problems.length > 0 ? { kind: 'refused', problems: reader.problems } : { kind: 'read', deck };
}

/** The same from the text of a file. */
export function readDeckJson(text: string, file: string): DeckReading {
  try {
    return readDeck(JSON.parse(text), file);
  } catch {
    const problem = { file, scene: null, field: null, found: text.slice(0, 40), rule: { kind: 'json' } } as const;
    return { kind: 'refused', problems: [problem] };
  }
}

/** Takes what is there and notes what is not; an unreadable part becomes an empty one. */
class ShapeReader {
  readonly problems: DeckProblem[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  deck(value: unknown): Deck {
    const members = this.#object(value, { scene: null, field: '' });
    this.#onlyMembers(members, deckMembers, null);
    const at = (field: string): Place => ({ scene: null, field });
    return {
      id: this.#text(members['id'], at('id')),
      title: this.#both(members['title'], at('title')),
      purpose: this.#both(members['purpose'], at('purpose')),
      scenes: this.#list(members['scenes'], at('scenes')).map((scene, index) => this.#scene(scene, index + 1))
    };
  }

  #scene(value: unknown, scene: number): Scene {
    const members = this.#object(value, { scene, field: '' });
    this.#onlyMembers(members, sceneMembers, scene);
    const at = (field: string): Place => ({ scene, field });
    return {
      address: this.#text(members['address'], at('address')),
      title: this.#both(members['title'], at('title')),
      caption: this.#both(members['caption'], at('caption')),
      notes: this.#both(members['notes'], at('notes')),
      figures: this.#list(members['figures'] ?? [], at('figures')).map((ref, index) =>
        this.#text(ref, at(`figures/${index + 1}`))
      )
    };
  }

  /** A text that is missing is none of its language. */
  #both(value: unknown, place: Place): BothLanguages {
    const members = this.#object(value ?? {}, place);
    if (isObject(value)) this.#onlyMembers(value, languages, place.scene, `${place.field}.`);
    const of = (lang: 'vi' | 'en'): string =>
      this.#text(members[lang] ?? '', { ...place, field: `${place.field}.${lang}` });
    return { vi: of('vi'), en: of('en') };
  }

  #text(value: unknown, place: Place): string {
    if (typeof value === 'string') return value;
    this.#note(place, value, { kind: 'type', expected: 'text' });
    return '';
  }

  #list(value: unknown, place: Place): readonly unknown[] {
    if (Array.isArray(value)) return value;
    this.#note(place, value, { kind: 'type', expected: 'list' });
    return [];
  }

  #object(value: unknown, place: Place): Members {
    if (isObject(value)) return value;
    this.#note(place, value, { kind: 'type', expected: 'object' });
    return {};
  }

  #onlyMembers(members: Members, allowed: readonly string[], scene: number | null, before = ''): void {
    for (const name of Object.keys(members))
      if (!allowed.includes(name)) this.#note({ scene, field: before + name }, name, { kind: 'member', allowed });
  }

  #note({ scene, field }: Place, value: unknown, rule: DeckRule): void {
    const found = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    this.problems.push({
      file: this.#file,
      scene,
      field: field === '' ? null : field,
      found: found.slice(0, 80),
      rule
    });
  }
}
