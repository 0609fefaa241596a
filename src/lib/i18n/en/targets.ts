import type { Messages } from '../messages.ts';

export const targets: Messages['targets'] = {
  title: 'Targets and results'
};
