import { pointToPolygonDistance } from '@turf/point-to-polygon-distance';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { kmToNearestEdge } from '#lib/tables/nearest-edge.ts';

const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [105, 19],
      [106, 19],
      [106.2, 20],
      [105, 20],
      [105, 19]
    ]
  ]
};

describe('the nearest edge', () => {
  it('is as far as the geometry library says, to one part in a hundred', () => {
    const place = fc.record({
      lat: fc.double({ min: 8, max: 24, noNaN: true }),
      lon: fc.double({ min: 102, max: 110, noNaN: true })
    });
    fc.assert(
      fc.property(place, ({ lat, lon }) => {
        const exact = Math.abs(pointToPolygonDistance([lon, lat], square, { units: 'kilometers' }));
        expect(Math.abs(kmToNearestEdge([square], lat, lon) - exact)).toBeLessThanOrEqual(0.05 + exact / 100);
      }),
      { numRuns: 300 }
    );
  });
});
