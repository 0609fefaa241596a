import { error } from '@sveltejs/kit';
import { catalogue } from '#lib/catalogue/index.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { chartChangedSince, chartReleases, madeChartOnPage } from '../charts/catalogue-charts.server.ts';
import { frameEdition } from './frame-edition.server.ts';
import { provinceMaps } from './province-maps.server.ts';

/** What a frame of a chart shows; pinned, as it was in that release. */
export async function chartFrame(id: string, lang: Lang, pinnedTo: string | null) {
  if (!catalogue.some((one) => one.id === id)) error(404, `no chart is called ${id}`);
  const known = await chartReleases(id);
  if (pinnedTo !== null && !known.includes(pinnedTo)) error(404, `no release is called ${pinnedTo}`);
  const { chart } = await madeChartOnPage(id, lang, pinnedTo ?? undefined);
  const { run } = await getAtlas(pinnedTo ?? undefined);
  return {
    chart,
    edition: await frameEdition(pinnedTo, (release) => chartChangedSince(id, release)),
    releases: known,
    map: chart.drawing.kind === 'zones-map' ? provinceMaps(run, lang) : null
  };
}
