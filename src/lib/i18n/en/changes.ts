import type { Messages } from '../messages.ts';

export const changes: Messages['changes'] = {
  title: 'Changes from release to release',
  description:
    'Every release of the data: its day, which figures are new, changed or gone, old and new values and the source of each; as JSON, and to follow by Atom.',
  lead: 'The data are published in releases, each with a name of its own. This page says which figures a release added, changed or took away, with the old and the new value and the source of both.',
  how: 'A frame pinned to a release keeps the figures of that release. The name of a release is its year, month and number.',
  find: 'Search the changes',
  findHint: 'Name of a zone, indicator, number of an instrument, publisher; accents do not matter',
  none: (text) => `No change matches “${text}”.`,
  files: 'Download and follow',
  json: 'all releases, row by row, before and after',
  atom: 'tells of a new release',
  release: (id) => `Release ${id}`,
  newest: 'shown on all pages',
  first: 'The first release: there is none before it to compare with.',
  figures: 'Figures',
  noFigures: 'No figure is new, changed or gone.',
  tableCaption: (id) => `Figures that changed in release ${id}`,
  what: 'Subject, indicator',
  before: 'Before',
  after: 'After',
  kind: { added: 'new', changed: 'changed', removed: 'gone' },
  notBefore: 'not there yet',
  notAfter: 'taken away',
  others: 'Everything else',
  othersLead: 'Names, instruments, sources, notes: rows that changed without a changed figure.',
  cell: (column) => `${column}:`,
  empty: '(empty)',
  becomes: 'becomes',
  newTables: 'New tables',
  charts: 'Charts whose figures changed',
  chartsLead: 'Drawn from the data of this release and of the one before.',
  chartNew: 'can be drawn since this release',
  noCharts: 'No chart changed its figures.',
  chartHistory: {
    changed: (id, date) => `The figures of this chart last changed in release ${id} (${date}).`,
    drawn: (id, date) => `This chart can be drawn since release ${id} (${date}).`,
    first: (id, date) => `The figures of this chart have not changed since the first release, ${id} (${date}).`
  },
  chartLink: 'All changes',
  feedTitle: 'Releases of the data'
};
