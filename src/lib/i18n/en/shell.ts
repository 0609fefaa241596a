import type { Messages } from '../messages.ts';

export const shell: Messages['shell'] = {
  name: 'Industry Atlas',
  tagline: 'Thanh Hóa and Lào Cai: industrial zones, projects and policies; every number opens its source',
  skip: 'Skip to main content',
  mainNavigation: 'Main navigation',
  footerNavigation: 'All pages',
  menu: 'Menu',
  closeMenu: 'Close menu',
  navGroup: {
    find: 'Find a site',
    money: 'Money and policy',
    data: 'Data'
  },
  page: {
    '': 'Map',
    zones: 'Zones',
    compare: 'Compare',
    rank: 'Rank',
    shortlist: 'Shortlist',
    support: 'Support finder',
    procedures: 'Procedures',
    policies: 'Policies',
    places: 'Places, old and new',
    sources: 'Sources',
    search: 'Search',
    about: 'About',
    data: 'Data'
  },
  pageHint: {
    '': 'Filters, map and charts',
    zones: 'Table of all zones',
    compare: 'A few zones side by side on the same scales',
    rank: 'By what matters to you, and why',
    shortlist: 'Zones you keep, with notes, to take along',
    support: 'Which rules apply to your project, and why',
    procedures: 'Statutory and shortened time limits',
    policies: 'Instruments by number, validity and support',
    places: 'Names before and since 1 July 2025',
    sources: 'Every source and the figures taken from it',
    search: 'Every name on this site',
    about: 'Methods, limits, licence',
    data: 'Tables of data'
  },
  shortlistCount: (count) => `Shortlist: ${count} ${count === '1' ? 'zone' : 'zones'}`,
  language: 'Language',
  theme: 'Theme',
  themeLight: 'Light',
  themeDark: 'Dark',
  themeProjector: 'Projector',
  share: 'Share',
  shareDone: 'Link copied',
  shareFailed: 'Could not copy; take it from the address bar',
  footerLicence: 'Compilation: CC BY 4.0 · Code: MIT · Figures belong to those who published them',
  footerRelease: (release) => `Release ${release}`,
  notFoundTitle: 'There is no such page',
  notFoundText:
    'The address may be mistyped, or an old link may have moved. No figures are lost: find them again from the map or the table of zones.',
  errorTitle: 'This page failed',
  errorText:
    'The fault is in the page, not in the figures. Reload; if it stays, please report it with the address of the page.',
  errorBack: 'Back to the map',
  errorZones: 'Table of zones',
  close: 'Close'
};
