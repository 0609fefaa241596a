/** Grounds of the prerendered maps, for +page.server files. */
import { boundsOf } from '#lib/domain/map-scene.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { Box } from '../label-geometry.ts';
import { boundsAround } from '../project.ts';
import type { SvgBackground } from '../svg-background.ts';
import { makeSvgBackground, type BackgroundRequest } from '../ground/make-background.ts';
import { builtGround } from './built-ground.ts';

export { zonesWithBoundary } from './read-geo.ts';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The map of the explorer: one province or both. `obstacles` are the controls and insets that lie over it, px. */
export function explorerBackground(
  which: string,
  lang: Lang,
  size: PictureSize = { width: 768, height: 580 },
  obstacles: readonly Box[] = []
): SvgBackground {
  return drawn({
    bounds: boundsOf(which),
    ...size,
    padding: 14,
    lang,
    obstacles,
    towns: which === 'both' || which === 'both-wide' ? 'seats' : 'all'
  });
}

const drawn = (request: BackgroundRequest): SvgBackground => makeSvgBackground(request, builtGround());

const zoneBackgrounds = new Map<string, SvgBackground>();

/**
 * The small map of a zone page: `spanKm` from side to side of the shorter edge. Made once: the zone's page, its frame and the frames
 * pinned to releases stand on the same ground.
 */
export function zoneBackground(
  lat: number,
  lon: number,
  spanKm: number,
  lang: Lang,
  size: PictureSize = { width: 328, height: 238 },
  obstacles: readonly Box[] = []
): SvgBackground {
  const key = JSON.stringify([lat, lon, spanKm, lang, size, obstacles]);
  const known = zoneBackgrounds.get(key);
  if (known !== undefined) return known;
  const made = makeZoneBackground(lat, lon, spanKm, lang, size, obstacles);
  zoneBackgrounds.set(key, made);
  return made;
}

function makeZoneBackground(
  lat: number,
  lon: number,
  spanKm: number,
  lang: Lang,
  size: PictureSize,
  obstacles: readonly Box[]
): SvgBackground {
  return drawn({
    bounds: boundsAround(lat, lon, spanKm),
    ...size,
    padding: 0,
    lang,
    obstacles,
    towns: 'all'
  });
}

export { nationalInset } from './make-inset.ts';
