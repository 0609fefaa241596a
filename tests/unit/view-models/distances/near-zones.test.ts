import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointText, readNear } from '#lib/domain/distance.ts';
import { nearPoints, zonesNear } from '#lib/view-models/distances/near-zones.ts';
import { makeZone } from '../../../fixtures/explorer-rows.ts';
import { makeInfrastructure } from '../../../fixtures/infrastructure-points.ts';

const zoneAt = (zone_id: string, lon: number, halo_km: number | null = null) =>
  makeZone({ zone_id, lat: 20, lon, location_precision: halo_km === null ? 'site' : 'commune', halo_km, area_ha: 1 });
/** One hundredth of a degree of longitude here is 1.045 km. */
const zones = [zoneAt('close', 106.1), zoneAt('edge', 106.28, 3), zoneAt('far', 107), makeZone({ zone_id: 'lost' })];
const port = makeInfrastructure({ id: 'port' });

describe('zones near a place', () => {
  it('are those whose straight line may be short enough; the doubtful ones say so', () => {
    const near = zonesNear(zones, nearPoints({ kind: 'place', id: 'port' }, [port]), 28);
    expect(near.ids).toEqual(['close', 'edge']);
    expect([...near.maybe]).toEqual(['edge']);
  });

  it('are those near any place of a kind in operation', () => {
    const other = makeInfrastructure({ id: 'other', lon: 107.1 });
    const planned = makeInfrastructure({ id: 'planned', lon: 107.1, status: 'planned' });
    const ids = (places: readonly (typeof port)[]) =>
      zonesNear(zones, nearPoints({ kind: 'nearest', of: 'seaport' }, places), 20).ids;
    expect(ids([port, other])).toEqual(['close', 'far']);
    expect(ids([port, planned])).toEqual(['close']);
  });

  it('are none of a place that is not located, and near nothing when they are not located themselves', () => {
    const lost = makeInfrastructure({ id: 'lost', lat: null, lon: null, doubt_km: null, precision: null });
    expect(zonesNear(zones, nearPoints({ kind: 'place', id: 'lost' }, [lost]), 500).ids).toEqual([]);
    expect(zonesNear(zones, nearPoints({ kind: 'point', lat: 20, lon: 106 }, []), 500).ids).not.toContain('lost');
  });

  it('grow with the distance and never lose one', () => {
    const km = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(km, km, (a, b) => {
        const points = nearPoints({ kind: 'place', id: 'port' }, [port]);
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((within) => zonesNear(zones, points, within).ids);
        expect((less ?? []).filter((id) => !(more ?? []).includes(id))).toEqual([]);
      })
    );
  });
});

describe('the place in an address', () => {
  it.each([
    ['seaport', { kind: 'nearest', of: 'seaport' }],
    ['port-nghi-son', { kind: 'place', id: 'port-nghi-son' }],
    ['19.8000,105.7700', { kind: 'point', lat: 19.8, lon: 105.77 }],
    ['-8,-70.25', { kind: 'point', lat: -8, lon: -70.25 }]
  ])('reads %s', (text, target) => {
    expect(readNear(text)).toEqual(target);
  });

  it.each(['', 'A Port', '95,105', '19.8;105.7', '1e3,2', 'a'.repeat(61)])('refuses %j', (text) => {
    expect(readNear(text)).toBeNull();
  });

  it('writes a point that it reads again', () => {
    const point = { lat: 19.80004, lon: 105.76996 };
    expect(readNear(pointText(point))).toEqual({ kind: 'point', lat: 19.8, lon: 105.77 });
  });
});
