import { expect, it } from 'vitest';
import { groundCircle } from '#lib/geography/ground-circle.ts';
import { straightLineKm } from '#lib/geography/straight-line.ts';

it('draws every point of a circle at the distance asked for, and closes it', () => {
  const middle = { lat: 21, lon: 105 };
  for (const km of [1, 60, 500]) {
    const ring = groundCircle(middle, km);
    expect(ring).toHaveLength(181);
    expect(ring.at(-1)).toEqual(ring[0]);
    for (const [lon, lat] of ring) expect(straightLineKm(middle, { lat, lon })).toBeCloseTo(km, 6);
  }
});
