import type { Computation } from '#lib/domain/figure.ts';
import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import { type PageComputationName, sqlOf } from '#lib/view-models/page-computations.ts';
import type { SupportAnswer } from '#lib/view-models/support/answer.ts';
import type { SupportRuleView } from '#lib/view-models/support/rule-view.ts';

/** Tells the popover which rules stand behind the numbers of the finder; call the result when the answer changes. */
export function explainSupport(answer: SupportAnswer, rules: readonly SupportRuleView[]): () => void {
  const rowsOf = (list: readonly SupportRuleView[]): Computation['rows'] =>
    list.map((rule) => ({
      label: `${rule.programme}: ${rule.beneficiary}`,
      figure: rule.rate ?? rule.amount ?? rule.ceiling ?? rule.term
    }));
  const provide = (name: PageComputationName, list: readonly SupportRuleView[]): (() => void) =>
    computedFigures.provide(name, () => ({ sql: sqlOf(name), rows: rowsOf(list), without: 0 }));
  const undo = [
    provide(
      'support-applies',
      answer.applies.map(({ rule }) => rule)
    ),
    provide(
      'support-undecided',
      answer.undecided.map(({ rule }) => rule)
    ),
    provide(
      'support-refused',
      Object.values(answer.refused)
        .flat()
        .map(({ rule }) => rule)
    ),
    provide('support-validity', rules),
    provide('support-items', rules)
  ];
  return () => undo.forEach((forget) => forget());
}
