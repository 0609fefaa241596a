import { error } from '@sveltejs/kit';
import { mapChart } from '#lib/chart-filters/map-view.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { coveredIds } from '#lib/domain/covered.ts';
import type { MapView } from '#lib/domain/frame.ts';
import { type Lang, languages } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { chartChangedSince } from '../charts/catalogue-charts.server.ts';
import { frameEdition, frameReleases } from './frame-edition.server.ts';
import { provinceMaps } from './province-maps.server.ts';

/** Parameters of the frames of every view of the map; without a view all provinces are shown. */
export const mapEntries = (): { lang: Lang; view?: string }[] =>
  languages.flatMap((lang) => [{ lang }, ...coveredIds.map((view) => ({ lang, view }))]);

/** What a frame of the map shows: both provinces or one; pinned, as it was in that release. */
export async function mapFrame(view: MapView, lang: Lang, pinnedTo: string | null) {
  const known = await frameReleases();
  if (pinnedTo !== null && !known.includes(pinnedTo)) error(404, `no release is called ${pinnedTo}`);
  const { run, releasedOn } = await getAtlas(pinnedTo ?? undefined);
  const setting = { m: await loadMessages(lang), format: createFormat(lang), releasedOn };
  return {
    view,
    chart: mapChart(run, setting, view),
    edition: await frameEdition(pinnedTo, (release) => chartChangedSince('zones-map', release)),
    releases: known,
    map: provinceMaps(run, lang, view)
  };
}
