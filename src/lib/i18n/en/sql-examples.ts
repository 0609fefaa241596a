import { judgedOn } from '../judged-on.ts';
import type { sqlExamples as inVietnamese } from '../vi/sql-examples.ts';

/** Example questions of the page of SQL, and what to know when reading the answer. */
export const sqlExamples: typeof inVietnamese = {
  'largest-zones': {
    question: 'Which operating zones have the largest area?',
    note: 'The current reading of each zone. Do not add a park inside an economic zone to that zone.'
  },
  'room-to-lease': {
    question: 'Which zones have the most room, by published occupancy?',
    note: 'Rates rest on different bases (column base): industrial land, leasable land or the whole park. Compare only those of one base.'
  },
  'near-port': {
    question: 'Which zones lie within 40 km of an operating seaport in a straight line?',
    note: 'A straight line on a sphere, not a road. A location given as commune or district is only the middle of it.'
  },
  'no-occupancy': {
    question: 'For which operating zones is no occupancy published?',
    note: 'Not published does not mean zero.'
  },
  'occupancy-history': {
    question: 'How has occupancy changed in zones with several published figures?',
    note: 'Each row is one publication with its own source. Where the base differs, two figures cannot be compared.'
  },
  'capital-totals': {
    question: 'How much capital have the projects of each province, by measure and currency?',
    note: 'Two measures or two currencies are never added. Where is_floor is true, the total is the least there is.'
  },
  countries: {
    question: 'Which countries do projects come from, and how many have a figure in USD?',
    note: 'Only projects of one country whose total investment counts. The sum is the least there is: not every project has a figure in USD.'
  },
  'projects-a-year': {
    question: 'How many projects of each year are in the table?',
    note: 'The table has the projects that a source names with a year; not all projects of a province.'
  },
  'support-money': {
    question: 'How much support money was paid in the two provinces, by category?',
    note: 'Only money disbursed is added; never with budgets or plans. Rows that are part of another row are left out.'
  },
  disputed: {
    question: 'Which figures do sources state differently?',
    note: 'Each figure stays with its source. The same thing at the same date, or both undated.'
  },
  policies: {
    question: 'Which support policies are in force, and which end first?',
    note: `Status was judged at ${judgedOn.en}. An empty effective_to: the source names no end.`
  },
  'weight-of-sources': {
    question: 'Which publishers do the figures of this atlas rest on most?',
    note: 'Rows of figures are counted, not how much they matter.'
  },
  infrastructure: {
    question: 'Where are the ports, airports, border gates, stations and interchanges?',
    note: 'The column location_precision says whether a point is on the site or only the middle of a commune or district.'
  }
};
