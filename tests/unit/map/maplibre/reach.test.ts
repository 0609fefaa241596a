import { describe, expect, it } from 'vitest';
import { reachLines } from '#lib/map/maplibre/reach.ts';
import { squareOfLand } from './marks.ts';

const length = (lines: readonly (readonly unknown[])[]): number => lines.reduce((sum, line) => sum + line.length, 0);

describe('circles of a search by distance', () => {
  it('are whole where they meet no other country', () => {
    const [circle] = reachLines([{ lat: 25, lon: 100, km: 60 }], [squareOfLand]).features;
    expect(circle?.geometry.coordinates.map((line) => line.length)).toEqual([181]);
  });

  it('leave out what would lie over another country', () => {
    const [circle] = reachLines([{ lat: 19.5, lon: 105, km: 40 }], [squareOfLand]).features;
    const lines = circle?.geometry.coordinates ?? [];
    expect(length(lines)).toBeLessThan(181);
    expect(lines.flat().filter(([lon = 0, lat = 0]) => lon > 105 && lon < 106 && lat > 19 && lat < 20)).toEqual([]);
  });
});
