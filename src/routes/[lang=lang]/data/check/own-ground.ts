import type { ZoneMark } from '#lib/domain/map-scene.ts';
import type { InsetGround } from '#lib/map/inset-ground.ts';
import type { SvgBackground } from '#lib/map/svg-background.ts';
import type { PreparedPlaces } from '#lib/map/svg-layout.ts';

/** Published zones are the ground here: a little smaller than on maps of their own. */
export const symbolScale = 0.8;

/** What the map of an own sheet stands on: a ground for each view, the published zones, and where it lies in the country. */
export interface OwnGround {
  readonly views: readonly {
    readonly view: string;
    readonly background: SvgBackground;
    /** Where symbols and names of the published zones stand: the costly half of a layout. */
    readonly prepared: PreparedPlaces;
  }[];
  readonly zones: readonly ZoneMark[];
  readonly inset: InsetGround;
}

const isGround = (value: unknown): value is OwnGround =>
  typeof value === 'object' && value !== null && 'views' in value && 'zones' in value && 'inset' in value;

/** Rejects where it cannot be had. */
export async function fetchGround(address: string): Promise<OwnGround> {
  const response = await fetch(address);
  const content: unknown = response.ok ? await response.json() : null;
  if (!isGround(content)) throw new Error(`${address}: HTTP ${response.status}`);
  return content;
}
