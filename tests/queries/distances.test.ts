import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import type { InfrastructurePoint } from '#lib/domain/distance.ts';
import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import { doubtfulDistance } from '#lib/geography/straight-line.ts';
import { zonePointOf } from '#lib/geography/zone-point.ts';
import { explorerZones } from '#lib/queries/explorer-data.ts';
import { infrastructurePoints } from '#lib/queries/infrastructure-points.ts';
import { ask } from '#lib/queries/query.ts';
import { createViews } from '#lib/queries/views.ts';
import { infrastructurePointOf, nearestOf, nearestOperating } from '#lib/view-models/distances/nearest.ts';
import { sqlOf } from '#lib/view-models/page-computations.ts';

describe('straight lines of the evidence', () => {
  let database: NodeDatabase;
  let zones: readonly ExplorerZone[];
  let infrastructure: readonly InfrastructurePoint[];
  beforeAll(async () => {
    database = await openAtlasDatabase('static/data');
    createViews.forEach((statement) => database.run(statement));
    zones = ask(database.run, explorerZones, undefined);
    infrastructure = ask(database.run, infrastructurePoints, undefined);
  });
  afterAll(() => database.close());
  const distances = () => new Map(zones.map((zone) => [zone.zone_id, nearestOf(zone, infrastructure)]));

  it('says how far off each port, gate, station and interchange may be, and nothing of those without coordinates', () => {
    const doubt = (id: string) => infrastructure.find((place) => place.id === id)?.doubt_km;
    expect(doubt('port-nghi-son')).toBe(2.1);
    expect(doubt('stn-lao-cai')).toBe(0.5);
    expect(doubt('city-ha-noi')).toBe(2.3);
    expect(doubt('stn-khoa-truong')).toBeNull();
    // Known to a commune or town: never finer than 1 km, never wider than the largest commune.
    const rough = infrastructure.filter((place) => place.precision === 'commune' || place.precision === 'town');
    expect(rough.filter(({ doubt_km: km }) => km === null || km < 1 || km > 8)).toEqual([]);
  });

  it('is the same by the SQL that the page shows', () => {
    for (const zone of zones.filter((_, index) => index % 10 === 0)) {
      const from = zonePointOf(zone);
      const rows = database.run(sqlOf('straight-line-distance'), [zone.zone_id]);
      expect(rows.length > 0).toBe(from !== null);
      if (from === null) continue;
      for (const row of rows) {
        const place = infrastructure.find(({ id }) => id === row['infrastructure_id']);
        const to = place === undefined ? null : infrastructurePointOf(place);
        if (to === null) throw new Error(`${String(row['infrastructure_id'])} is measured without a point`);
        const line = doubtfulDistance(from, to);
        expect(row['km']).toBeCloseTo(line.km, 6);
        expect(row['low_km']).toBeCloseTo(line.lowKm, 6);
        expect(row['high_km']).toBeCloseTo(line.highKm, 6);
      }
    }
  });

  it('measures these lines, as plane geometry on the ellipsoid has them to the kilometre', () => {
    const all = distances();
    const line = (zone: string, kind: Parameters<typeof nearestOperating>[1]) => {
      const found = nearestOperating(all.get(zone) ?? [], kind);
      return [found?.infrastructureId, Math.round(found?.km ?? NaN)];
    };
    expect(line('th-kcn-bim-son', 'seaport')).toEqual(['port-nghi-son', 88]);
    expect(line('th-kcn-lam-son-sao-vang', 'airport')).toEqual(['apt-tho-xuan', 6]);
    expect(line('lc-kcn-dong-pho-moi', 'border-gate')).toEqual(['gate-lao-cai-ha-khau', 3]);
    expect(line('th-kcn-bim-son', 'inland-port')).toEqual([undefined, NaN]);
  });

  it('gives every located zone a port, an airport, a gate, a station and an interchange in operation', () => {
    const all = distances();
    const kinds = ['seaport', 'airport', 'border-gate', 'railway-station', 'expressway-interchange'] as const;
    const missing = zones.flatMap((zone) =>
      kinds.filter((kind) => nearestOperating(all.get(zone.zone_id) ?? [], kind) === null).map(() => zone.zone_id)
    );
    expect(missing).toEqual([]);
  });
});
