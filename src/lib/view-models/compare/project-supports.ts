import type { Lang } from '#lib/domain/vocabulary.ts';
import type { FullSupportRule } from '../support/make-rules.ts';
import { matchSupports } from '../support/match.ts';
import { supportRuleView, type SupportRuleView } from '../support/rule-view.ts';
import { situationAt, type AreaClassEntry, type SupportPlace } from '../support/zone-situation.ts';

/** A support that a new production project in a zone may ask for. */
export interface ProjectSupport extends Pick<
  SupportRuleView,
  | 'id'
  | 'items'
  | 'programme'
  | 'beneficiary'
  | 'rate'
  | 'amount'
  | 'amountPer'
  | 'ceiling'
  | 'ceilingPer'
  | 'term'
  | 'source'
> {
  readonly policyNumber: string | null;
  /** False where it depends on the enterprise. */
  readonly certain: boolean;
}

/**
 * What may be asked for in a zone on a day by a project of which only this is known: it is new, and it produces. Rules of which no
 * source says whether they are in force are left out.
 */
export function supportsOfProject(
  place: SupportPlace,
  entries: readonly AreaClassEntry[],
  rules: readonly FullSupportRule[],
  date: string,
  lang: Lang
): readonly ProjectSupport[] {
  const situation = {
    ...situationAt(place, entries, date),
    role: 'production',
    startYear: Number(date.slice(0, 4)),
    facts: { 'new-project': true }
  } as const;
  const { applies, undecided } = matchSupports(situation, rules);
  return [
    ...applies.map(({ rule }) => projectSupport(rule, lang, true)),
    ...undecided
      .filter(({ questions }) => questions.every(({ kind }) => kind === 'input'))
      .map(({ rule }) => projectSupport(rule, lang, false))
  ];
}

function projectSupport(rule: FullSupportRule, lang: Lang, certain: boolean): ProjectSupport {
  const view = supportRuleView(rule, lang);
  const { id, items, programme, beneficiary, rate, amount, amountPer, ceiling, ceilingPer, term, source } = view;
  const policyNumber = view.policy?.number ?? null;
  const parts = { id, items, programme, beneficiary, rate, amount, amountPer, ceiling, ceilingPer, term, source };
  return { ...parts, policyNumber, certain };
}

export interface ComparedSupports {
  /** In every column, and as certain in each. */
  readonly shared: readonly ProjectSupport[];
  /** What is left of each column. */
  readonly own: readonly (readonly ProjectSupport[])[];
}

/** Supports of all columns: what all have is said once, so that what differs can be seen. */
export function compareSupports(columns: readonly (readonly ProjectSupport[])[]): ComparedSupports {
  const same = (a: ProjectSupport, b: ProjectSupport): boolean => a.id === b.id && a.certain === b.certain;
  const inAll = (support: ProjectSupport): boolean =>
    columns.every((column) => column.some((other) => same(other, support)));
  return {
    shared: (columns[0] ?? []).filter(inAll),
    own: columns.map((column) => column.filter((support) => !inAll(support)))
  };
}
