import type { Messages } from '../messages.ts';

export const data: Messages['data'] = {
  title: 'Data',
  description: 'Data'
};
