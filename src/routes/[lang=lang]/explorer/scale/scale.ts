/** What the explorer does differently where the investments are too many for the page: cube and columns answer, charts show sums. */
import type { Computation } from '#lib/domain/figure.ts';
import type { ExplorerAnswers } from '#lib/view-models/explorer-questions.ts';
import type { FilterPanelView } from '#lib/view-models/explorer/filter-panel.ts';
import { scalePanel } from '#lib/view-models/explorer/scale/scale-panel.ts';
import { isScaleAnswers } from '#lib/view-models/explorer/scale/scale-questions.ts';

export { default as Chart } from '#lib/charts/scale/ScaleChart.svelte';
export { openScale } from '#lib/state/scale/open-scale.ts';
export { default as Card } from './ScaleZoneCard.svelte';
export { investmentsOf } from './zone-lists.svelte.ts';
/** Sums over investments rest on more rows than can be listed: the popover shows the question, which the SQL page answers. */
export const told = (name: string, computation: Computation): Computation =>
  name.startsWith('investment') || name.startsWith('capital') ? { ...computation, rows: [], without: 0 } : computation;
export const panelOf = (panel: FilterPanelView, answers: ExplorerAnswers): FilterPanelView =>
  isScaleAnswers(answers) ? scalePanel(panel, answers) : panel;
