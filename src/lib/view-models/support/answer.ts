import type { Situation, SituationInput } from '#lib/domain/situation.ts';
import type { SupportItem } from '#lib/domain/support-rule.ts';
import {
  matchSupports,
  type AppliedRule,
  type RefusedRule,
  type UndecidedRule,
  validityOn,
  type Validity
} from './match.ts';
import { overlapsOf, ratesOf, type ProgrammeRates, type SupportOverlap } from './overlaps.ts';
import type { SupportRuleView } from './rule-view.ts';

/** Why rules were refused, the reason that settles it first: time, then place, then the enterprise. */
export type RefusalGroup = 'time' | 'draft' | 'province' | 'condition';

/** What the finder shows for one situation. */
export interface SupportAnswer {
  readonly applies: readonly AppliedRule<SupportRuleView>[];
  readonly undecided: readonly UndecidedRule<SupportRuleView>[];
  readonly refused: Readonly<Record<RefusalGroup, readonly RefusedRule<SupportRuleView>[]>>;
  /** Of the rules that apply or may apply. */
  readonly overlaps: readonly SupportOverlap[];
  readonly rates: readonly ProgrammeRates[];
  /** What would decide the open rules, most often asked first. */
  readonly questions: readonly { readonly input: SituationInput; readonly rules: number }[];
}

const keyOf = (input: SituationInput): string =>
  input.kind === 'area' ? `area/${input.areaClass}` : input.kind === 'fact' ? `fact/${input.fact}` : input.kind;

/** Judges the rules for a situation, those of one item where one is sought, and arranges the answer. */
export function answerSupport(
  situation: Situation,
  all: readonly SupportRuleView[],
  item: SupportItem | null = null
): SupportAnswer {
  const rules = item === null ? all : all.filter(({ items }) => items.includes(item));
  // Rules that say how much come before those that only tell of a programme.
  const ordered = rules.toSorted((a, b) => Number(isSilent(a)) - Number(isSilent(b)));
  const { applies, undecided, notApplies } = matchSupports(situation, ordered);
  const possible = [...applies, ...undecided].map(({ rule }) => rule);
  const refused = (group: RefusalGroup) => notApplies.filter((rule) => groupOf(rule) === group);
  return {
    applies,
    undecided,
    refused: {
      condition: refused('condition'),
      time: refused('time'),
      draft: refused('draft'),
      province: refused('province')
    },
    overlaps: overlapsOf(possible).filter((overlap) => item === null || overlap.item === item),
    rates: ratesOf(possible).filter((rates) => item === null || rates.item === item),
    questions: questionsOf(undecided)
  };
}

const isSilent = ({ rate, amount, ceiling, term }: SupportRuleView): boolean =>
  rate === null && amount === null && ceiling === null && term === null;

/** A rule of another province is told as such, whatever else fails. */
function groupOf({ reasons }: RefusedRule<SupportRuleView>): RefusalGroup {
  const kinds = new Set(reasons.map(({ kind }) => kind));
  if (kinds.has('province')) return 'province';
  if (kinds.has('draft')) return 'draft';
  return kinds.has('condition') && kinds.size === 1 ? 'condition' : 'time';
}

function questionsOf(undecided: readonly UndecidedRule<SupportRuleView>[]): SupportAnswer['questions'] {
  const counts = new Map<string, { readonly input: SituationInput; readonly rules: number }>();
  for (const { questions } of undecided) {
    const asked = new Map(
      questions.flatMap((question) =>
        question.kind === 'input' ? [[keyOf(question.input), question.input] as const] : []
      )
    );
    for (const [key, input] of asked) counts.set(key, { input, rules: (counts.get(key)?.rules ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.rules - a.rules);
}

/** Every rule by how it stands on a day: what the page says without script. */
export function rulesByValidity(
  rules: readonly SupportRuleView[],
  date: string
): Readonly<Record<Validity, readonly SupportRuleView[]>> {
  const of = (validity: Validity) => rules.filter((rule) => validityOn(rule, date) === validity);
  return {
    'in-force': of('in-force'),
    'not-yet': of('not-yet'),
    unknown: of('unknown'),
    draft: of('draft'),
    expired: of('expired')
  };
}
