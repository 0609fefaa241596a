import type { Messages } from '../messages.ts';

export const folds: Messages['folds'] = {
  contents: 'On this page',
  moreRows: (n) => `Show ${n} more rows`,
  fewerRows: 'Show fewer rows',
  charts: (n) => (n === null ? 'Show the chart' : `Show ${n} charts`),
  table: (rows) => `Show the table, ${rows}`,
  list: (n) => `Show the list, ${n} items`,
  moreItems: (n) => `Show ${n} more`,
  morePairs: (n) => `Show ${n} more pairs`
};
