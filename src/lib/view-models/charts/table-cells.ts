import type { Bar, Cell, Stage } from './chart-model.ts';

/** A cell to each stage; a stage without a bar has no figure. */
export function barCells(bars: readonly Bar[], stages: readonly Stage[]): readonly Cell[] {
  return stages.map((stage) => {
    const bar = bars.find((one) => one.stage === stage);
    return bar === undefined ? { kind: 'missing' } : { kind: 'figures', figures: [bar.figure] };
  });
}
