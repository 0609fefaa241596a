import type { Messages } from '../messages.ts';

export const overlap: Messages['overlap'] = {
  title: 'Overlapping support'
};
