import { catalogue, catalogueSource, type CatalogueSource } from '#lib/catalogue/index.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { releases } from '#lib/database/releases.server.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { baseTables } from '#lib/queries/base-tables.ts';
import { boundedChart } from '#lib/view-models/catalogue/bounded-chart.ts';
import { chartOnPage } from '#lib/view-models/catalogue/chart-on-page.ts';
import type { CatalogueChart, CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';

export interface MadeChart {
  readonly source: CatalogueSource;
  readonly chart: CatalogueChart;
}

const made = new Map<string, Promise<MadeChart>>();

async function make(source: CatalogueSource, lang: Lang, release: string | undefined): Promise<MadeChart> {
  const { run, releasedOn } = await getAtlas(release);
  const setting: CatalogueSetting = { m: await loadMessages(lang), format: createFormat(lang), releasedOn };
  return { source, chart: boundedChart(source.make(run, setting), setting) };
}

/**
 * A chart of the catalogue in one language, of the newest release or of the one of that id, made once a build; throws where there is
 * none of that id.
 */
export async function madeChart(id: string, lang: Lang, release?: string): Promise<MadeChart> {
  const key = `${lang} ${id} ${(await getAtlas(release)).release}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const fresh = make(catalogueSource(id), lang, release);
  made.set(key, fresh);
  return fresh;
}

/** The same with as much of it as a page of its own or a frame lists; its files hold the others. */
export async function madeChartOnPage(id: string, lang: Lang, release?: string): Promise<MadeChart> {
  const { source, chart } = await madeChart(id, lang, release);
  return { source, chart: chartOnPage(chart, { m: await loadMessages(lang), format: createFormat(lang) }) };
}

/** What a reader would cite of a chart: its numbers and the rows behind them, not the day on which it was drawn. */
const figuresOf = ({ chart: { table, evidence } }: MadeChart): string => JSON.stringify([table, evidence]);

/** Whether a figure of the chart, or a row behind it, is another one in `release` (the newest where none is named) than in `since`. */
export const chartChangedSince = async (id: string, since: string, release?: string): Promise<boolean> =>
  figuresOf(await madeChart(id, 'vi', since)) !== figuresOf(await madeChart(id, 'vi', release));

/**
 * The releases in which a chart can be shown, the newest first: those that had every table it rests on. In an older one it would say
 * "none" of what had only not been gathered yet.
 */
export async function chartReleases(id: string): Promise<readonly string[]> {
  const needed = new Set<string>(catalogueSource(id).queries.flatMap(({ sql }) => [...baseTables(sql)]));
  const all = await releases();
  return all
    .filter(({ tables }) => [...needed].every((name) => tables.some((table) => table.name === name)))
    .map((release) => release.id);
}

/** When the figures of a chart last changed. */
export interface ChartHistory {
  readonly release: string;
  readonly on: string;
  /** changed: they were others before; drawn: the release before could not draw it; first: there is no release before. */
  readonly kind: 'changed' | 'drawn' | 'first';
}

/** The newest release that made another chart of it, or the first in which it could be drawn. */
export async function chartHistory(id: string): Promise<ChartHistory> {
  const [all, known] = [await releases(), new Set(await chartReleases(id))];
  for (const { id: release, releasedOn: on, previous } of all) {
    if (previous === null) return { release, on, kind: 'first' };
    if (!known.has(previous)) return { release, on, kind: 'drawn' };
    if (await chartChangedSince(id, previous, release)) return { release, on, kind: 'changed' };
  }
  throw new Error('no release is recorded: run npm run data');
}

/** Every chart of the catalogue in one language, in its order. */
export const madeCharts = (lang: Lang): Promise<readonly MadeChart[]> =>
  Promise.all(catalogue.map(({ id }) => madeChart(id, lang)));
