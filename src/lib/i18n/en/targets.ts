import { mergersIn } from '#lib/domain/province-mergers.ts';
import type { Messages } from '../messages.ts';

export const targets: Messages['targets'] = {
  title: 'Targets and results',
  description:
    'Every published target and plan on clusters, parks, supporting industry, promotion, the economy and investment, beside its result, with years and sources.',
  lead: 'Each target stands beside the result of the same subject, indicator, scope and borders. A share is worked out only where the two can be compared.',
  limits: `${mergersIn((from, into) => `Figures of ${into} and ${from} from before 1 July 2025 are not compared with those of the new ${into}; they stand apart with their borders named. `, 'Figures of provinces from before 1 July 2025 are not compared with those of the merged ones; they stand apart with their borders named. ')}A target without a result says that none is published, never zero.`,
  needsScript: 'Without JavaScript the page shows every target and chart; the filters do not work.',
  place: 'Locality',
  themeLabel: 'Topic',
  stateLabel: 'State',
  any: 'All',
  clear: 'Clear filters',
  found: (shown, all) => `${shown} of ${all} targets and planned figures.`,
  without: (count) => `For ${count} of them no result is published.`,
  nothing: 'No target matches the filters.',
  list: 'Target by target',
  zonesTable: 'Show the planned figures of single zones and projects',
  zonesLead:
    'Planned figures of single zones and projects beside the actual ones published. The area in a plan and the area in a founding decision are two different facts, so no share is worked out.',
  labour: 'Labour',
  labourLead: 'Published figures on people who can work, with dates and sources; these are no targets.',
  targetsColumn: 'Targets, plans',
  resultsColumn: 'Results',
  theme: {
    clusters: 'Industrial clusters',
    parks: 'Industrial parks, economic zones',
    'supporting-industry': 'Supporting industry',
    promotion: 'Industrial promotion',
    economy: 'Economy',
    investment: 'Investment',
    procedures: 'Administrative procedures',
    zones: 'Single zones and projects'
  },
  state: {
    reached: 'reached',
    missed: 'not reached',
    open: 'not yet due',
    awaiting: 'due, no result of that year published',
    beside: 'other figures beside it, not comparable',
    none: 'no result published'
  },
  measure: { actual: 'result', target: 'target', plan: 'plan' },
  progress: 'newest result at',
  apart: (count) => (count === 1 ? 'Another figure, not comparable' : 'Other figures, not comparable'),
  conflict: ({ subject, reading }) => `${subject}. ${reading}`,
  undated: 'undated',
  noResult: 'no result published',
  noTarget: 'no target published',
  otherThing: 'measures something else, not compared with the target',
  calculated: 'calculated by the atlas',
  or: ' or ',
  years: (from, to) => (from === to ? `${from}` : `${from}\u2060–\u2060${to}`),
  period: (from, to) => `${from}\u2060–\u2060${to}`,
  withExtent: (name, extent) =>
    extent === 'before-2025-07' ? `${name} (before 1 July 2025)` : `${name} (since 1 July 2025)`,
  withScope: (name, scope) => `${name}: ${scope}`,
  withBase: (name, base) => `${name} (measured by ${base})`,
  markLabel: (measure, numbers, date) => `${measure} ${numbers}, ${date}`,
  evidenceLabel: (place, what, measure) => `${place}, ${what} (${measure})`,
  columns: {
    place: 'Locality',
    what: 'Indicator',
    measure: 'Kind',
    figure: 'Published figure',
    date: 'Date, period',
    source: 'Source'
  },
  legend: {
    actual: 'Result, actual figure',
    target: 'Target',
    plan: 'Plan',
    range: 'Sources differ',
    older: 'A pale mark is an older or undated figure of the same thing.'
  },
  bordersNote:
    'Figures within the borders before and since 1 July 2025 stand apart; they are neither added nor compared.',
  ownScale: (place) => `${place} (scale of its own)`,
  wholeIndustry: 'all industry',
  economicZones: 'Economic zones',
  step: {
    established: 'established',
    existing: 'existing',
    operating: 'operating',
    planned: 'in the plan',
    target: 'target',
    withInvestor: 'with an infrastructure investor',
    withoutInvestor: 'without an infrastructure investor',
    building: 'infrastructure being built',
    complete: 'infrastructure finished',
    onSchedule: 'infrastructure on schedule',
    delayed: 'infrastructure behind schedule',
    withoutWastewater: 'without central wastewater treatment'
  },
  results: {
    name: 'Targets against results',
    question: 'Which targets have a result to compare, and how far have they come?',
    finding: (reached, judged, reachedCount, judgedCount) =>
      reachedCount === 0
        ? `${judged} ${judgedCount === 1 ? 'target can' : 'targets can'} be compared with a published result; none is reached`
        : `Of ${judged} targets that can be compared with a published result, ${reached} ${reachedCount === 1 ? 'is' : 'are'} reached`,
    awaiting: (count, number) => `${count} ${number === 1 ? 'is' : 'are'} due without a published result of that year`,
    subtitle: 'Each row has its own scale from zero; the years of target and result stand in brackets',
    note: 'Only targets with a result of the same subject, indicator, scope, base and borders that is not older than ten years. Shares are calculated by the atlas: result divided by target; “over”, “under” and “about” are kept. No share is worked out for growth rates. Most other targets have no published result.',
    target: 'Target',
    plan: 'Plan',
    result: 'Result',
    range: 'Sources differ',
    due: 'Year of the target',
    resultDate: 'Date of the result',
    progress: 'Share reached',
    state: 'State'
  },
  clusterCounts: {
    name: 'Clusters planned and established',
    question:
      'How many industrial clusters does each locality plan, how many are established, and how far are the works?',
    finding: (has, promised) =>
      `${has.name} has ${has.has} (${has.year}), with a ${promised.isTarget ? 'target' : 'plan'} of ${promised.due} (${promised.year})`,
    subtitle: 'Industrial clusters as each source counts them; the date of the figure in brackets'
  },
  clusterAreas: {
    name: 'Area of clusters planned and established',
    question: 'How many hectares of clusters does each locality plan, and how many are established?',
    finding: (has, promised) =>
      `${has.name} has ${has.has} of clusters (${has.year}), with a ${promised.isTarget ? 'target' : 'plan'} of ${promised.due} (${promised.year})`,
    subtitle: 'Hectares of industrial clusters as each source states them; the date of the figure in brackets'
  },
  parkCounts: {
    name: 'Parks and economic zones planned and established',
    question: 'How many parks and economic zones does each locality plan, and how many are established?',
    finding: (has, promised) =>
      `${has.name} has ${has.has} (${has.year}), with a ${promised.isTarget ? 'target' : 'plan'} of ${promised.due} (${promised.year})`,
    subtitle: 'Zones as each source counts them; the date of the figure in brackets'
  },
  parkAreas: {
    name: 'Area of parks planned and established',
    question: 'How many hectares of parks does each locality plan, and how many are established?',
    finding: (has, promised) =>
      `${has.name} has ${has.has} of parks (${has.year}), with a ${promised.isTarget ? 'target' : 'plan'} of ${promised.due} (${promised.year})`,
    subtitle: 'Hectares of industrial parks as each source states them; the date of the figure in brackets'
  },
  hanoiEnterprises: {
    name: 'Supporting-industry enterprises of Hanoi: target by year',
    question: 'How many supporting-industry enterprises does Hanoi aim at each year?',
    finding: (first, firstYear, last, lastYear, hasResult) =>
      `Hanoi aims at ${first} (${firstYear}), rising to ${last} (${lastYear})${hasResult ? '' : '; no source publishes what was reached'}`,
    subtitle: 'Enterprises, by the year of the target',
    note: 'The target counts enterprises that work in supporting industry, not those that get support.',
    teaser: (figure) =>
      `In the source article on Hanoi, ${figure} for 2023 appears only in teasers of related articles; other sources repeat it.`
  },
  hanoiGoals: {
    name: 'Other goals of Hanoi for supporting industry',
    question:
      'Besides the number of enterprises, what does Hanoi aim at in supporting industry, and what results are known?',
    finding: (any, results) =>
      !any
        ? 'No target is published'
        : results === 0
          ? 'Hanoi has many targets; no result is published'
          : results === 1
            ? 'Hanoi has many targets; an actual figure is published for one indicator only'
            : 'Hanoi has many targets; few actual figures are published',
    subtitle: 'Each indicator has its own scale from zero',
    note: 'The share of manufacturing output and the share of all industrial output are measured on two different bases.'
  },
  promotion: {
    name: 'Promotion targets of Lào Cai to 2025',
    question: 'How far did former Lào Cai come with its promotion targets of 2021–2025?',
    finding: (known, reached) =>
      known === 0
        ? 'No final result is published of the promotion targets of Lào Cai to 2025'
        : reached === 0
          ? 'The promotion targets of Lào Cai to 2025 with a final result were not reached'
          : 'Some promotion targets of Lào Cai to 2025 were reached',
    subtitle: 'Lào Cai before 1 July 2025; each row has its own scale from zero',
    note: 'The output of 2023 covers nine months only; no share is worked out from figures older than ten years.',
    baseline: (figure, year) => `${figure} per establishment is the level it starts from (${year}).`,
    apart: (figure, scope, period) =>
      `The count of ${figure} jobs (${scope}, ${period}) measures something else and stands in the table only.`
  },
  localisation: {
    name: 'Localisation rates by industry',
    question: 'How much does each industry make at home, and do the sources agree?',
    finding: (industry, rates) => `Localisation in ${industry}: sources say ${rates}`,
    subtitle: 'Localisation or self-sufficiency in inputs and parts, %',
    contradict: 'Sources contradict each other',
    note: 'Sources group industries and choose bases differently; the table names the base.'
  }
};
