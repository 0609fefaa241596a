import type { Messages } from '../messages.ts';

export const fundsContext: Messages['funds']['context'] = {
  region: 'Thanh Hoa in 2016',
  lead: 'Numbers and words of an article of 2016 on industrial promotion in Thanh Hoa, apart from the figures of today. On these things the data set has no newer numbers.',
  asOf: (year) => year,
  paragraphs: (from, to) => (from === to ? `paragraph ${from}` : `paragraphs ${from}–${to}`),
  says: {
    processing: 'Processing was preliminary only.',
    machines: 'New plants need modern machines.',
    size: 'The size of the mountain region: the printed article is cut off at “almost 7,” and the rest is lost. So no number is given here.'
  }
};
