import type { Messages } from '../messages.ts';

export const sheet: Messages['sheet'] = {
  title: 'My own sheet',
  description: 'My own sheet'
};
