import type { Messages } from '../messages.ts';

/** Words inside the frames that other sites show. */
export const frames: Messages['frames'] = {
  table: 'Table of figures',
  asOf: (span) => `Dates of the figures: ${span}.`,
  licence: 'Compilation:',
  figuresBelong: 'The figures belong to those who published them.',
  live: (release, day) => `Release ${release} of ${day}; this frame always shows the newest one.`,
  pinned: (release, day) => `Release ${release} of ${day}, pinned.`,
  newer: (release) => `Newer figures exist (release ${release}):`,
  seeNewer: 'see them',
  changed: 'The figures of this picture have changed.',
  unchanged: 'The figures of this picture have not changed.',
  noSuchRelease: 'The release that the frame’s address asks for does not exist: this is the one named below.',
  openChart: 'Page of the chart',
  openZone: 'Page of the zone',
  pinnedTitle: (title, release) => `${title} · release ${release}`,
  frameTitle: (title, name) => `${title} · ${name} · frame`,
  place: 'Place',
  formerPlace: 'Before July 2025',
  developer: 'Infrastructure developer',
  investments: 'Investments',
  investmentsNamed: 'are named here by sources; the largest:',
  price: 'Rents and fees',
  distances: 'Nearest, in a straight line',
  columns: { name: 'Name', kind: 'Kind', status: 'Status', province: 'Province' },
  notKnown: 'no information',
  source: 'Source'
};
