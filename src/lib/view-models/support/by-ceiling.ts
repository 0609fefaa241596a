import { ceilingUnits, type CeilingUnit } from '#lib/domain/support-rule.ts';
import type { SupportRuleView } from './rule-view.ts';

export interface CeilingGroup<Told> {
  readonly unit: CeilingUnit;
  readonly rules: readonly Told[];
}

const unitOf = ({ ceiling, ceilingPer }: SupportRuleView): CeilingUnit =>
  ceiling === null ? 'none' : (ceilingPer ?? 'other');

/** Rules in groups by what their ceiling is for, the highest first within each; equal ones keep their order. */
export function byCeiling<Told extends { readonly rule: SupportRuleView }>(
  told: readonly Told[]
): readonly CeilingGroup<Told>[] {
  return ceilingUnits.flatMap((unit) => {
    const rules = told
      .filter(({ rule }) => unitOf(rule) === unit)
      .toSorted((a, b) => (b.rule.ceiling?.value ?? 0) - (a.rule.ceiling?.value ?? 0));
    return rules.length === 0 ? [] : [{ unit, rules }];
  });
}
