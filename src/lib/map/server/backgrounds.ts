/** Grounds of the prerendered maps, for +page.server files. */
import { provinceBounds } from '#lib/domain/map-scene.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { Box } from '../label-geometry.ts';
import { boundsAround } from '../project.ts';
import type { SvgBackground } from '../svg-background.ts';
import { makeSvgBackground } from './make-background.ts';

export { zonesWithBoundary } from './read-geo.ts';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The map of the explorer: one province or both. `obstacles` are the controls and insets that lie over it, px. */
export function explorerBackground(
  which: keyof typeof provinceBounds,
  lang: Lang,
  size: PictureSize = { width: 768, height: 580 },
  obstacles: readonly Box[] = []
): SvgBackground {
  return makeSvgBackground({
    bounds: provinceBounds[which],
    ...size,
    padding: 14,
    lang,
    obstacles,
    towns: which === 'both' || which === 'both-wide' ? 'seats' : 'all'
  });
}

/** The small map of a zone page: `spanKm` from side to side of the shorter edge. */
export function zoneBackground(
  lat: number,
  lon: number,
  spanKm: number,
  lang: Lang,
  size: PictureSize = { width: 328, height: 238 },
  obstacles: readonly Box[] = []
): SvgBackground {
  return makeSvgBackground({
    bounds: boundsAround(lat, lon, spanKm),
    ...size,
    padding: 0,
    lang,
    obstacles,
    towns: 'all'
  });
}

export { nationalInset } from './make-inset.ts';
