import type { Messages } from '../messages.ts';

export const provinceFigures: Messages['provinceFigures'] = {
  title: 'Figures by province',
  description:
    'Every published figure of each province on clusters, parks, investment, supporting industry, promotion and the economy, with dates and sources.',
  lead: 'A page to each province with every figure that sources publish of the whole of it, also those that no chart draws. Figures of a single zone stand on the page of the zone.',
  of: (name) => `Published figures: ${name}`,
  ofDescription: (name) =>
    `Every figure published of ${name}, by field, the newest first, with its history, dates and sources.`,
  ofLead:
    'A table to each indicator: the newest figure first, older ones below it, with dates and sources. Figures of a single zone stand on the page of the zone.',
  find: 'Find in these figures',
  findHint: 'Name of an indicator, part, year or source; Vietnamese without marks is found too.',
  none: 'No figure matches.',
  others: 'Other places:',
  field: {
    clusters: 'Industrial clusters',
    parks: 'Industrial parks, economic zones',
    investment: 'Investment',
    'supporting-industry': 'Supporting industry',
    promotion: 'Industrial promotion',
    economy: 'Economy',
    labour: 'Labour',
    procedures: 'Administrative procedures',
    other: 'Other figures'
  }
};
