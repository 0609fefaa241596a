import type { Messages } from '../messages.ts';

export const funds: Messages['funds'] = {
  title: 'Support funds'
};
