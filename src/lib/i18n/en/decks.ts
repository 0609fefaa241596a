import type { Messages } from '../messages.ts';

export const decks: Messages['decks'] = {
  title: 'Decks'
};
