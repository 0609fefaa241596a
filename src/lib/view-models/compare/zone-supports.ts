import type { Lang } from '#lib/domain/vocabulary.ts';
import type { FullSupportRule } from '../support/make-rules.ts';
import { matchSupports } from '../support/match.ts';
import { supportRuleView, type SupportRuleView } from '../support/rule-view.ts';
import { situationAt, type AreaClassEntry, type SupportPlace } from '../support/zone-situation.ts';

/** A support that a new production project in a zone may ask for. */
export interface ZoneSupport extends Pick<
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

/** What may be asked for in a zone on a day by a project of which only this is known: it is new, and it produces. */
export function supportsOfZone(
  place: SupportPlace,
  entries: readonly AreaClassEntry[],
  rules: readonly FullSupportRule[],
  date: string,
  lang: Lang
): readonly ZoneSupport[] {
  const situation = {
    ...situationAt(place, entries, date),
    role: 'production',
    startYear: Number(date.slice(0, 4)),
    facts: { 'new-project': true }
  } as const;
  const { applies, undecided } = matchSupports(situation, rules);
  return [
    ...applies.map(({ rule }) => zoneSupport(rule, lang, true)),
    ...undecided.map(({ rule }) => zoneSupport(rule, lang, false))
  ];
}

function zoneSupport(rule: FullSupportRule, lang: Lang, certain: boolean): ZoneSupport {
  const view = supportRuleView(rule, lang);
  const { id, items, programme, beneficiary, rate, amount, amountPer, ceiling, ceilingPer, term, source } = view;
  const policyNumber = view.policy?.number ?? null;
  const parts = { id, items, programme, beneficiary, rate, amount, amountPer, ceiling, ceilingPer, term, source };
  return { ...parts, policyNumber, certain };
}

export interface ComparedSupports {
  /** In every column, and as certain in each. */
  readonly shared: readonly ZoneSupport[];
  /** What is left of each column. */
  readonly own: readonly (readonly ZoneSupport[])[];
}

/** Supports of all columns: what all have is said once, so that what differs can be seen. */
export function compareSupports(columns: readonly (readonly ZoneSupport[])[]): ComparedSupports {
  const same = (a: ZoneSupport, b: ZoneSupport): boolean => a.id === b.id && a.certain === b.certain;
  const inAll = (support: ZoneSupport): boolean =>
    columns.every((column) => column.some((other) => same(other, support)));
  return {
    shared: (columns[0] ?? []).filter(inAll),
    own: columns.map((column) => column.filter((support) => !inAll(support)))
  };
}
