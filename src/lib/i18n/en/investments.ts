import type { Messages } from '../messages.ts';

export const investments: Messages['investments'] = {
  title: 'Investments'
};
