import type { Messages } from '../messages.ts';

export const offline: Messages['offline'] = {
  title: 'Use without network'
};
