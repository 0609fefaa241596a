import type { Messages } from '../messages.ts';

export const presenting: Messages['presenting'] = {
  title: 'Presenting'
};
