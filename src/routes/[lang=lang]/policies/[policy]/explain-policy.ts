import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import { sqlOf } from '#lib/view-models/page-computations.ts';
import type { ProcedureView } from '#lib/view-models/procedures/procedures-view.ts';

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
