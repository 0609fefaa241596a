import { covered } from '#covered';
import type { RegionName } from './map-scene.ts';

/** Neighbours and water as the live map names them: provinces in force since July 2025, each written where it is seen beside ours. */
export const regionNames: readonly RegionName[] = covered.regionNames.map(([id, kind, vi, en, lat, lon]) => ({
  id,
  kind,
  name: { vi, en },
  lat,
  lon
}));
