import { describe, expect, it } from 'vitest';
import { lineFigure, rangeFigure } from '#lib/view-models/distances/distance-figures.ts';
import { nearestOf, nearestOperating } from '#lib/view-models/distances/nearest.ts';
import { makeZone } from '../../../fixtures/explorer-rows.ts';
import { makeInfrastructure } from '../../../fixtures/infrastructure-points.ts';

const zone = makeZone({ zone_id: 'park', lat: 20, lon: 105.8, location_precision: 'site', area_ha: 100 });
const near = makeInfrastructure({ id: 'near', lon: 106 });
const far = makeInfrastructure({ id: 'far', lon: 107 });

describe('the nearest place of a kind', () => {
  it('is the nearest in operation', () => {
    const [port, ...others] = nearestOf(zone, [far, near]);
    expect(port).toMatchObject({ kind: 'seaport', infrastructureId: 'near', status: 'operating', mayBeNearer: [] });
    expect(port?.km).toBeCloseTo(20.9, 1);
    expect(port?.lowKm).toBeCloseTo(20.9 - 0.5 - Math.sqrt(1 / Math.PI), 1);
    expect(others).toEqual([]);
  });

  it('stands beside one that is only planned where that would be nearer', () => {
    const planned = makeInfrastructure({ id: 'planned', lon: 105.9, status: 'planned' });
    const further = makeInfrastructure({ id: 'further', lon: 106.5, status: 'planned' });
    expect(nearestOf(zone, [near, planned]).map((one) => one.infrastructureId)).toEqual(['near', 'planned']);
    expect(nearestOf(zone, [near, further]).map((one) => one.infrastructureId)).toEqual(['near']);
  });

  it('names others that the doubt of the points leaves possible', () => {
    const next = makeInfrastructure({ id: 'next', lon: 106.02, doubt_km: 4 });
    expect(nearestOf(zone, [near, next])[0]?.mayBeNearer.map(({ id }) => id)).toEqual(['next']);
  });

  it('is unknown where no place has coordinates, and for a zone without a place', () => {
    const lost = makeInfrastructure({ id: 'lost', lat: null, lon: null, doubt_km: null, precision: null });
    expect(nearestOf(zone, [lost])).toEqual([]);
    expect(nearestOf(makeZone({ zone_id: 'nowhere' }), [near])).toEqual([]);
  });

  it('leaves out stations and interchanges of another province, of which the data have a few only', () => {
    const station = makeInfrastructure({ id: 'station', kind: 'railway-station', province_id: 'ha-noi' });
    const airport = makeInfrastructure({ id: 'airport', kind: 'airport', province_id: 'ha-noi' });
    expect(nearestOf(zone, [station, airport]).map(({ kind }) => kind)).toEqual(['airport']);
  });

  it('is asked for by kind', () => {
    const all = nearestOf(zone, [near]);
    expect(nearestOperating(all, 'seaport')?.infrastructureId).toBe('near');
    expect(nearestOperating(all, 'airport')).toBeNull();
    expect(nearestOf(makeZone({ zone_id: 'nowhere' }), [near])).toEqual([]);
  });
});

describe('figures of a straight line', () => {
  it('say about, and round the ends of the interval outwards', () => {
    const line = { km: 34.4, lowKm: 31.6, highKm: 37.2 };
    expect(lineFigure(line)).toMatchObject({ value: 34.4, qualifier: 'about', unit: 'km', decimals: 0 });
    expect(rangeFigure(line)).toMatchObject({ value: 31, valueMax: 38, query: 'straight-line-distance' });
    expect(rangeFigure({ km: 2.3, lowKm: 0, highKm: 4.61 })).toMatchObject({ value: 0, valueMax: 4.7, decimals: 1 });
  });
});
