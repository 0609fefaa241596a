import { describe, expect, it } from 'vitest';
import { framesOf } from '../../../scripts/data/map-frames.ts';

/** Islets of quần đảo Hoàng Sa and quần đảo Trường Sa farthest apart. */
const archipelagos = { west: 111.2, south: 7.4, east: 117.3, north: 17.1 };

describe('where maps of some provinces look', () => {
  it('ends before the archipelagos where they are near each other', () => {
    const { all, camera } = framesOf([
      [108.3, 12.2, 109.5, 13.9],
      [107.5, 13.0, 109.4, 14.6]
    ]);
    expect(all).toEqual([107.5, 12.2, 109.5, 14.6]);
    expect(camera[2]).toBeLessThan(archipelagos.west);
  });

  it('holds both archipelagos whole where they are as far apart as the country', () => {
    const { all, allWide, camera } = framesOf([
      [104.5, 8.5, 105.6, 9.6],
      [103.5, 21.3, 105.1, 22.9]
    ]);
    for (const [west, south, east, north] of [all, allWide, camera]) {
      expect(west < archipelagos.west && south < archipelagos.south).toBe(true);
      expect(east > archipelagos.east && north > archipelagos.north).toBe(true);
    }
  });

  it('is the country where there is no province at all', () => {
    expect(framesOf([]).all[0]).toBeLessThan(103);
  });
});
