/** What the explorer does differently where the investments are too many for the page: cube and columns answer, charts show sums. */
import type { ExplorerInvestment } from '#lib/domain/explorer-rows.ts';
import type { Computation } from '#lib/domain/figure.ts';
import type { ExplorerAnswers } from '#lib/view-models/explorer-questions.ts';
import type { FilterPanelView } from '#lib/view-models/explorer/filter-panel.ts';
import { scalePanel } from '#lib/view-models/explorer/scale/scale-panel.ts';
import { isScaleAnswers } from '#lib/view-models/explorer/scale/scale-questions.ts';

export { default as Chart } from '#lib/charts/scale/ScaleChart.svelte';
export { openScale } from '#lib/state/scale/open-scale.ts';
/** Sums over investments rest on more rows than can be listed: the popover shows the question, which the SQL page answers. */
export const told = (name: string, computation: Computation): Computation =>
  name.startsWith('investment') || name.startsWith('capital') ? { ...computation, rows: [], without: 0 } : computation;
/** Files are asked for once; a zone whose file does not come has none of its investments listed. */
let fetched = $state.raw<Readonly<Record<string, readonly ExplorerInvestment[]>>>({});
// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn from it
const asked = new Set<string>();

async function fetchList(zoneId: string, address: string): Promise<void> {
  const response = await fetch(address);
  const rows: readonly ExplorerInvestment[] = response.ok ? await response.json() : [];
  fetched = { ...fetched, [zoneId]: rows };
}

/** The largest investments of a zone; null until they have arrived. */
export function investmentsOf(
  zoneId: string | null,
  none: readonly ExplorerInvestment[],
  file: (path: string) => string
): readonly ExplorerInvestment[] | null {
  if (zoneId === null) return none;
  const known = fetched[zoneId];
  if (known === undefined && !asked.has(zoneId) && typeof window !== 'undefined') {
    asked.add(zoneId);
    void fetchList(zoneId, file(`explorer/zones/${zoneId}.json`)).catch(() => asked.delete(zoneId));
  }
  return known ?? null;
}
export const panelOf = (panel: FilterPanelView, answers: ExplorerAnswers): FilterPanelView =>
  isScaleAnswers(answers) ? scalePanel(panel, answers) : panel;
