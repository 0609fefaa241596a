import type { Messages } from '../messages.ts';

export const paper: Messages['paper'] = {
  title: 'Print this page'
};
