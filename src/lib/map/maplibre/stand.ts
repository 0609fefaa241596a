/** Where symbols stand at a zoom: on their point, or beside one another inside their doubt. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import { spreadSymbols } from '../spread.ts';
import { metresPerPixel } from './camera.ts';
import type { MapThing } from './map-things.ts';
import { worldPixel, type ScreenPoint } from './view-projection.ts';

/** Px from a thing's point to where its symbol stands. */
export type Offsets = ReadonlyMap<string, ScreenPoint>;

export const noOffset: ScreenPoint = { x: 0, y: 0 };

/** Works in pixels of the whole world, so that panning moves nothing. */
export function standOffsets(things: readonly MapThing[], zoom: number): Offsets {
  const points = new Map(things.map((thing) => [thing.id, worldPixel(thing.lon, thing.lat, zoom)]));
  const stood = spreadSymbols(
    things.map((thing) => ({
      id: thing.id,
      ...(points.get(thing.id) ?? noOffset),
      half: Math.min(thing.halfX, thing.halfY),
      reach: thing.reachPx + (thing.reachKm * 1000) / metresPerPixel(thing.lat, zoom)
    }))
  );
  return new Map(
    things.map(({ id }) => {
      const [point, stand] = [points.get(id), stood.get(id)];
      if (point === undefined || stand === undefined) return [id, noOffset];
      return [id, { x: Math.round(stand.x - point.x), y: Math.round(stand.y - point.y) }];
    })
  );
}

/** The symbols of one layer as points for the style; `image` names the present theme's picture. */
export function symbolFeatures(
  things: readonly MapThing[],
  offsets: Offsets,
  image: (name: string) => string
): FeatureCollection<Point> {
  const features = things.map((thing): Feature<Point> => {
    const { x, y } = offsets.get(thing.id) ?? noOffset;
    return {
      type: 'Feature',
      properties: { id: thing.id, image: image(thing.image), offset: [x, y], order: thing.order },
      geometry: { type: 'Point', coordinates: [thing.lon, thing.lat] }
    };
  });
  return { type: 'FeatureCollection', features };
}
