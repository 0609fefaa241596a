import type { ZoneMark } from '#lib/domain/map-scene.ts';
import type { InsetGround } from '#lib/map/inset-ground.ts';
import type { SvgBackground } from '#lib/map/svg-background.ts';
import type { PreparedPlaces } from '#lib/map/svg-layout.ts';

/** One province with its zones, as a frame draws it. */
export interface ProvinceMapScene {
  readonly province: string;
  readonly background: SvgBackground;
  readonly zones: readonly ZoneMark[];
  /** Worked out at build for all zones; null where only some are shown. */
  readonly places: PreparedPlaces | null;
  readonly symbolScale: number;
}

/** One province or both, and where they lie in the country. */
export interface ProvinceMapsScene {
  readonly provinces: readonly ProvinceMapScene[];
  readonly inset: InsetGround;
}

/** The maps with the zones that a filter keeps; null keeps all. */
export const mapsOf = (
  provinces: readonly ProvinceMapScene[],
  kept: ReadonlySet<string> | null
): readonly ProvinceMapScene[] =>
  kept === null
    ? provinces
    : provinces.map((one) => ({ ...one, zones: one.zones.filter(({ id }) => kept.has(id)), places: null }));
