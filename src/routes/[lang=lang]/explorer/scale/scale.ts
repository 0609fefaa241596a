/** What the explorer does differently where the investments are too many for the page: cube and columns answer, charts show sums. */
import type { Computation } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { scaleWords } from '#lib/i18n/scale-words.ts';
import type { ExplorerData } from '#lib/domain/explorer-rows.ts';
import type { ExplorerAnswers } from '#lib/view-models/explorer-questions.ts';
import type { FilterPanelView } from '#lib/view-models/explorer/filter-panel.ts';
import { type LargeRows, unpackedPage } from '#lib/view-models/explorer/scale/large-page.ts';
import { countBehind } from '#lib/view-models/explorer/scale/count-behind.ts';
import { scalePanel } from '#lib/view-models/explorer/scale/scale-panel.ts';
import { isScaleAnswers } from '#lib/view-models/explorer/scale/scale-questions.ts';

export { default as Chart } from '#lib/charts/scale/ScaleChart.svelte';
export { openScale } from '#lib/state/scale/open-scale.ts';
export { default as Card } from './ScaleZoneCard.svelte';
export { investmentsOf } from './zone-lists.svelte.ts';
/** Sums over investments rest on more rows than can be listed: the popover says on how many, and shows the question. */
export function told(name: string, computation: Computation, answers: ExplorerAnswers, lang: Lang): Computation {
  const count = isScaleAnswers(answers) ? countBehind(name, answers) : null;
  if (count === null) return computation;
  return { ...computation, lead: scaleWords[lang].restsOn(createFormat(lang).number(count)), rows: [], without: 0 };
}
/** The page with all its rows: those of zones, funds and sources travel as columns. */
export const whole = <Page extends { readonly explorer: ExplorerData; readonly large?: LargeRows }>(
  page: Page
): Page => (page.large === undefined ? page : { ...page, explorer: unpackedPage(page.explorer, page.large) });
export const panelOf = (panel: FilterPanelView, answers: ExplorerAnswers): FilterPanelView =>
  isScaleAnswers(answers) ? scalePanel(panel, answers) : panel;
