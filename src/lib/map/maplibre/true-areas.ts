/** True ground areas: a zone with a published area and no boundary is a circle of that area, schematic, from zoom 11. */
import type { FeatureCollection, Polygon } from 'geojson';
import type { ZoneMark } from '#lib/domain/map-scene.ts';
import { circleRing, radiusOfHectares } from './circle.ts';

export function trueAreasOf(zones: readonly ZoneMark[]): FeatureCollection<Polygon> {
  const features = zones.flatMap((zone) => {
    if (!zone.shown || zone.hasBoundary || zone.areaHa === null) return [];
    const ring = circleRing(zone.lon, zone.lat, radiusOfHectares(zone.areaHa));
    return [
      {
        type: 'Feature' as const,
        properties: { kind: zone.kind, status: zone.status },
        geometry: { type: 'Polygon' as const, coordinates: [ring] }
      }
    ];
  });
  return { type: 'FeatureCollection', features };
}
