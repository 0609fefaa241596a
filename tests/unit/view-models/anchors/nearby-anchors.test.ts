import { describe, expect, it } from 'vitest';
import { nearbyAnchors } from '#lib/view-models/anchors/nearby-anchors.ts';
import { makeReported, makeZone } from '../../../fixtures/explorer-rows.ts';

const at = (zone_id: string, lat: number, sectors: readonly string[] = []) =>
  makeZone({ zone_id, lat, lon: 105.7, location_precision: 'site', sectors });
const here = at('here', 19.8, ['textile-garment', 'multi-sector']);
const near = at('near', 20.0);
const far = at('far', 21.8);
const garments = { sector_id: 'textile-garment' };

describe('large projects near a zone', () => {
  it('are of its sector, in other zones within the distance, the largest first', () => {
    const projects = [
      makeReported('small', 5, { ...garments, zone_id: 'near' }),
      makeReported('large', 50, { ...garments, zone_id: 'near' }),
      makeReported('steel', 900, { sector_id: 'metallurgy', zone_id: 'near' }),
      makeReported('own', 900, { ...garments, zone_id: 'here' }),
      makeReported('away', 900, { ...garments, zone_id: 'far' })
    ];
    const { rows, count } = nearbyAnchors('here', [here, near, far], projects, 'vi');
    expect(rows.map(({ id }) => id)).toEqual(['large', 'small']);
    expect(count).toBe(2);
    expect(rows[0]?.distance.km).toBeCloseTo(22.2, 0);
  });

  it('are not found by being of many sectors', () => {
    const projects = [makeReported('all', 50, { sector_id: 'multi-sector', zone_id: 'near' })];
    expect(nearbyAnchors('here', [here, near], projects, 'vi').rows).toEqual([]);
  });

  it('never set dollars against dong', () => {
    const projects = [
      makeReported('dollars', 1, { ...garments, zone_id: 'near' }),
      makeReported('dong', 0, { ...garments, zone_id: 'near', capital_usd_m: null, capital_vnd_bn: 9000 })
    ];
    const { rows } = nearbyAnchors('here', [here, near], projects, 'en');
    expect(rows.map(({ capital }) => [capital.unit, capital.value])).toEqual([
      ['USD m', 1],
      ['VND bn', 9000]
    ]);
  });

  it('count a zone in doubt that may lie within the distance, as the filter does', () => {
    const doubtful = makeZone({
      ...{ zone_id: 'doubtful', lat: 20.3, lon: 105.7, location_precision: 'commune', halo_km: 12 }
    });
    const projects = [makeReported('maybe', 5, { ...garments, zone_id: 'doubtful' })];
    const [row] = nearbyAnchors('here', [here, doubtful], projects, 'vi').rows;
    expect(row?.distance.km).toBeGreaterThan(50);
    expect(row?.distance.lowKm).toBeLessThan(50);
  });

  it('cannot be told of a zone without a place', () => {
    const lost = makeZone({ zone_id: 'lost', sectors: ['textile-garment'] });
    const projects = [makeReported('large', 50, { ...garments, zone_id: 'near' })];
    expect(nearbyAnchors('lost', [lost, near], projects, 'vi')).toMatchObject({ located: false, rows: [] });
  });
});
