/**
 * What the explorer does differently where the investments are too many for the page: here nothing, all rows are in the page. In a site
 * built on a large package scale.ts stands in this place (vite.config.ts), so that the page of a small one carries none of it.
 */
import type { ExplorerInvestment } from '#lib/domain/explorer-rows.ts';
import type { Computation } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { OpenedScale, OpenScale } from '#lib/state/scale/opened-scale.ts';
import type { ExplorerAnswers } from '#lib/view-models/explorer-questions.ts';
import type { FilterPanelView } from '#lib/view-models/explorer/filter-panel.ts';

export { LinkedChart as Chart } from '#lib/charts/index.ts';
export { default as Card } from '../ZoneCard.svelte';
export const openScale = (..._: Parameters<OpenScale>): OpenedScale | undefined => undefined;
/** What the popover tells of a computed figure. */
export const told = (_name: string, computation: Computation, _answers: ExplorerAnswers, _lang: Lang): Computation =>
  computation;
/** The investments that a card lists of a zone. */
export const investmentsOf = (
  _zoneId: string | null,
  rows: readonly ExplorerInvestment[],
  _file: (path: string) => string
): readonly ExplorerInvestment[] | null => rows;
/** The page with all its rows. */
export const whole = <Page>(page: Page): Page => page;
export const panelOf = (panel: FilterPanelView, _answers: ExplorerAnswers): FilterPanelView => panel;
