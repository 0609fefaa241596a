import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import type { PolicyMaximum } from '#lib/view-models/policies/policy-beyond.ts';
import { sqlOf } from '#lib/view-models/page-computations.ts';
import type { ProcedureView } from '#lib/view-models/procedures/procedures-view.ts';
import type { SupportRuleView } from '#lib/view-models/support/rule-view.ts';

/** Tells the popover the days behind a percentage cut; call the result when the page is left. */
export function explainCuts(procedures: readonly ProcedureView[], words: { statutory: string; shortened: string }) {
  const rows = procedures
    .filter(({ cut }) => cut !== null)
    .flatMap(({ name, statutory, shortened }) => [
      { label: `${name}: ${words.statutory}`, figure: statutory },
      { label: `${name}: ${words.shortened}`, figure: shortened }
    ]);
  return computedFigures.provide('procedure-cut', () => ({ sql: sqlOf('procedure-cut'), rows, without: 0 }));
}

/** Tells the popover the rule and the published bases behind the maxima; call the result when the page is left. */
export function explainMaxima(
  { maxima, sql }: { readonly maxima: readonly PolicyMaximum[]; readonly sql: string },
  rules: readonly SupportRuleView[],
  words: { readonly rule: string }
) {
  const bases = maxima.flatMap(({ name, base }) => base.map((figure) => ({ label: name, figure })));
  const figures = rules.flatMap(({ beneficiary, rate, amount, ceiling }) =>
    [rate, amount, ceiling].flatMap((figure) =>
      figure === null ? [] : [{ label: `${words.rule}: ${beneficiary}`, figure }]
    )
  );
  const rows = [...figures, ...bases];
  const leave = [
    computedFigures.provide('cluster-infrastructure-maximum', () => ({ sql, rows, without: 0 })),
    computedFigures.provide('policy-maxima', () => ({ sql, rows: bases, without: 0 }))
  ];
  return () => leave.forEach((one) => one());
}
