import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GeoPoint } from '#lib/domain/distance.ts';
import { doubtfulDistance, straightLineKm } from '#lib/geography/straight-line.ts';
import { zoneDoubtKm, zonePointOf } from '#lib/geography/zone-point.ts';
import { makeZone } from '../../fixtures/explorer-rows.ts';

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The angle between two vectors from the middle of the sphere: another formula than the one tested. */
function byVectors(a: GeoPoint, b: GeoPoint): number {
  const vector = ({ lat, lon }: GeoPoint) => ({
    x: Math.cos(radians(lat)) * Math.cos(radians(lon)),
    y: Math.cos(radians(lat)) * Math.sin(radians(lon)),
    z: Math.sin(radians(lat))
  });
  const [p, q] = [vector(a), vector(b)];
  const cross = Math.hypot(p.y * q.z - p.z * q.y, p.z * q.x - p.x * q.z, p.x * q.y - p.y * q.x);
  return 6371.0088 * Math.atan2(cross, p.x * q.x + p.y * q.y + p.z * q.z);
}

const haNoi = { lat: 21.0245, lon: 105.8412 };
const points = fc.record({
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true })
});
/** Millimetres near by; a metre from one side of the earth to the other, where the sine of the half angle is flat. */
const close = 1e-6;
const acrossTheEarth = 1e-3;

describe('the straight line between two points', () => {
  it.each([
    ['Lào Cai station', { lat: 22.4842, lon: 103.9782 }, 251.7],
    ['Vinh', { lat: 18.67337, lon: 105.69232 }, 261.9],
    ['Hải Phòng port', { lat: 20.8449115, lon: 106.6880841 }, 90.2],
    ['one degree to the north', { lat: 22.0245, lon: 105.8412 }, 111.2]
  ])('from Hà Nội station to %s is as measured by hand', (_, to, km) => {
    expect(straightLineKm(haNoi, to)).toBeCloseTo(km, 1);
    expect(straightLineKm(haNoi, to)).toBeCloseTo(byVectors(haNoi, to), 6);
  });

  it('reaches half way round the earth, and no further, between points opposite each other', () => {
    const pole = { lat: -84.99999999999983, lon: -179.99999502168697 };
    expect(straightLineKm(pole, { lat: 84.99999999999982, lon: 0 })).toBeCloseTo(20015.115, 2);
    expect(straightLineKm(pole, { lat: Number.NaN, lon: 0 })).toBeNaN();
  });

  it('is the same there and back, nothing to itself, and never longer than a way round', () => {
    fc.assert(
      fc.property(points, points, points, (a, b, c) => {
        expect(Math.abs(straightLineKm(a, b) - straightLineKm(b, a))).toBeLessThan(close);
        expect(straightLineKm(a, a)).toBe(0);
        expect(straightLineKm(a, c)).toBeLessThanOrEqual(straightLineKm(a, b) + straightLineKm(b, c) + acrossTheEarth);
        expect(Math.abs(straightLineKm(a, b) - byVectors(a, b))).toBeLessThan(0.001);
      })
    );
  });
});

describe('the doubt of a straight line', () => {
  it('takes off and adds how far both ends may be out, and never falls under zero', () => {
    const far = doubtfulDistance({ ...haNoi, doubtKm: 2 }, { lat: 22.0245, lon: 105.8412, doubtKm: 1 });
    expect([far.lowKm, far.km, far.highKm].map((km) => Math.round(km * 10) / 10)).toEqual([108.2, 111.2, 114.2]);
    const near = doubtfulDistance({ ...haNoi, doubtKm: 3 }, { ...haNoi, doubtKm: 2 });
    expect(near).toEqual({ km: 0, lowKm: 0, highKm: 5 });
  });

  it('is as wide as the commune or district named', () => {
    expect(zoneDoubtKm({ halo_km: 3.1, area_ha: 50, area_max_ha: null })).toBe(3.1);
  });

  it('is never narrower than the zone itself', () => {
    const tenThousandHa = Math.sqrt(100 / Math.PI);
    expect(zoneDoubtKm({ halo_km: null, area_ha: 10_000, area_max_ha: null })).toBeCloseTo(tenThousandHa, 9);
    expect(zoneDoubtKm({ halo_km: 2, area_ha: 50, area_max_ha: 10_000 })).toBeCloseTo(tenThousandHa, 9);
  });

  it('takes a site without a published area for as large as a cluster may be', () => {
    expect(zoneDoubtKm({ halo_km: null, area_ha: null, area_max_ha: null })).toBeCloseTo(0.489, 3);
  });

  it('does not measure from a zone that nobody has located', () => {
    expect(zonePointOf(makeZone({ zone_id: 'lost' }))).toBeNull();
    expect(
      zonePointOf(makeZone({ zone_id: 'somewhere', lat: 20, lon: 105, location_precision: 'district' }))
    ).toBeNull();
  });
});
