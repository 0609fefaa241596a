import type { Messages } from '../messages.ts';

export const offices: Messages['offices'] = {
  title: 'Whom to ask',
  responsibleFor: (kinds) => `by its source, responsible for ${kinds}`,
  duties: {
    'economic-zone': 'economic zones',
    'border-economic-zone': 'border-gate economic zones',
    'industrial-park': 'industrial parks',
    'industrial-cluster': 'industrial clusters'
  },
  none: 'The data set has no office of this place.',
  promotion:
    'No source in the data set names the unit of a province that runs industrial promotion, or how to reach it. Below is the industry and trade office that a source names; whatever is not published is said to be so.'
};
