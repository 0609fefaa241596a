import type { Lang } from '#lib/domain/vocabulary.ts';

/** One thing that is wrong in one place of a deck, ready to be told in either language by `deckProblemText`. */
export interface DeckProblem {
  /** File name, or what stands for it where a deck comes from an address. */
  readonly file: string;
  /** Scene counted from 1; null where the whole deck is meant. */
  readonly scene: number | null;
  /** `title.vi`, `address`, `figures/2`; null where the whole scene or file is meant. */
  readonly field: string | null;
  /** What stands there, word for word. */
  readonly found: string;
  readonly rule: DeckRule;
}

/** What was expected instead, with the facts a message needs. */
export type DeckRule =
  | { readonly kind: 'json' }
  | { readonly kind: 'version'; readonly known: number }
  /** Of an address that carries a deck. */
  | { readonly kind: 'carried' }
  | { readonly kind: 'carried-form' }
  | { readonly kind: 'type'; readonly expected: 'text' | 'list' | 'object' }
  | { readonly kind: 'member'; readonly allowed: readonly string[] }
  | { readonly kind: 'id' }
  | { readonly kind: 'id-of-file'; readonly expected: string }
  | { readonly kind: 'own-id' }
  | { readonly kind: 'required' }
  | { readonly kind: 'both-languages'; readonly missing: Lang }
  | { readonly kind: 'length'; readonly most: number; readonly length: number }
  | { readonly kind: 'count'; readonly least: number; readonly most: number }
  | { readonly kind: 'clean-text' }
  | { readonly kind: 'address' }
  | { readonly kind: 'page' }
  | { readonly kind: 'known-id'; readonly of: 'chart' | 'zone' | 'policy' | 'source' }
  | { readonly kind: 'parameter'; readonly parameter: string }
  | { readonly kind: 'figure' }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'bare-number' };

/** What a later release may have changed: a deck with such a problem can still be shown, and is not refused. */
const passing: ReadonlySet<DeckRule['kind']> = new Set(['known-id', 'parameter', 'figure']);

/** False for a thing or figure that the site no longer has; the scene then says so where it stands. */
export const keepsDeckOut = ({ rule }: DeckProblem): boolean => !passing.has(rule.kind);
