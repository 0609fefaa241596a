import { readFileSync } from 'node:fs';
import type { ExplorerData } from '#lib/domain/explorer-rows.ts';
import { defaultView, type ExplorerView } from '#lib/domain/explorer-view.ts';
import type { Answer } from '#lib/domain/question.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { en } from '#lib/i18n/en/index.ts';
import { vi } from '#lib/i18n/vi/index.ts';
import type { ChartId } from '#lib/view-models/charts/chart-questions.ts';
import { chartRows, type ChartSetting } from '#lib/view-models/charts/chart-setting.ts';
import { evaluate } from '#lib/view-models/evaluate-question.ts';
import { nothingFound } from '#lib/view-models/explorer-filters.ts';
import { chartQuestion } from '#lib/view-models/explorer-questions.ts';
import { makeFund, makeInvestment, makeZone } from '../fixtures/explorer-rows.ts';

/** Rows as a test makes them: what it does not name is empty. */
export type ChartData = Pick<ExplorerData, 'zones' | 'investments' | 'funds'> & Partial<ExplorerData>;

/** What a fixture file holds: rows without their empty cells. The file is ours; a wrong cell fails the drawings it stands in. */
interface Stored {
  readonly zones: readonly Parameters<typeof makeZone>[0][];
  readonly investments: readonly Parameters<typeof makeInvestment>[0][];
  readonly funds: readonly Parameters<typeof makeFund>[0][];
  readonly sectors: ExplorerData['sectors'];
  readonly fundCategories: ExplorerData['fundCategories'];
  readonly sources: readonly { readonly id: string; readonly title: string; readonly publisher?: string }[];
}

/** Rows of the evidence of November 2026, without the cells that no chart reads. */
export function realData(): ChartData {
  const stored: Stored = JSON.parse(readFileSync('tests/fixtures/charts/explorer-data.json', 'utf8'));
  return {
    zones: stored.zones.map(makeZone),
    investments: stored.investments.map(makeInvestment),
    funds: stored.funds.map(makeFund),
    sectors: stored.sectors,
    fundCategories: stored.fundCategories,
    disputes: [],
    sources: stored.sources.map((source) => ({ publisher: null, published_on: null, ...source }))
  };
}

/** A chart's setting and the answer to its question, over made or real rows. */
export function settingFor(
  data: Partial<ChartData>,
  options: { readonly view?: Partial<ExplorerView>; readonly lang?: Lang; readonly currency?: 'usd' | 'vnd' } = {}
): { readonly setting: ChartSetting; readonly answer: (id: ChartId) => Answer } {
  const whole: ExplorerData = {
    zones: [],
    investments: [],
    funds: [],
    sectors: [],
    fundCategories: [],
    disputes: [],
    sources: [],
    release: '2026.11.1',
    ...data
  };
  const lang = options.lang ?? 'vi';
  const view: ExplorerView = { ...defaultView, ...options.view };
  const setting: ChartSetting = {
    rows: chartRows(whole),
    view,
    m: lang === 'vi' ? vi : en,
    format: createFormat(lang),
    currency: options.currency ?? null
  };
  const tables = { explorer_zones: whole.zones, explorer_investments: whole.investments, explorer_funds: whole.funds };
  return { setting, answer: (id) => evaluate(chartQuestion(id, view, nothingFound), tables) };
}
