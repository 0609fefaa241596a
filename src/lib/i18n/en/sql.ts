import type { Messages } from '../messages.ts';

export const sql: Messages['sql'] = {
  title: 'SQL',
  description: 'SQL'
};
