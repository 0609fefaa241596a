/** How a deck is printed ⇄ `form`, `paper` and `notes` in the address of its print page. */
import { queryOf } from './address-text.ts';

export const deckForms = ['slides', 'handout'] as const;
export const slidePapers = ['wide', 'a4'] as const;

export interface DeckPaper {
  readonly form: (typeof deckForms)[number];
  /** Of slides; a handout is A4 portrait. */
  readonly paper: (typeof slidePapers)[number];
  /** A handout with the speaker's notes, or with lines to write on. */
  readonly notes: boolean;
}

export function readDeckPaper(params: URLSearchParams): DeckPaper {
  return {
    form: deckForms.find((form) => form === params.get('form')) ?? 'slides',
    paper: slidePapers.find((paper) => paper === params.get('paper')) ?? 'wide',
    notes: params.get('notes') !== '0'
  };
}

/** The query with another way of printing; defaults are not written. */
export const writeDeckPaper = ({ form, paper, notes }: DeckPaper, others: URLSearchParams): string =>
  queryOf(
    [
      ['form', form === 'slides' ? '' : form],
      ['paper', paper === 'wide' ? '' : paper],
      ['notes', notes ? '' : '0']
    ],
    others
  );
