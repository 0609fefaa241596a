/** Pages that are one of a kind, by their path under the language; '' is the explorer. */
export const sitePages = [
  '',
  'zones',
  'compare',
  'rank',
  'shortlist',
  'support',
  'procedures',
  'policies',
  'investments',
  'funds',
  'targets',
  'localities',
  'charts',
  'present',
  'present/help',
  'offline',
  'places',
  'sources',
  'search',
  'editors',
  'about',
  'data',
  'data/changes'
] as const;
export type SitePage = (typeof sitePages)[number];
