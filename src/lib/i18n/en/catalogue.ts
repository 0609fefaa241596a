import type { Messages } from '../messages.ts';

export const catalogue: Messages['catalogue'] = {
  title: 'Charts',
  description: 'Catalogue of charts: the question each answers, its table, sources, SQL and files.',
  table: 'Table',
  tableOf: (title) => `Table: ${title}`,
  noFigure: 'not published',
  openChart: 'Page of the chart',
  noRows: 'No row matches the choice.'
};
