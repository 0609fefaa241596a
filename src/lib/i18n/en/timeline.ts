import { coveredNames, wordsByChoice } from '#lib/domain/covered.ts';
import type { Messages } from '../messages.ts';

export const timeline: Messages['timeline'] = {
  title: 'Policies over time',
  lead: 'Each bar is an instrument, from the day it takes effect (or was issued) to its end. Press a bar for its dates, sources and the instruments it is tied to.',
  lanes: {
    national: 'Whole country',
    others: 'Other localities',
    ...wordsByChoice(
      ({ vi }) => vi,
      ({ vi }) => `Former ${vi}`
    )
  },
  otherTopics: 'Other topics',
  undated: 'undated',
  issuedOn: (date) => `issued ${date}`,
  effectiveFrom: (date) => `in force from ${date}`,
  until: (date) => `to the end of ${date}`,
  endsOn: (name, date) => `${name} ends after ${date}`,
  relations: {
    amends: 'amends',
    replaces: 'replaces',
    guides: 'guides',
    implements: 'carries out',
    'next-period': 'follows'
  },
  tie: (from, relation, to) => `${from} ${relation} ${to}`,
  gapBetween: (before, after, from, to) => `Gap from ${from} to ${to}: ${before} had ended, ${after} had not begun`,
  gapPlanned: (from, ends) =>
    `${ends === null ? '' : `${ends}. `}From ${from} there is only a plan, no instrument issued`,
  gapPlannedBegun: (from, day) =>
    `The period began on ${from}, but on ${day} the instrument was still planned, not issued`,
  nothingFollows: (name, end) => `${name} ended after ${end}; the data has no instrument that follows it`,
  legend: {
    inForce: 'in force',
    ended: 'ended or replaced',
    planned: 'planned, not issued',
    unknown: 'not known whether in force',
    start: 'Line at the start: day it takes effect',
    issued: 'dot at the start: only the day of issue is known',
    fade: 'broken end: no end published',
    horizon: 'thin line: year named in its title',
    gap: 'gap without an instrument in force',
    arrows: 'Arrows of the chosen instrument, from the later one to the one it acts on'
  },
  inForceOn: 'In force on',
  sliderLabel: 'Move by month',
  backToRelease: (date) => `Back to ${date}`,
  force: { yes: 'in force', unknown: 'not known', no: 'no' },
  forceWanted: 'In force on the chosen day',
  lane: 'Where',
  allLanes: 'All',
  sliderText: (date, yes, unknown) => `${date}: ${yes} in force, ${unknown} not known`,
  afterRelease: (date) =>
    `This day is after the day of the data (${date}): only what is published is reckoned with; instruments issued later are not here.`,
  threeValues:
    '“Not known” means that no end is published and no source says whether it is still in force, or that the start is not fully dated.',
  reasons: {
    planned: 'only planned, not issued',
    'planned-period': 'within the planned period, but not issued',
    before: 'not begun',
    after: 'ended on the published day',
    ended: 'ended or replaced; no day published',
    within: 'within its published period',
    open: 'in force as the newest source says; no end published',
    'no-start': 'no start published',
    'start-day': 'only the year or month of the start is known',
    'no-end': 'no end published, and no source says that it is in force',
    'end-day': 'ended on a day that no source gives'
  },
  drawingLabel: 'Line of time of the instruments, by where they apply and by topic',
  needsScript:
    'The date slider and choosing an instrument need JavaScript; the drawing below shows the day of the data.',
  close: 'Close',
  chosen: 'Chosen instrument',
  datesFrom: 'Dates and status from',
  issued: 'Issued',
  effective: 'In force from',
  to: 'Ends',
  notGiven: 'not given by the source',
  lastOfPeriod: (date) => `at the end of ${date}`,
  takenOver: (date) => `${date} (the day another takes over)`,
  status: 'Status',
  onDay: (date) => `On ${date}`,
  ties: 'Ties',
  noTies: 'The sources name no tie to another instrument.',
  readings: 'Figures in its own text',
  chain: 'Chain of instruments',
  chainLead: 'This instrument with those it amends, replaces, guides or carries out, and those that act on it.',
  chainOf: (name) => `Chain of instruments around ${name}`,
  list: 'List of instruments',
  openTies: 'Open the table',
  allTies: 'All ties between instruments',
  tieFrom: 'Instrument',
  tieRelation: 'Tie',
  tieTo: 'To instrument',
  source: 'Source',
  gapsTitle: 'Gaps between periods',
  gapsLead: 'Worked out from the dates in the table. “No instrument that follows” speaks of this data only.',
  requestsTitle: 'What localities asked for, and later rules',
  requestsLead:
    'Articles tell what localities asked for; beside it stand rules of the same matter issued later. No source says that a rule was made to answer the request: they are only set in order of time.',
  request: 'Request',
  laterRules: 'Later rules',
  showOnAxis: 'Show on the line of time',
  paragraph: (number) => `paragraph ${number}`,
  requests: {
    models:
      'Thanh Hóa asked the ministry’s regional industry agency to approve two contents more widely: demonstration models and the use of modern technology.',
    'decree-45':
      'Lào Cai asked for Decree 45/2012/NĐ-CP to be amended: higher industrial promotion support and new contents.',
    clusters:
      'Lào Cai said: Decree 68/2017/NĐ-CP has the province balance its budget for infrastructure inside and outside clusters, but there was no guidance.'
  },
  chartsTitle: 'Charts to embed, download and cite',
  charts: {
    timelineName: 'Timeline of promotion, supporting industry and cluster policies',
    timelineQuestion:
      'Which instruments on industrial promotion, supporting industry and clusters are in force, and since when?',
    timelineTitle: (yes, all, unknown) => `${yes} of ${all} are in force, ${unknown} are not known to be`,
    timelineSubtitle: (day) =>
      `National instruments, those of ${coveredNames.marked}; from the day of effect or issue to the end; judged on ${day}`,
    timelineNote: (left) =>
      `Four topics: supporting industry, industrial promotion, support of industry and handicrafts, industrial clusters. Decisions on a single zone are not drawn (${left}). “Not known”: no end published and no source says whether it is in force.`,
    timelineNoteArrows:
      'Hatched: no instrument in force, or only planned. A bar begins with a line on the day of effect, with a dot where only the day of issue is known. Arrows: the later instrument acts on the earlier one of the same topic.',
    yearName: 'Instruments issued by year',
    yearQuestion: 'How many instruments were issued each year, and at which level or place?',
    yearTitle: (year, count) => `Most instruments were issued in ${year}: ${count}`,
    yearTitleNone: 'No instrument has a year of issue',
    yearSubtitle: (all) => `Instruments of the library by year of issue; ${all} have one`,
    yearNote: (without) =>
      `The library holds the instruments that the sources read name, not all that were issued: a higher column does not mean that more was issued. ${without} have no date of issue and are not in the chart.`,
    yearLabel: (year, count) => `${year}: ${count}`,
    year: 'Year',
    total: 'Total',
    number: 'Number',
    name: 'Title',
    start: 'From',
    end: 'To the end of',
    status: 'Status',
    onDay: (day) => `In force on ${day}`,
    ties: 'Ties',
    issuedOnly: (date) => `${date} (issued)`,
    oneZone: 'on a single zone: not drawn'
  }
};
