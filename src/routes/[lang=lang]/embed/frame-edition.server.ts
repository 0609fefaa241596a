import { getAtlas } from '#lib/database/atlas.server.ts';
import { releases } from '#lib/database/releases.server.ts';
import type { FrameEdition } from '#lib/view-models/frame-edition.ts';

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
