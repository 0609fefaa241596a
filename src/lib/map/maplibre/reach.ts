/** The circles within which zones are looked for, as lines; the stretches over other countries are left out. */
import type { FeatureCollection, MultiLineString, Position } from 'geojson';
import type { ReachCircle } from '#lib/domain/map-scene.ts';
import { groundCircle } from '#lib/geography/ground-circle.ts';
import { onLand, type Land } from './clip.ts';

export type ReachLines = FeatureCollection<MultiLineString>;

export function reachLines(circles: readonly ReachCircle[], foreign: readonly Land[]): ReachLines {
  const abroad = (point: Position): boolean => foreign.some((land) => onLand(land, point));
  return {
    type: 'FeatureCollection',
    features: circles.map((circle) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'MultiLineString', coordinates: stretches(groundCircle(circle, circle.km), abroad) }
    }))
  };
}

/** The runs of a line between the points left out. */
function stretches(line: readonly (readonly [number, number])[], leftOut: (point: Position) => boolean): Position[][] {
  const runs: Position[][] = [[]];
  for (const [lon, lat] of line) {
    if (leftOut([lon, lat])) runs.push([]);
    else runs.at(-1)?.push([lon, lat]);
  }
  return runs.filter((run) => run.length > 1);
}
