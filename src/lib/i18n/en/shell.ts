import type { Messages } from '../messages.ts';

export const shell: Messages['shell'] = {
  name: 'Industry Atlas',
  tagline: 'Thanh Hóa and Lào Cai: industrial zones, projects and policies; every number opens its source',
  skip: 'Skip to main content',
  mainNavigation: 'Main navigation',
  menu: 'Menu',
  closeMenu: 'Close menu',
  navMap: 'Map',
  navZones: 'Zones',
  navSources: 'Sources',
  navAbout: 'About',
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
