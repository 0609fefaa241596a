import { error } from '@sveltejs/kit';
import { catalogue } from '#lib/catalogue/index.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { releases } from '#lib/database/releases.server.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { FrameEdition } from '#lib/view-models/frame-edition.ts';
import { chartChangedSince, madeChart } from '../charts/catalogue-charts.server.ts';
import { zonesMapPicture } from '../charts/[chart]/zones-map.server.ts';

/** Ids of every release a frame can be pinned to, the newest first. */
export async function frameReleases(): Promise<readonly string[]> {
  const { release } = await getAtlas();
  return [...new Set([release, ...(await releases()).map(({ id }) => id)])];
}

/** What a frame says of a release: `changed` tells whether what it shows is another thing in the newest one. */
export async function frameEdition(
  pinnedTo: string | null,
  changed: (release: string) => Promise<boolean>
): Promise<FrameEdition> {
  const newest = await getAtlas();
  const shown = pinnedTo === null ? newest : await getAtlas(pinnedTo);
  return {
    release: shown.release,
    releasedOn: shown.releasedOn,
    pinned: pinnedTo !== null,
    newer: shown.release === newest.release ? null : { release: newest.release, changed: await changed(shown.release) }
  };
}

/** What a frame of a chart shows; pinned, as it was in that release. */
export async function chartFrame(id: string, lang: Lang, pinnedTo: string | null) {
  if (!catalogue.some((one) => one.id === id)) error(404, `no chart is called ${id}`);
  const known = await frameReleases();
  if (pinnedTo !== null && !known.includes(pinnedTo)) error(404, `no release is called ${pinnedTo}`);
  const { chart } = await madeChart(id, lang, pinnedTo ?? undefined);
  const { run } = await getAtlas(pinnedTo ?? undefined);
  return {
    chart,
    edition: await frameEdition(pinnedTo, (release) => chartChangedSince(id, release)),
    releases: known,
    map: chart.drawing.kind === 'zones-map' ? zonesMapPicture(run, lang) : null
  };
}
