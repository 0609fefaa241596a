import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { distanceKinds } from '#lib/domain/distance.ts';
import { defaultRankView, type RankView } from '#lib/domain/rank.ts';
import type { Run } from '#lib/domain/sql.ts';
import { explorerZones, sectorNames } from '#lib/queries/explorer-data.ts';
import { infrastructurePoints } from '#lib/queries/infrastructure-points.ts';
import { ask } from '#lib/queries/query.ts';
import { createViews } from '#lib/queries/views.ts';
import { zoneMeasures, zoneProjectsNamed } from '#lib/queries/zone-measures.ts';
import { nearestOf, nearestOperating } from '#lib/view-models/distances/nearest.ts';
import { rankInputs, type RankData } from '#lib/view-models/rank/inputs.ts';
import { presetWeights } from '#lib/view-models/rank/presets.ts';
import { rank, type Ranking } from '#lib/view-models/rank/ranking.ts';

describe('the ranking of the evidence', () => {
  let database: NodeDatabase;
  let data: RankData;
  beforeAll(async () => {
    database = await openAtlasDatabase('static/data');
    createViews.forEach((statement) => database.run(statement));
    const run: Run = (sql, parameters) => database.run(sql, parameters);
    const zones = ask(run, explorerZones, undefined);
    const infrastructure = ask(run, infrastructurePoints, undefined);
    data = {
      zones,
      measures: ask(run, zoneMeasures, undefined),
      distances: zones.flatMap((zone) =>
        distanceKinds.flatMap((kind) => {
          const line = nearestOperating(nearestOf(zone, infrastructure), kind);
          return line === null ? [] : [{ ...line, zone_id: zone.zone_id }];
        })
      ),
      projects: ask(run, zoneProjectsNamed, undefined),
      supports: [],
      sectors: ask(run, sectorNames, undefined)
    };
  });
  afterAll(() => database.close());

  const ranking = (change: Partial<RankView>): Ranking =>
    rank(data.zones, rankInputs(data), { ...defaultRankView, ...change });

  it('ranks every zone, and tells how few publish what an investor asks first', () => {
    const { ranked, coverage } = ranking({});
    expect(ranked).toHaveLength(data.zones.length);
    for (const criterion of ['occupancy', 'available', 'rent'] as const) {
      expect(coverage[criterion].known).toBeGreaterThan(0);
      expect(coverage[criterion].known).toBeLessThan(data.zones.length / 2);
    }
    expect(coverage.rent.scale).toBeNull();
  });

  it('keeps both areas of Bắc Duyên Hải, which sources dispute', () => {
    const area = rankInputs(data).get('lc-kcn-bac-duyen-hai')?.area;
    expect(area).toMatchObject({ kind: 'measured', doubt: 'disputed', span: { low: 66, high: 85 } });
  });

  it('puts zones of Thanh Hóa first near a port, zones of Lào Cai first for border trade', () => {
    const firstTen = (weights: RankView['weights']) =>
      new Set(
        ranking({ weights })
          .ranked.slice(0, 10)
          .map(({ zone }) => zone.province_id)
      );
    expect(firstTen(presetWeights.port)).toEqual(new Set(['thanh-hoa']));
    expect(firstTen(presetWeights.border)).toEqual(new Set(['lao-cai']));
  });

  it('keeps every unit of a criterion the same: nothing in dong per square metre stands among rents', () => {
    const units = new Map(data.measures.map(({ criterion, figure }) => [`${criterion} ${figure.unit}`, criterion]));
    expect([...units.keys()].sort()).toEqual([
      'area ha',
      'available ha',
      'investments projects',
      'land ha',
      'occupancy %',
      'rent USD/m2'
    ]);
  });
});
