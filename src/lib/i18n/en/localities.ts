import type { Messages } from '../messages.ts';

export const localities: Messages['localities'] = {
  title: 'Localities compared'
};
