import { mergersIn } from '#lib/domain/province-mergers.ts';
import { wordsByChoice } from '#lib/domain/covered.ts';
import type { Messages } from '../messages.ts';
import { fundsContext } from './funds-context.ts';
import { fundsCycle } from './funds-cycle.ts';

const sourceOf = (year: string | null): string => (year === null ? 'an undated source' : `a source of ${year}`);
const articleOf = (year: string | null): string => (year === null ? 'an undated article' : `an article of ${year}`);
const othersOf = (others: string | null): string => (others === null ? '' : `; ${others}: only for different years`);
const counts: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five' };

export const funds: Messages['funds'] = {
  title: 'Support funds',
  description:
    'Support money for industry by place, kind, level of budget, programme and year: paid out, budgeted, planned; totals and their parts; what is not added, and why.',
  tooMany: (listed, all) =>
    `${all} amounts are more than this page can filter. Charts are over all of them; the ${listed} largest are listed, each by itself, whether it is added or not.`,
  largestAmounts: 'The largest amounts',
  lead: 'Where support money went, and whether what was planned was paid. Money paid out, budgeted and planned stands apart and is never added together. Press a number for its source.',
  notPaidHere: 'The payment of single projects is not here: no source publishes it. The page takes no applications.',
  askAbout: 'For one application or one payment:',
  sections: 'On this page',

  places: {
    'bac-giang': 'Former Bac Giang',
    'vinh-phuc': 'Former Vinh Phuc',
    ...wordsByChoice(
      ({ en, former }) => (former.length > 0 ? `${en} (since July 2025)` : en),
      ({ en }) => `Former ${en} (before July 2025)`
    )
  },
  placesShort: {
    'bac-giang': 'Former Bac Giang',
    'vinh-phuc': 'Former Vinh Phuc',
    ...wordsByChoice(
      ({ en, former }) => (former.length > 0 ? `${en} since 7/2025` : en),
      ({ en }) => `Former ${en}`
    ),
    'ho-chi-minh-city': 'Ho Chi Minh City'
  },
  period: {
    until: (end) => `to ${end}`,
    since: (start) => `from ${start}`,
    none: 'no period given',
    noStart: (end) => `to ${end}, start not published`,
    noEnd: (start) => `from ${start}, end not published`
  },
  exclusion: {
    divided: 'its parts stand for it here',
    part: 'already in another amount',
    'second-report': 'a second source on the same money',
    'may-overlap': 'may already lie in an amount that is added',
    draft: 'only a draft',
    'not-public-money': 'not public money'
  },
  legend: { rest: 'what is left, worked out', unknown: 'not published', none: 'none, says a source' },
  placeColumn: 'Place',
  itemColumn: 'Amount for',
  periodColumn: 'Period',
  measureColumn: 'Measure',
  categoryColumn: 'Budget item',
  programmeColumn: 'Instrument',
  levelColumn: 'Level of budget',
  projectsColumn: 'Projects',
  amountColumn: (unit) => `Amount, ${unit}`,
  paragraph: (n) => `paragraph ${n}`,
  sourceColumn: 'Source',
  largest: {
    done: (place, what, sum) =>
      place === what ? `Most paid out: ${place}, ${sum}` : `Most paid out: ${what}, ${place}, ${sum}`,
    budgeted: (place, what, sum) =>
      place === what
        ? `Nothing paid out is published; largest budget: ${place}, ${sum}`
        : `Nothing paid out is published; largest budget: ${what}, ${place}, ${sum}`,
    planned: (place, what, sum) =>
      place === what
        ? `Only plans are published, the largest: ${place}, ${sum}`
        : `Only plans are published, the largest: ${what}, ${place}, ${sum}`
  },

  filter: {
    place: 'Place',
    category: 'Budget item',
    level: 'Level of budget',
    programme: 'Instrument',
    noProgramme: 'No instrument named by the source',
    from: 'From year',
    to: 'To year',
    any: 'All',
    anyYear: 'Any year',
    clear: 'Clear all filters',
    needsScript: 'Filters need JavaScript; without it this page shows every amount.',
    yearHint:
      'An amount matches if its period touches the years chosen. One with a single published end is judged by that year; one without a period does not match.',
    found: (counted, all) => `${counted} amounts are added, of ${all} that match the choice.`,
    none: 'No amount matches the choice.',
    noneHere: 'For this choice, the sources of the data set publish no amount.',
    noCeiling: 'For this place, the data set has no rule with a ceiling.'
  },
  kindsApart: {
    items: 'Budget items are how sources divide money; rules have kinds of support, which is something else.',
    none: 'No amount here is told apart for the following, which have rules only:',
    promotion: 'Promotion money may hold training and markets, which sources do not divide:',
    names: {
      training: 'training',
      market: 'trade promotion, markets',
      'interest-support': 'credit, interest',
      'rd-technology': 'technology'
    }
  },
  levelsOfSupport: 'What the centre and the province give for the same item:',

  parts: {
    total: 'Total',
    part: 'Part',
    rest: 'In no published part',
    sum: 'Parts added up',
    roleColumn: 'Total or part',
    checkColumn: 'Check',
    verdict: {
      adds: 'The parts add up to the total.',
      'adds-if': 'They add up only if each “over” is taken as the number itself.',
      short: 'The published parts are less than the total; no source names the rest.',
      'short-floor': 'The published parts are less than the total; some say “over”, so the rest may differ.',
      exceeds: 'The parts are more than the total.'
    },
    of: (total, n) => `${total} in ${n} parts`,
    adds: (head) => `${head}, which add up to the total`,
    addsIf: (head, over, taken) => `${head}: they add up exactly only if “${over}” is taken as ${taken}`,
    short: (head, rest) => `${head}; ${rest} is in none of them`,
    exceeds: (head, rest) => `${head}, together ${rest} more than the total`
  },
  parts435: {
    name: 'The VND 43.5 billion of Thanh Hoa and its parts',
    question: 'What is the VND 43.5 billion of Thanh Hoa made of, and do its parts add up?',
    subtitle: (period) => `Paid out under the province’s policies, ${period}`,
    note: (sum) => `The parts add up to ${sum}. They are in the total and are not added anywhere else.`
  },
  totals: {
    name: 'Totals and their parts',
    question: 'Which totals have parts that add up?',
    title: (all, adds, addsIf, short) =>
      `Of ${all} totals with published parts, ${adds} add up, ${addsIf} only if “over” is taken as the number itself, ${short} do not`,
    subtitle: 'Each total on its own scale; the parts follow one another beneath it',
    note: 'Only parts in the total’s own measure are compared: money paid under a plan is no part of the plan. Drafts and second reports are checked too, and added to nothing.'
  },
  plannedPaid: {
    name: 'Planned and paid',
    question: 'Was the money promised for 2021–2025 paid?',
    onePair: (place, plan, paid, others) =>
      `Only ${place} publishes both the plan and what was paid of the same programme and years: ${plan} and ${paid}${othersOf(others)}`,
    pair: (place, plan, paid, others) =>
      `${place} planned ${plan} and paid ${paid} for the same programme and years${othersOf(others)}`,
    noPair: 'No place here publishes both the plan and what was paid of the same programme and years',
    onlyOtherYears: (others) => `${others}: plan and payment of the same programme are known, but for different years`,
    subtitle: 'Amounts that touch 2021–2025, and those with both plan and payment; each group on its own scale',
    note: 'Subtracted only where place, budget item, instrument, level of budget and years are the same. Everything else stands side by side. Where the source splits a plan, only its budget money is drawn, or promotion money and the rest are told apart; where it does not, a plan may hold money of the producers. Not published does not mean not paid.',
    shortfall: 'Planned less paid',
    ofWhich: (part) => `Of which ${part.charAt(0).toLowerCase()}${part.slice(1)}`,
    rest: 'Rest of the plan',
    paid: 'Paid out',
    plan: 'Planned or budgeted',
    groupColumn: 'Place and budget item',
    verdictColumn: 'Can they be compared?',
    verdict: {
      same: 'Same programme and years: may be subtracted.',
      undivided:
        'Same programme and years: may be subtracted. The source does not split the plan by source of money, so it may hold money of the producers.',
      aside: 'Other years or another scope: side by side, not subtracted.',
      otherYears: 'The same programme, but different years: side by side, not subtracted.',
      divided: 'The source tells only promotion money apart; the rest of the plan comes from other sources.',
      paid: 'No source publishes what was paid.',
      plan: 'No source publishes a plan for this.'
    }
  },
  overTime: {
    name: 'Funds over time',
    question: 'Which years is each amount for?',
    title: (spread, all) =>
      `${spread} of ${all} amounts are for several years or lack one: they cannot be divided among years`,
    subtitle: 'Each bar runs over the years the money is for; its length is time, not money',
    note: 'Only amounts that are added. Dots lead to an end that is not published. Amounts are not spread over their years.'
  },
  byLevel: {
    name: 'Funds by level of budget',
    question: 'Which budget pays, and do districts have money?',
    column: 'Level of budget',
    title: (some, all) => `District money is published for ${some} of ${all} places`,
    one: {
      published: (place) => `${place} publishes district money`,
      none: (place, year) => `${place}: districts had no promotion money, says ${sourceOf(year)}`,
      unknown: (place) => `${place}: district money is not published`
    },
    subtitle: 'By place; totals are split by level where their parts add up',
    noneNote: (place, year) =>
      `“None” is what a source says: ${articleOf(year)} writes that districts of ${place} have no promotion staff and no promotion money.`,
    shortNote: (place, year) =>
      `${place}: ${articleOf(year)} writes that most districts cannot provide the money or pay according to plan.`,
    note: '“Not published” means that no source gives a number. Districts ended on 1 July 2025.',
    levels: {
      national: 'National',
      provincial: 'Province, city',
      district: 'District',
      mixed: 'Several, not split'
    },
    none: 'none, says the source',
    unknown: 'not published',
    saidTitle: 'What sources say of districts',
    says: {
      none: 'districts have no promotion staff and no promotion money',
      short:
        'the provincial budget is for general work, the district budget for producers; most districts cannot provide the money or pay according to plan'
    }
  },
  byProvince: {
    name: 'Funds by place',
    question: 'How much did each place pay out, budget and plan?',
    subtitle: (unit) => `Sums of the amounts that are added, ${unit}`,
    note: `Added only within one place and one measure. Places are not added to each other: national figures already hold what provinces get${mergersIn((from, into) => `, and former ${from} is not added to ${into}`, ', and former provinces are not added to those they became part of', '', 'en')}.`,
    overlap: (place, narrow, wide) => ` ${place}: ${narrow} and ${wide} may overlap; the source does not say.`
  },
  byKind: {
    name: 'Funds by budget item',
    question: 'Which budget items is the money for?',
    subtitle: 'By place and budget item; each place on its own scale',
    note: 'A total gives way to its parts where they add up and are of other items, so that each amount stands once. Counterpart capital is money of the supported establishments.'
  },
  byProgramme: {
    name: 'Funds by instrument',
    question: 'Under which programme or policy is the money spent?',
    subtitle: 'By place and instrument; each place on its own scale',
    several: (count, list) => `${list} (${counts[count] ?? 'several'} instruments, not divided by the source)`,
    severalShort: (count, list) => `${counts[count] ?? 'several'} instruments together (${list})`,
    note: 'The instrument is the programme or policy that the source ties the money to; what the source counts for several together stands on one line. One national programme in two provinces is two lines.',
    none: 'No instrument named by the source'
  },
  tasks: {
    name: 'Industrial promotion of Lao Cai by task',
    question: 'What were the industrial promotion projects of Lao Cai for?',
    title: (projects, money, tasks) => `${projects} and ${money} for ${tasks}; what each task got is not published`,
    subtitle: (period) => `Former Lao Cai, ${period}, paid out`,
    note: 'The source names four tasks and the total, and splits neither projects nor money by task. A dotted frame is not published; it is not zero.',
    counted: (n) => `${n} projects`,
    all: 'All tasks',
    money: 'Money',
    projects: 'Projects',
    taskColumn: 'Task'
  },
  projects: {
    name: 'Industrial promotion projects and their money',
    question: 'How many promotion projects were helped, and how much is that for one?',
    title: (low, lowPlace, high, highPlace) =>
      `Mean paid for one project: from ${low} (${lowPlace}) to ${high} (${highPlace})`,
    one: (mean) => `Mean for one project: ${mean}`,
    subtitle: (unit) => `Projects and money, ${unit}`,
    note: 'Only promotion money with a published number of projects; other amounts count clusters, parks or firms. The mean is worked out from the two numbers.',
    countPanel: 'projects',
    meanColumn: (unit) => `Mean for one project, ${unit}`
  },

  groups: {
    overview: 'Where the money is',
    parts: 'Totals and parts',
    promised: 'Promised and paid',
    time: 'Over time',
    level: 'By level of budget',
    divided: 'By budget item and by instrument',
    promotion: 'Promotion projects',
    cycle: 'From registration to payment',
    context: 'The background of 2016',
    offices: 'Whom to ask',
    ceilings: 'Ceilings are not money given',
    added: 'Amounts that are added',
    notAdded: 'Amounts that are not added, and why'
  },
  groupLeads: {
    overview:
      'Each measure is a lane of its own: paid out, budgeted, planned. Ceilings of rules are a fourth lane, in a table of their own below.',
    parts: 'Each total is held against its parts. The parts are already in the total.',
    promised: 'Plans and budgets are never added to money paid out.',
    cycle:
      'Two articles, one on Thanh Hoa and one on former Lao Cai, tell how promotion money moves. The numbers of the steps are former Lao Cai’s; a step without one says not published.',
    ceilings:
      'The most that a rule allows, for one cluster, project, firm, model or loan. Never added together, and never to funds.',
    added: 'Each amount stands once. Only these are added, within one place and one measure.',
    notAdded:
      'These numbers are in the sources, but adding them would or might count money twice, or count money that the State has not decided on.'
  },
  context: fundsContext,
  cycle: fundsCycle,
  ceilings: {
    programme: 'Programme or instrument',
    beneficiary: 'For whom',
    ceiling: 'Ceiling',
    caption: 'Ceilings of support rules',
    per: { cluster: 'a cluster', project: 'a project', enterprise: 'a firm', model: 'a model', loan: 'a loan' },
    loan: 'A cap on the loan whose interest is supported, not money given.'
  }
};
