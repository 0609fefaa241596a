import { describe, expect, it } from 'vitest';
import { circleRing, radiusOfHectares } from '../../../../src/lib/map/maplibre/circle.ts';
import { landWithin, onLand } from '../../../../src/lib/map/maplibre/clip.ts';
import { HaloShapes } from '../../../../src/lib/map/maplibre/halos.ts';
import { trueAreasOf } from '../../../../src/lib/map/maplibre/true-areas.ts';
import { makeZone, squareOfLand } from './marks.ts';

const shapes = (): HaloShapes => new HaloShapes(new Map([['thanh-hoa', squareOfLand]]));

/** Area of a polygon's outer rings in square degrees. */
function area(rings: readonly (readonly (readonly number[])[])[]): number {
  return rings.reduce((sum, ring) => {
    const twice = ring.reduce((total, [x = 0, y = 0], i) => {
      const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
      return total + x * y2 - x2 * y;
    }, 0);
    return sum + twice / 2;
  }, 0);
}

describe('halos of doubt', () => {
  it('stay whole inland', () => {
    const { fills } = shapes().of([makeZone({ lon: 105.5, lat: 19.5, precision: 'commune', haloKm: 3 })]);
    expect(fills.features[0]?.geometry.type).toBe('Polygon');
  });

  it('end at the shore', () => {
    const { fills } = shapes().of([makeZone({ lon: 105.99, lat: 19.5, precision: 'commune', haloKm: 10 })]);
    const geometry = fills.features[0]?.geometry;
    if (geometry?.type !== 'MultiPolygon') throw new Error('expected a clipped halo');
    const positions = geometry.coordinates.flat(2);
    expect(positions.length).toBeGreaterThan(20);
    for (const [lon = 0] of positions) expect(lon).toBeLessThanOrEqual(106 + 1e-9);
  });

  it('cut in half lose half of their area', () => {
    const circle = circleRing(106, 19.5, 10);
    const half = landWithin(squareOfLand, circle);
    expect(area(half.coordinates.flat()) / area([circle])).toBeCloseTo(0.5, 2);
  });

  it('carry a rim only where the district is all that is known, and only over land', () => {
    const zone = { lon: 105.95, lat: 19.5, haloKm: 10 };
    const { rims } = shapes().of([
      makeZone({ ...zone, id: 'a', precision: 'commune' }),
      makeZone({ ...zone, id: 'b', precision: 'district' })
    ]);
    expect(rims.features).toHaveLength(1);
    const points = rims.features[0]?.geometry.coordinates.flat() ?? [];
    expect(points.length).toBeGreaterThan(50);
    expect(points.every((point) => onLand(squareOfLand, point))).toBe(true);
  });

  it('lie the widest below', () => {
    const { fills } = shapes().of([
      makeZone({ id: 'narrow', kind: 'industrial-cluster', lon: 105.5, lat: 19.5, precision: 'commune', haloKm: 2 }),
      makeZone({ id: 'wide', kind: 'industrial-park', lon: 105.5, lat: 19.5, precision: 'district', haloKm: 12 })
    ]);
    expect(fills.features.map(({ properties }) => String(properties?.['kind']))).toEqual([
      'industrial-park',
      'industrial-cluster'
    ]);
  });

  it('are not drawn for a point known to the site', () => {
    expect(shapes().of([makeZone()]).fills.features).toEqual([]);
  });
});

describe('true areas', () => {
  it('are circles as large as the published area', () => {
    expect(Math.PI * radiusOfHectares(400) ** 2 * 100).toBeCloseTo(400);
  });

  it('are left out for zones with a boundary, without a figure, or filtered away', () => {
    const zones = [
      makeZone({ id: 'a' }),
      makeZone({ id: 'b', hasBoundary: true }),
      makeZone({ id: 'c', areaHa: null }),
      makeZone({ id: 'd', shown: false })
    ];
    expect(trueAreasOf(zones).features).toHaveLength(1);
  });
});
