import type { Figure } from './figure.ts';

/** What is known of one thing: nothing, one current reading with its history, or readings that disagree. */
export type Measured =
  | { readonly kind: 'unknown'; readonly why: 'not-published' | 'not-located' }
  | { readonly kind: 'known'; readonly current: Figure; readonly history: readonly Figure[] }
  | {
      readonly kind: 'disputed';
      readonly readings: readonly [Figure, Figure, ...Figure[]];
      readonly history: readonly Figure[];
    };
