import type { ComputedFigure, Figure } from '#lib/domain/figure.ts';
import type { Measured } from '#lib/domain/measured.ts';
import type { SituationInput } from '#lib/domain/situation.ts';
import type { SupportCondition } from '#lib/domain/support-rule.ts';
import { computed } from '../charts/evidence.ts';
import { matchSupports } from '../support/match.ts';
import type { SupportRuleView } from '../support/rule-view.ts';
import { situationAt, type AreaClassEntry, type SupportPlace } from '../support/zone-situation.ts';
import { programmeKey } from './programme.ts';

export const clusterMaximumId = 'cluster-infrastructure-maximum';

/** What is published of a cluster and where it lies. */
export interface ClusterFacts {
  readonly zoneId: string;
  readonly name: string;
  readonly place: SupportPlace;
  /** Capital of its infrastructure, VND bn. */
  readonly investment: Measured;
  /** ha. */
  readonly area: Measured;
  /** Only a planned area is published. */
  readonly areaPlanned: boolean;
}

/** The most that rules let the State pay, worked out from a published base; nothing that was granted. */
export interface MostPayable {
  readonly rules: readonly SupportRuleView[];
  /** VND bn; `high` is null where both ends are the same. */
  readonly low: ComputedFigure;
  readonly high: ComputedFigure | null;
  /** The base is a range because sources disagree on it. */
  readonly disputed: boolean;
  /** The ceiling of the rule, not the area, sets the upper end. */
  readonly capped: boolean;
  /** What would decide between the rules. */
  readonly open: readonly SituationInput[];
  /** Conditions of the rule that nothing published can answer. */
  readonly toCheck: readonly SupportCondition[];
}

export interface ClusterMaximum extends ClusterFacts {
  /** A share of the investment, by a rule of the country. */
  readonly share: MostPayable | null;
  /** An amount a hectare, by a rule of the province. */
  readonly perHectare: MostPayable | null;
}

export interface MaximumRules {
  readonly rules: readonly SupportRuleView[];
  readonly areas: readonly AreaClassEntry[];
  readonly day: string;
}

const readingsOf = (measured: Measured): readonly Figure[] =>
  measured.kind === 'unknown' ? [] : measured.kind === 'known' ? [measured.current] : measured.readings;

interface Ends {
  readonly low: number;
  readonly high: number;
}

function endsOf(figures: readonly Figure[]): Ends {
  const values = figures.flatMap(({ value, valueMax }) => (valueMax === null ? [value] : [value, valueMax]));
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** The result is as sure as its base: "about" 100 gives "about" 30. */
function resultOf(ends: Ends, bases: readonly Figure[], rows: readonly string[]): Pick<MostPayable, 'low' | 'high'> {
  const [base] = bases;
  const qualifier = bases.length === 1 && base !== undefined ? base.qualifier : 'exact';
  const made = (value: number): ComputedFigure => ({
    ...computed(clusterMaximumId, Number(value.toPrecision(12)), 'VND bn', qualifier),
    rows
  });
  return { low: made(ends.low), high: ends.high === ends.low ? null : made(ends.high) };
}

/** Rules for the developer of the cluster's infrastructure that hold there, or hold depending on what is not known. */
function rulesFor(facts: ClusterFacts, { rules, areas, day }: MaximumRules) {
  const situation = { ...situationAt(facts.place, areas, day), role: 'cluster-infrastructure' as const };
  const match = matchSupports(
    situation,
    rules.filter(({ items }) => items.includes('cluster-infrastructure'))
  );
  return [
    ...match.applies.map((applied) => ({ ...applied, open: [] as readonly SituationInput[] })),
    ...match.undecided.flatMap(({ questions, ...applied }) => {
      const open = questions.flatMap((question) => (question.kind === 'input' ? [question.input] : []));
      // A rule of which nobody says whether it is in force promises nothing.
      return open.length === questions.length ? [{ ...applied, open }] : [];
    })
  ];
}
type Candidate = ReturnType<typeof rulesFor>[number];

const unique = <Value>(values: readonly Value[], keyOf: (value: Value) => string): readonly Value[] => [
  ...new Map(values.map((value) => [keyOf(value), value])).values()
];

const uncheckedOf = (candidates: readonly Candidate[]): Pick<MostPayable, 'open' | 'toCheck'> => ({
  open: unique(
    candidates.flatMap(({ open }) => open),
    (input) => JSON.stringify(input)
  ),
  toCheck: unique(
    candidates.flatMap(({ toCheck }) => toCheck),
    ({ words }) => words.vi
  )
});

function shareOf(facts: ClusterFacts, candidates: readonly Candidate[]): MostPayable | null {
  const bases = readingsOf(facts.investment);
  const [first] = candidates.filter(({ rule }) => rule.rate !== null && rule.provinceId === 'national');
  const rate = first?.rule.rate;
  if (first === undefined || rate === undefined || rate === null || bases.length === 0) return null;
  const { low, high } = endsOf(bases);
  // The same instrument told again by a province is the same money.
  const same = candidates.filter(({ rule }) => programmeKey(rule) === programmeKey(first.rule) && rule.rate !== null);
  return {
    rules: same.map(({ rule }) => rule),
    ...resultOf({ low: (low * rate.value) / 100, high: (high * rate.value) / 100 }, bases, [
      rate.ref,
      ...bases.map(({ ref }) => ref)
    ]),
    disputed: facts.investment.kind === 'disputed',
    capped: false,
    ...uncheckedOf(same)
  };
}

interface HectareResult {
  readonly candidate: Candidate;
  readonly ends: Ends;
  readonly capped: boolean;
  readonly refs: readonly string[];
}

function amountAt(candidate: Candidate, area: Ends): readonly HectareResult[] {
  const { amount, ceiling } = candidate.rule;
  if (amount === null || candidate.rule.amountPer !== 'ha') return [];
  const most = ceiling === null ? Infinity : ceiling.value;
  const vndBn = (ha: number, rate: number): number => Math.min(ha * rate, most) / 1000;
  const rate = amount.valueMax ?? amount.value;
  return [
    {
      candidate,
      ends: { low: vndBn(area.low, rate), high: vndBn(area.high, rate) },
      capped: area.high * rate >= most,
      refs: [amount.ref, ...(ceiling === null ? [] : [ceiling.ref])]
    }
  ];
}

function perHectareOf(facts: ClusterFacts, candidates: readonly Candidate[]): MostPayable | null {
  const bases = readingsOf(facts.area);
  if (bases.length === 0) return null;
  const results = candidates.flatMap((candidate) => amountAt(candidate, endsOf(bases)));
  if (results.length === 0) return null;
  const ends = {
    low: Math.min(...results.map((one) => one.ends.low)),
    high: Math.max(...results.map((one) => one.ends.high))
  };
  return {
    rules: results.map(({ candidate }) => candidate.rule),
    ...resultOf(ends, bases, [...results.flatMap(({ refs }) => refs), ...bases.map(({ ref }) => ref)]),
    disputed: facts.area.kind === 'disputed',
    capped: results.some((one) => one.capped && one.ends.high === ends.high),
    ...uncheckedOf(results.map(({ candidate }) => candidate))
  };
}

/** The most the State could pay for the infrastructure of each cluster, as far as rules and published figures tell. */
export function clusterMaxima(clusters: readonly ClusterFacts[], rules: MaximumRules): readonly ClusterMaximum[] {
  return clusters.map((facts) => {
    const candidates = rulesFor(facts, rules);
    return { ...facts, share: shareOf(facts, candidates), perHectare: perHectareOf(facts, candidates) };
  });
}
