/** The shapes of static/geo, once for the whole build. */
import { coveredProvinces } from '#lib/domain/covered.ts';
import { makeGround } from '../ground/ground.ts';
import type { GroundSource } from '../ground/make-background.ts';
import { readGeo } from './read-geo.ts';

let made: GroundSource | null = null;

export function builtGround(): GroundSource {
  made ??= {
    ground: makeGround({
      neighbours: [readGeo('neighbours')],
      outlines: [readGeo('outlines')],
      communes: coveredProvinces.flatMap(({ units }) => units['since-2025-07']).map(readGeo),
      rivers: [readGeo('rivers')],
      transport: [readGeo('transport')],
      boundaries: [readGeo('zone-boundaries')]
    }),
    places: readGeo('places'),
    zones: readGeo('zones')
  };
  return made;
}
