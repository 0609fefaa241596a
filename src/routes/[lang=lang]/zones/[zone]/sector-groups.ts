import type { ZoneSector } from '#lib/view-models/zone-page.ts';

/** Sectors that the same sources state, so that these sources are named once. */
export interface SectorGroup {
  readonly names: readonly string[];
  readonly sources: ZoneSector['sources'];
}

/** Groups in the order of their first sector; the sectors known only from investments have no sources. */
export function sectorGroups(sectors: readonly ZoneSector[]): readonly SectorGroup[] {
  const groups = new Map<string, SectorGroup>();
  for (const { name, sources } of sectors) {
    const key = sources.map(({ id }) => id).join(' ');
    groups.set(key, { sources, names: [...(groups.get(key)?.names ?? []), name] });
  }
  return [...groups.values()];
}
