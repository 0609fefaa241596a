import type { Messages } from '../messages.ts';

export const catalogue: Messages['catalogue'] = {
  title: 'Charts',
  description: 'Catalogue of charts: the question each answers, its table, sources, SQL and files.',
  lead: 'Each chart answers one question and has a page of its own: drawing, table, every row with its source, SQL, files and a citation.',
  find: 'Find a chart',
  findHint: 'Name, question or finding; with or without accents.',
  count: (n, text) => (text === null ? `${n} charts` : `${n} charts match “${text}”`),
  none: 'No chart matches.',
  area: {
    zones: 'Zones',
    investments: 'Investments',
    funds: 'Support money',
    policies: 'Instruments and policies',
    targets: 'Targets and results',
    localities: 'Localities',
    procedures: 'Procedures'
  },
  table: 'Table',
  openChart: 'Page of the chart',
  cut: (times) => `A broken bar is truly ${times} times as long as drawn.`,
  allOfThem: 'all',
  noRows: 'No row matches the choice.',

  dashboard: 'Dashboard',
  pressHint: 'Press a mark of the drawing to see its rows below.',
  keys: 'Arrows move between marks, Enter shows the rows of a mark, Escape shows all rows again.',
  firstLines: (shown, all) =>
    `The table below has the first ${shown} of ${all} lines; the CSV file of the chart has them all.`,
  listedOf: (listed, all) =>
    `${listed} of ${all} rows are listed, the largest first; sums and counts are over all of them. Open data has the whole table.`,
  listedFirst: (listed, all) =>
    `${listed} of ${all} rows are listed; sums and counts are over all of them. Open data has the whole table.`,
  drawnOf: (drawn, all) => `The drawing shows ${drawn} of ${all} entries.`,
  dotsOf: (most) => `Of a line with too many dots only the ${most} largest are drawn.`,
  onPage: (parts) => `This page lists only ${parts}; the CSV and JSON files of the chart have them all.`,
  rowsOnPage: (shown, all) => `${shown} of ${all} rows behind the chart`,
  linesOnPage: (shown, all) => `${shown} of ${all} lines of the table`,
  rows: 'The rows behind the chart',
  rowsLead: 'Every published figure the chart uses, with its source and the place in it.',
  rowsOfMark: (name) => `Rows of: ${name}`,
  noRowsOfMark: 'This mark has no row of its own.',
  noListedRowOfMark: 'This page lists no row of this mark; the JSON file of the chart has more rows.',
  allRows: 'All rows',
  columns: {
    label: 'What',
    figures: 'Figures',
    asOf: 'As of',
    source: 'Source and place in it',
    remark: 'Remark'
  },
  sources: 'Sources',
  moreSources: (n) => `${n} more`,
  sql: 'The question as SQL',
  sqlLead:
    'What was asked of the tables of the release to get these rows. A ? is a parameter: the statement runs once for each value.',
  copySql: 'Copy the SQL',
  previous: 'Previous chart',
  next: 'Next chart',
  all: 'All charts',
  computations: 'Figures of the charts',

  leftOut: (count) =>
    count === 1 ? '1 number has no room here: see the table.' : `${count} numbers have no room here: see the table.`,
  linked: {
    question: {
      'investments-by-sector': 'Which sectors does the capital of projects go to?',
      'investments-by-year': 'In which years did projects come?',
      'investments-by-country': 'Which countries do investors come from?',
      'investment-size': 'How large are the projects?',
      'zones-by-kind': 'How many zones of each kind are there, and how many operate?',
      'zone-area': 'How large are the zones?',
      'zone-occupancy': 'How full are the zones?',
      'funds-by-category': 'What is support money spent on?'
    },
    shown: 'In the drawing: ',
    byKindSubtitle: 'Zones by kind and status',
    drawnAsParts: 'total: drawn as its parts',
    oneCurrency: 'Projects published in dong only are not converted and are not in the drawing.'
  },
  insideAnother: 'inside another zone',
  disputedReading: 'another source states a different figure for the same date',
  olderReading: 'older figure',

  zonesMap: {
    name: 'Map of zones',
    question: 'Where are the economic zones, industrial parks and industrial clusters?',
    title: (located, all, exact) => `${located} of ${all} are located, ${exact} to the very site`,
    titleAll: (all, exact) => `All ${all} are located, ${exact} to the very site`,
    subtitle: 'Shape: kind; fill: status; size: area in five classes; halo: how far the place is in doubt.',
    note: (without) =>
      `${without} have no published area and are drawn at the smallest size. The page of each zone says whether its point is the very site, or only the commune or former district.`,
    zone: 'Zone',
    kind: 'Kind',
    status: 'Status',
    precision: 'Place',
    area: 'Area',
    noPlace: 'unknown',
    precisions: { site: 'the very site', commune: 'commune', district: 'former district' }
  },
  ranking: {
    name: 'Largest zones',
    question: 'Which zones are the largest?',
    title: (name, area) => `${name} is the largest: ${area}`,
    titleNested: (name, area, count) => `${name} is the largest: ${area}, with ${count} inside it`,
    subtitle: (asOf) => `Area, ha, log scale${asOf}`,
    note: (shown, all) =>
      `The largest ${shown} of ${all} with a published area. A zone inside another stands by itself and is never added to it.`,
    within: 'Inside',
    planned: 'as planned'
  },
  occupancyDates: {
    name: 'Occupancy with dates',
    question: 'Which occupancies has each zone published, and when?',
    title: (several, all) => `${several} of ${all} have two or more figures of occupancy`,
    titleOne: (all) => `${all} have a figure of occupancy, each published once`,
    subtitle: (asOf) => `Occupancy, %${asOf}`,
    note: (readings, all) => `${readings} of ${all}.`,
    noBases:
      'No source says of which land the percentage is taken (industrial land, land for lease or the whole zone), so compare zones with care.',
    bases: 'Percentages of different bases cannot be compared.',
    dispute: 'sources that disagree at one date',
    reading: 'newest figure',
    older: 'older figure'
  },
  distances: {
    name: 'Distances from zones',
    question: 'How far are zones from ports, border gates, airports and expressways?',
    title: (near, all, km) => `${near} of ${all} lie within ${km} of an expressway interchange, as the crow flies`,
    subtitle: 'Km, log scale. Bar: straight line to the nearest place; point: road distance as published.',
    note: (compared) =>
      `The drawing has only the ${compared} distances that sources publish; the table has every zone to the nearest place of each kind. A straight line is worked out as the least and the most it can be, since places are in doubt; sources may measure to another spot.`,
    notLocated: (without) => ` Nothing can be worked out for ${without} without a location.`,
    line: 'straight line, worked out',
    road: 'by road, as published',
    kinds: {
      seaport: 'To a seaport',
      'border-gate': 'To a border gate',
      airport: 'To an airport',
      'expressway-interchange': 'To an expressway interchange'
    },
    to: 'To',
    published: 'By road, published',
    straight: 'Straight line',
    noLine: 'no straight line can be worked out',
    point: 'end of a straight line'
  },
  procedureTimes: {
    name: 'Time of procedures',
    question: 'By how many days are procedures shortened?',
    title: (name, before, after) => `Largest cut: ${name}, from ${before} to ${after}`,
    titleNone: 'No procedure has both its statutory and its shortened time published',
    subtitle: 'Working days or days, as the source says',
    note: (both, all) => `${both} of ${all} have both figures. Times of procedures are not added to each other.`,
    before: 'statutory',
    after: 'shortened',
    cut: 'cut',
    procedure: 'Procedure',
    place: 'Place',
    noDays: 'no days published',
    noShortened: 'no shortened time published',
    noStatutory: 'no statutory time published'
  }
};
