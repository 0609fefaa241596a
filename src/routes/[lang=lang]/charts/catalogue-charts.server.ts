import { catalogue, catalogueSource, type CatalogueSource } from '#lib/catalogue/index.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import type { CatalogueChart, CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';

export interface MadeChart {
  readonly source: CatalogueSource;
  readonly chart: CatalogueChart;
}

const made = new Map<string, Promise<MadeChart>>();

async function make(source: CatalogueSource, lang: Lang): Promise<MadeChart> {
  const { run, releasedOn } = await getAtlas();
  const setting: CatalogueSetting = { m: await loadMessages(lang), format: createFormat(lang), releasedOn };
  return { source, chart: source.make(run, setting) };
}

/** A chart of the catalogue in one language, made once a build; throws where there is none of that id. */
export function madeChart(id: string, lang: Lang): Promise<MadeChart> {
  const key = `${lang} ${id}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const fresh = make(catalogueSource(id), lang);
  made.set(key, fresh);
  return fresh;
}

/** Every chart of the catalogue in one language, in its order. */
export const madeCharts = (lang: Lang): Promise<readonly MadeChart[]> =>
  Promise.all(catalogue.map(({ id }) => madeChart(id, lang)));
