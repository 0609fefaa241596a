import { placeInPeriod } from '#lib/domain/partial-period.ts';
import type { Situation, SituationInput } from '#lib/domain/situation.ts';
import type { SupportCondition, SupportRule } from '#lib/domain/support-rule.ts';
import { answerDemand, type DemandAnswer } from './answer-demand.ts';

/** How a rule stands on a day. `unknown`: the source does not say whether it is in force. */
export type Validity = 'in-force' | 'not-yet' | 'expired' | 'draft' | 'unknown';

/** Why a rule does not apply; every condition that fails is named. */
export type Refusal =
  | { readonly kind: 'not-yet' | 'expired'; readonly date: string }
  | { readonly kind: 'ended' | 'draft' }
  | { readonly kind: 'province'; readonly provinceId: string }
  | { readonly kind: 'condition'; readonly condition: SupportCondition };

/** What would decide a rule: an input of the person, or a word of the source on its validity. */
export type OpenPoint =
  | { readonly kind: 'input'; readonly input: SituationInput; readonly condition: SupportCondition | null }
  | { readonly kind: 'validity' };

export interface AppliedRule<R extends SupportRule> {
  readonly rule: R;
  readonly met: readonly SupportCondition[];
  /** Conditions stated by the rule that no input can answer. */
  readonly toCheck: readonly SupportCondition[];
}
export interface RefusedRule<R extends SupportRule> {
  readonly rule: R;
  readonly validity: Validity;
  readonly reasons: readonly [Refusal, ...Refusal[]];
}
export interface UndecidedRule<R extends SupportRule> extends AppliedRule<R> {
  /** Whom the rule is for, where the role fits but what the same words name too, product or site, is not known. */
  readonly partly: readonly SupportCondition[];
  readonly questions: readonly [OpenPoint, ...OpenPoint[]];
}
export interface SupportMatch<R extends SupportRule> {
  readonly applies: readonly AppliedRule<R>[];
  readonly notApplies: readonly RefusedRule<R>[];
  readonly undecided: readonly UndecidedRule<R>[];
}

/** Which rules apply to a situation, which do not and why, and which cannot be told from what is known. Keeps the order of the rules. */
export function matchSupports<R extends SupportRule>(situation: Situation, rules: readonly R[]): SupportMatch<R> {
  const verdicts = rules.map((rule) => judge(situation, rule));
  return {
    applies: verdicts.flatMap((verdict) => (verdict.kind === 'applies' ? [verdict.of] : [])),
    notApplies: verdicts.flatMap((verdict) => (verdict.kind === 'refused' ? [verdict.of] : [])),
    undecided: verdicts.flatMap((verdict) => (verdict.kind === 'undecided' ? [verdict.of] : []))
  };
}

/** How a rule stands on a full ISO date, from its own dates and the status that the newest source gives. */
export function validityOn(rule: Pick<SupportRule, 'status' | 'from' | 'to'>, date: string): Validity {
  if (rule.status === 'draft') return 'draft';
  const place = placeInPeriod(date, rule.from, rule.to);
  if (place === 'before') return 'not-yet';
  if (place === 'after') return 'expired';
  if (rule.status === 'in-force') return 'in-force';
  if (rule.status === 'unknown') return 'unknown';
  // Ended by now: it was in force between its dates; without an end it has ended, without a beginning nobody says since when.
  if (rule.to === null) return 'expired';
  return rule.from === null ? 'unknown' : 'in-force';
}

type Verdict<R extends SupportRule> =
  | { readonly kind: 'applies'; readonly of: AppliedRule<R> }
  | { readonly kind: 'refused'; readonly of: RefusedRule<R> }
  | { readonly kind: 'undecided'; readonly of: UndecidedRule<R> };

interface Answered {
  readonly condition: SupportCondition;
  readonly answer: DemandAnswer;
}

function judge<R extends SupportRule>(situation: Situation, rule: R): Verdict<R> {
  const validity = validityOn(rule, situation.date);
  const outside = [...refusedByTime(rule, validity), ...refusedByProvince(rule, situation)];
  const ways = waysOf(rule, situation);
  const open = ways.filter((way) => !way.some(({ answer }) => answer.kind === 'failed'));

  const failing = open.length === 0 ? ways.flat().filter(({ answer }) => answer.kind === 'failed') : [];
  const reasons = [...outside, ...unique(failing).map(({ condition }) => ({ kind: 'condition', condition }) as const)];
  const [first, ...more] = reasons;
  if (first !== undefined) return { kind: 'refused', of: { rule, validity, reasons: [first, ...more] } };

  const way = open.toSorted((a, b) => openness(a) - openness(b))[0] ?? [];
  const met = conditionsOf(way, 'met');
  const toCheck = conditionsOf(way, 'to-check');
  const [question, ...questions] = openPoints(rule, situation, validity, open);
  if (question === undefined) return { kind: 'applies', of: { rule, met, toCheck } };
  const isPart = namesMore(way) ? ({ demand }: SupportCondition): boolean => demand.kind === 'role' : () => false;
  const [partly, whole] = [met.filter(isPart), met.filter((condition) => !isPart(condition))];
  return { kind: 'undecided', of: { rule, met: whole, partly, toCheck, questions: [question, ...questions] } };
}

/** "Enterprises that make supporting products": the words of a role name the product or the site too, which is then not answered. */
const namesMore = (way: readonly Answered[]): boolean =>
  way.some(
    ({ condition: { demand }, answer }) =>
      answer.kind === 'open' && (demand.kind === 'product' || demand.kind === 'site')
  );

function refusedByTime(rule: SupportRule, validity: Validity): readonly Refusal[] {
  if (validity === 'draft') return [{ kind: 'draft' }];
  if (validity === 'not-yet' && rule.from !== null) return [{ kind: 'not-yet', date: rule.from }];
  if (validity !== 'expired') return [];
  return [rule.to === null ? { kind: 'ended' } : { kind: 'expired', date: rule.to }];
}

function refusedByProvince(rule: SupportRule, { provinceId }: Situation): readonly Refusal[] {
  if (rule.provinceId === 'national' || provinceId === null || provinceId === rule.provinceId) return [];
  return [{ kind: 'province', provinceId: rule.provinceId }];
}

/** Each alternative with the conditions that all share; one way where there are none. Conditions not part of the rule on the day are left out. */
function waysOf(rule: SupportRule, situation: Situation): readonly (readonly Answered[])[] {
  const answered = rule.conditions
    .filter(({ from, to }) => placeInPeriod(situation.date, from, to) === 'within')
    .map((condition) => ({ condition, answer: answerDemand(condition.demand, situation) }));
  const shared = answered.filter(({ condition }) => condition.alternative === null);
  const alternatives = [...new Set(answered.map(({ condition }) => condition.alternative))].filter(
    (alternative) => alternative !== null
  );
  if (alternatives.length === 0) return [shared];
  return alternatives.map((alternative) => [
    ...shared,
    ...answered.filter(({ condition }) => condition.alternative === alternative)
  ]);
}

/** Open questions weigh more than points to check: the way that is decided first is told. */
const openness = (way: readonly Answered[]): number =>
  way.filter(({ answer }) => answer.kind === 'open').length * 100 +
  way.filter(({ answer }) => answer.kind === 'to-check').length;

const conditionsOf = (way: readonly Answered[], kind: DemandAnswer['kind']): readonly SupportCondition[] =>
  way.filter(({ answer }) => answer.kind === kind).map(({ condition }) => condition);

const unique = (answered: readonly Answered[]): readonly Answered[] => [
  ...new Map(answered.map((one) => [one.condition.id, one])).values()
];

function openPoints(
  rule: SupportRule,
  situation: Situation,
  validity: Validity,
  ways: readonly (readonly Answered[])[]
): readonly OpenPoint[] {
  const decided = ways.some((way) => !way.some(({ answer }) => answer.kind === 'open'));
  const ofConditions = decided
    ? []
    : unique(ways.flat()).flatMap(({ condition, answer }) =>
        answer.kind === 'open' ? answer.inputs.map((input) => ({ kind: 'input', input, condition }) as const) : []
      );
  const province: readonly OpenPoint[] =
    rule.provinceId !== 'national' && situation.provinceId === null
      ? [{ kind: 'input', input: { kind: 'province' }, condition: null }]
      : [];
  const time: readonly OpenPoint[] = validity === 'unknown' ? [{ kind: 'validity' }] : [];
  return [...time, ...province, ...ofConditions];
}
