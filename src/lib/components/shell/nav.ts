import type { SitePage } from '#lib/domain/site-page.ts';

/** Pages that belong together in the header, the menu and the footer. */
export interface NavGroup {
  readonly id: 'find' | 'money' | 'figures' | 'data';
  readonly pages: readonly SitePage[];
}

/** Every page of the site that is one of a kind, in the order in which an investor comes to them. */
export const navGroups: readonly NavGroup[] = [
  { id: 'find', pages: ['', 'zones', 'compare', 'rank', 'shortlist'] },
  { id: 'money', pages: ['support', 'support/overlap', 'procedures', 'policies'] },
  { id: 'figures', pages: ['investments', 'funds', 'targets', 'localities', 'figures', 'charts', 'present'] },
  {
    id: 'data',
    pages: ['data', 'data/sql', 'data/check', 'sources', 'data/changes', 'places', 'editors', 'offline', 'about']
  }
];
