import { coveredNames } from '#lib/domain/covered.ts';
import type { Messages } from '../messages.ts';

export const overlap: Messages['overlap'] = {
  title: 'Overlapping support',
  description:
    'Which items several programmes pay for: cluster support, industrial promotion, supporting industry; the centre and the provinces side by side; the most the State could pay for the infrastructure of each cluster.',
  lead: 'Cluster support, industrial promotion and support for supporting industry pay for some of the same items. This page sets every item against every programme of the centre and of the provinces on one day.',
  limits: 'Only rules in the data count.',
  promotionOfClusters: {
    none: 'On this day the data have no rule of industrial promotion that pays for cluster infrastructure, so the overlap of promotion with cluster support that the province reports cannot be shown by a rule.',
    silent: (programmes) =>
      `Industrial promotion pays for cluster infrastructure too (${programmes}), but the source states no amount: this is the overlap with cluster support that the province reports, and how much money it concerns cannot be worked out.`,
    stated: (programmes) =>
      `Industrial promotion pays for cluster infrastructure too (${programmes}): this is the overlap with cluster support that the province reports.`
  },
  needsScript:
    'Choosing a province, a day or a zone needs JavaScript. Without it this page shows every province of the data on the day of the data release; the page of each zone lists the rules that hold there.',
  toFinder: 'Find the support for my project',
  toLibrary: 'Library of instruments',
  toOverlap: 'Which items do several programmes pay for',
  toOverlapHere: 'Items that several programmes pay for here',
  notInForce: 'Left out of the chart: drafts, not yet in force, or validity not known',
  nothingPlanned: 'No rule is a draft, not yet in force or of unknown validity on this day.',
  rulesTitle: 'Rules by item',
  rulesLead:
    'Each rule with its rate, ceiling, term, instrument and source. Items of two or more programmes come first.',
  sharedAt: (places) => `paid for by two or more programmes: ${places}`,
  combiningSays: 'On several incentives at once',
  combiningTitle: 'May two programmes pay for the same item?',
  combiningLead: 'In the words of the rules in the data. Where a rule is silent the Atlas concludes nothing.',
  combiningNone: 'No rule in force on this day says anything of being combined.',
  combiningAbout: (items) => `Said in rules on: ${items}`,
  verdicts: 'Item by item where supports overlap',
  zoneTitle: 'In one zone',
  zoneLead: (date) =>
    `Every programme that can pay for the same item in a zone, on ${date}. It still depends on the role, sector and size of the enterprise.`,
  zoneField: 'Zone',
  zoneHint: 'Type a name, with or without marks.',
  zoneClear: 'clear',
  zoneNone: 'No item is paid for by two programmes here.',
  zoneSingle: (items) => `One programme: ${items}.`,
  promotionTitle: 'Industrial promotion and trade promotion, by place',
  promotionLead:
    'Provinces ask that industrial promotion be tied to markets and trade promotion. The table names the rules of each place in the data, as they stand on the day of the data release; instruments on promotion of which the data have no amounts stand apart.',
  noRuleInData: 'none in the data',
  noLevel: 'no amount stated',
  instrumentsOnly: 'Instruments whose amounts are not in the data:',
  toPromotionFunds: 'Published money for promotion',
  claimTitle: 'Rules on the same items of which no source says whether they are in force',
  place: 'Place',
  bothProvinces: coveredNames.en,
  day: 'Day looked at',
  dayHint: (date) => `Left empty: the day of the data release, ${date}.`,
  unreadable: (text) => `A part of the address could not be read and was left out: ${text}.`,
  family: 'Kind of programme',
  programme: 'Programme',
  families: {
    cluster: 'Cluster support',
    promotion: 'Industrial promotion',
    supporting: 'Supporting industry',
    other: 'Other provincial programmes'
  },
  groupNational: 'Where the province has no rule: supported by the centre only',
  groupProvince: (name) => `${name}: the province has a rule; rules of the centre beside it`,
  everywhere: 'the whole country',
  amountPer: 'Amount for',
  ceilingPer: 'Ceiling for',
  cell: {
    silent: 'yes, amount not stated',
    sameInstrument: 'same instrument as the centre',
    none: 'no rule in the data',
    unknownHere: 'not in the data',
    waived: (text) => `waived ${text}`,
    taxRate: (text) => `tax rate ${text}`,
    per: {
      ha: (text) => `${text}/ha`,
      worker: (text) => `${text}/worker`,
      cluster: (text) => `${text}/cluster`,
      project: (text) => `${text}/project`,
      enterprise: (text) => `${text}/enterprise`,
      model: (text) => `${text}/model`,
      loan: (text) => `${text}/loan`
    }
  },
  legend: {
    several: 'item that two or more programmes pay for',
    one: 'one programme',
    unknown: 'one programme, amount not stated',
    none: 'no rule',
    bothLevels: 'both centre and province, by different programmes',
    oneLevel: 'one level, or the same instrument'
  },
  overlapName: 'Items that several programmes pay for',
  overlapQuestion: 'Which items do several programmes pay for?',
  overlapTitle: (count, n, list) =>
    n === 1
      ? `${count} item is paid for by two or more programmes: ${list}`
      : `${count} items are paid for by two or more programmes: ${list}`,
  overlapAt: (place, items) => `${items} (${place})`,
  overlapNone: 'No item is paid for by two programmes',
  overlapSubtitle: (date) => `Rules in force on ${date}; items by kind of programme, with rate, amount or term`,
  overlapNote:
    'The rates within one instrument are one programme. Tax rates and rent rates are what is to be paid, not what is granted. Drafts, rules not yet in force and rules of which no source says whether they are in force are left out.',
  levelsName: 'Centre and provinces for the same item',
  levelsQuestion: 'For the same item, how much do the centre and the provinces give?',
  levelNational: 'Centre',
  levelProvincial: 'Province',
  levelsTitle: (count, n, list) =>
    n === 1
      ? `${count} item is supported by both centre and province through different programmes: ${list}`
      : `${count} items are supported by both centre and province through different programmes: ${list}`,
  levelsItem: (item, places) => `${item} (${places})`,
  levelsNone: 'No item is supported by both centre and province through different programmes',
  levelsSubtitle: (date) => `Rules in force on ${date}; rate, amount, ceiling or term of each level for the same item`,
  levelsNote:
    'A rate of capital and an amount a hectare cannot be compared directly; the chart of the most for each cluster puts both in VND billion. “Not in the data” does not mean that the province gives nothing.',
  maximum: {
    lead: 'Decree 68/2017/NĐ-CP told provinces to fund cluster infrastructure without saying how much; Decree 32/2024/NĐ-CP sets a maximum. The numbers below are worked out by the Atlas from the rule and the published capital; they do not mean that anything was granted. Not checked: the province’s decision on the amount, and whether, from 15 September 2026, the cluster is of a kind that may be supported.',
    name: 'The most the State could pay for the infrastructure of each cluster',
    question: 'By the rules, how much could the State pay at most for the infrastructure of each cluster?',
    title: (rate, least, most) =>
      `The rate of ${rate} of infrastructure investment comes to ${least} to ${most} a cluster.`,
    compare: (both, higher, n, of) =>
      n === 0
        ? `In all ${both} clusters that both rules can be worked out for, the province’s amount a hectare is lower.`
        : n === of
          ? `In all ${both} clusters that both rules can be worked out for, the province’s amount a hectare is higher.`
          : `Of ${both} clusters that both rules can be worked out for, the province’s amount a hectare is higher in ${higher}.`,
    titleNone: 'The most cannot be worked out for any cluster yet',
    subtitle: (date) =>
      `VND billion; worked out by the Atlas from rules in force on ${date} and from published capital and area (their dates stand beside the numbers). Nothing here was granted or approved`,
    legendShare: 'by the share of infrastructure capital (Decree 32/2024/NĐ-CP)',
    legendHectare: (rules, capped) => `by the hectare${capped ? ', up to a ceiling' : ''} (${rules})`,
    legendSign: (words) => `capital or area of which the source says ${words}`,
    ruleOf: (instrument, place) => `${instrument} of ${place}`,
    note: (drawn, without) =>
      `${drawn} have a published infrastructure investment; ${without} cannot be calculated: investment not published. The two ways are not added: no source says whether both may be had. The published capital is that of the whole infrastructure project; the part that counts may be smaller.`,
    cluster: 'Cluster',
    province: 'Province',
    base: 'Published infrastructure investment',
    baseDate: 'Date of the investment',
    share: 'Most by share (calculated)',
    area: 'Area',
    perHectare: 'Most by the hectare (calculated)',
    unchecked: 'Depends on',
    uncheckedTitle: 'Conditions that could not be checked',
    notPublished: 'cannot be calculated: investment not published',
    noArea: 'cannot be calculated: area not published',
    noRule: 'the province has no rule by the hectare',
    shareMark: (amount, date) => `most by share of capital: ${amount}, capital published ${date}`,
    hectareMark: (amount, date) => `most by the hectare: ${amount}, area published ${date}`
  }
};
