import { coveredNames, coveredProvinces } from '#lib/domain/covered.ts';
import { mergersIn } from '#lib/domain/province-mergers.ts';
import { judgedOn } from '../judged-on.ts';
import type { Messages } from '../messages.ts';

export const localities: Messages['localities'] = {
  title: 'Localities compared',
  description:
    'Ten localities side by side: kinds of support, rates, ceilings, periods, instruments, supporting-industry enterprises, industrial parks, clusters and FDI, each figure with its source.',
  lead: `Hanoi, Ho Chi Minh City, Da Nang, Vinh Phuc, Bac Ninh, Bac Giang, Thai Nguyen, Hai Phong, ${coveredNames.en}: what each supports, under which instrument, and which figures it publishes.`,
  leadFormer:
    'Rules and figures stand under the authority that issued or published them. Vinh Phuc and Bac Giang were merged on 1 July 2025; figures of a former province are not added to those of the new one.',
  limits:
    'This page has only what public sources say. “Not found” means it is not in this data set, not that the locality has none. The page does not put firms in touch and takes no applications.',
  linkInvestments: 'Projects by sector, country and zone',
  linkTargets: 'Targets and results',
  linkPolicies: 'Library of instruments',
  shortNames: { 'ho-chi-minh-city': 'HCMC' },
  nowIn: (name, today) => `${name} (now in ${today})`,
  beforeMerger: (name) => `${name} before 1 July 2025`,
  beforeShort: (name) => `${name}, before 7/2025`,
  pointNote: (date, before) => (before ? `${date}, old boundaries` : date),
  joint: ', ',
  onlyFor: (scope) => `only: ${scope}`,
  standing: { current: 'newest', disputed: 'sources disagree', older: 'another published figure' },
  noFigure: 'no figure found',
  noFigureShort: 'none found',
  noResult: 'no result found',
  notStated: '–',
  indicators: {
    'fdi-registered-usd-m': 'Registered FDI capital',
    'fdi-projects-count': 'FDI projects',
    'si-enterprises-count': 'Supporting-industry enterprises',
    'parks-established-count': 'Industrial parks established',
    'parks-operating-count': 'Industrial parks in operation',
    'parks-count': 'Industrial parks of any status',
    'clusters-established-count': 'Industrial clusters established',
    'clusters-operating-count': 'Industrial clusters in operation',
    'clusters-count': 'Industrial clusters of any status'
  },
  basedOn: (base) => `of ${base}`,
  finding: (name, place, value, date, other, count) =>
    `${name}: of the newest figures the highest is that of ${place}, ${value} (${date}${other ?? ''}); ${count} of the localities compared publish one`,
  findingOther: (value, date) => `, while another source says ${value}, ${date}`,
  nothingFound: (name) => `${name}: no figure found`,
  chartName: (name) => `${name} by locality`,
  chartQuestion: (name) => `${name}: what does each locality publish, and as of when?`,
  subtitle: (name, unit) => `${name} (${unit}): newest figure of each place, targets apart`,
  marksNote:
    'The figures have different dates, so this is no ranking. Only figures for a whole locality are drawn; those for a part are in the table. Of targets the next year ahead is drawn.',
  mapName: (name) => `${name} on the national map`,
  mapQuestion: (name) => `${name}: where is how much?`,
  mapFinding: (name, count, missing) =>
    `${name}: ${count} places on the map have a figure; none was found for ${missing}`,
  mapAll: (name, count) => `${name}: all ${count} places on the map have a figure`,
  mapSubtitle: (name, unit) => `${name} (${unit}), newest figure; the area of a circle is its value`,
  mapNote:
    'Boundaries of the 34 provinces and cities since 1 July 2025. Figures of a province before its merger stand at its former place and are not added to the new one. Dotted ring: no figure found.',
  legend: {
    result: 'newest result',
    range: 'sources disagree',
    reading: 'figure of another date in dispute with it',
    target: 'target',
    plan: 'plan'
  },
  place: 'Place',
  kindOfNumber: 'Kind of figure',
  asOf: 'As of',
  kindOfSupport: 'Kind of support',
  content: 'Content',
  rate: 'Rate',
  amount: 'Amount',
  ceiling: 'Ceiling',
  term: 'Term',
  validity: 'Validity',
  since: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  money: (vndM, format) => (vndM >= 1000 ? `${format.number(vndM / 1000)} bn` : `${format.number(vndM)} m`),
  supportName: 'Kinds of support by locality',
  supportQuestion: 'Which locality has a rule for which kind of support, and at what level?',
  supportFinding: (places, kind, count) =>
    `${places} localities state a level of support in figures; the most widespread kind is “${kind}”, in ${count} localities`,
  supportFindingOne: (kind, places, withFigure) =>
    `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: rules found in ${places} of the localities compared, with a level in figures in ${withFigure}`,
  supportSubtitle:
    'In each cell the highest rate and the highest ceiling of the locality’s rules, in force or ended, in VND',
  noRuleFound: 'No rule of this kind was found',
  supportNote:
    'The table has every rule with its rate, amount and term. The rate of a loan is the share of interest paid or of capital lent; a loan is paid back. Tax rates are not written in the cells, since they are what is paid. A draft is not counted as a rule.',
  group: {
    credit: 'Credit: money that is paid back',
    grants: 'Grants: money that is not paid back',
    waivers: 'Waivers: money that is not charged',
    services: 'Land, markets, advice, recognition',
    unstated: 'Kind not stated'
  },
  cell: {
    several: 'several programmes with figures',
    one: 'one programme with figures',
    unknown: 'a rule whose source states no level',
    document: 'an instrument, its levels not read yet',
    documentOnly: 'an instrument',
    none: 'no rule found',
    draft: 'draft',
    draftOnly: 'a draft only',
    ended: 'ended',
    noRate: 'no level stated',
    seeTable: 'see table'
  },
  ceilingsName: 'Ceilings in support rules',
  ceilingsQuestion: 'What ceilings do rules name, and ceilings of what?',
  ceilingsFinding: (lender, loan, giver, grant, per) =>
    `${lender} supports the interest on loans of ${loan}, which is not a grant; the highest grant is ${grant} ${per}, in ${giver}`,
  ceilingsSubtitle: 'Ceilings written in rules, by what they limit; the scale goes by powers of ten',
  ceilingsNote: 'A ceiling is not money spent. Loans and grants stand apart because they are not of a kind.',
  ceilingMark: 'ceiling set by the rule',
  ceilingOf: 'Ceiling of',
  ceilingGroup: {
    loan: 'Loan on which interest is supported (money lent)',
    enterprise: 'Support of one enterprise',
    project: 'Support of one project',
    cluster: 'Support of one industrial cluster',
    model: 'Support of one model'
  },
  supportSection: 'Who supports what',
  supportLead:
    'A row to each kind of support, a column to each locality. A rule without a level is not the same as no rule found.',
  chooseKind: 'Kind of support',
  everyKind: 'Every kind',
  ceilingsSection: 'Ceilings, and what is easily misread',
  misread: 'Easily misread',
  rulesSection: 'Instruments and rules of each place',
  rulesLead: `Places bear the name of the authority at the time. Validity is as the newest source says, judged at ${judgedOn.en}.`,
  issuedBy: (today) => `Issued by the former province, now in ${today}.`,
  instruments: 'Instruments',
  rules: 'Support rules',
  noInstruments: 'No instrument found.',
  noRules: 'No rule found.',
  noRulesOfKind: 'No rule of the chosen kind found.',
  allOfPlace: 'All instruments of this place',
  unnumbered: 'no number in the source',
  figuresSection: 'Figures by locality',
  figuresLead: 'The newest figure of each place with its date. Choose an indicator for the chart and the map.',
  chooseIndicator: 'Indicator',
  chooseOrder: 'Order',
  orders: { list: 'As listed', value: 'Largest first', name: 'By name' },
  figuresTable: 'Every indicator, newest figure of each place',
  figuresTableLead:
    'Press a column head to sort. Two figures in a cell are two sources that disagree at one date. Each row is one territory: before and after a merger stand apart.',
  conflictsTitle: 'Where sources disagree',
  pairSection: coveredNames.en,
  pairLead: `Indicators that ${coveredProvinces.length === 2 ? 'both' : 'the'} provinces publish for the whole province.${mergersIn((_, into) => ` Figures of ${into} before its merger say so.`, '', '', 'en')}`,
  indicator: 'Indicator',
  contextSection: 'The country',
  contextLead: 'Where sources disagree, the figures stand side by side with their sources and the editors’ reading.',
  otherSection: 'Other figures on supporting industry',
  otherLead:
    'All other figures on supporting industry of the country and the localities; targets are marked as targets.',
  otherTable: 'Open the table',
  value: 'Figure',
  source: 'Source',
  needsScript:
    'Choosing a kind of support, an indicator and an order needs JavaScript; the page below has every kind and every indicator.'
};
