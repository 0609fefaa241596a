import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askClusterMaxima } from '#lib/catalogue/areas/overlap.ts';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { createViews } from '#lib/queries/views.ts';
import { zoneMaximum, type ZoneMaximum } from '#lib/view-models/zone-maximum.ts';
import { packageRows } from '../build/package-rows.ts';

describe('the most the State could pay, on the page of a cluster', () => {
  let database: NodeDatabase;
  let of: (zone: string) => ZoneMaximum | null;
  beforeAll(async () => {
    database = await openAtlasDatabase('static/data');
    createViews.forEach((statement) => database.run(statement));
    const { maxima } = askClusterMaxima(database.run, 'vi', '2026-11-01');
    of = (zone) => zoneMaximum(maxima, zone, 'vi', '');
  });
  afterAll(() => database.close());

  it('is 30 % of the published investment, with the rule and the base beside it', () => {
    const share = of('th-ccn-thach-binh')?.ways.find(({ id }) => id === 'share');
    const [base] = share?.base ?? [];
    expect(base?.unit).toBe('VND bn');
    expect(share?.low).toMatchObject({ kind: 'computed', value: (base?.value ?? 0) * 0.3, qualifier: base?.qualifier });
    expect(share?.rules.flatMap(({ figures }) => figures.map(({ figure }) => figure.ref))).toContainEqual(
      expect.stringMatching(/^supports\/.*\/rate_pct$/)
    );
  });

  it('is said to be unknown where no investment is published, and is of clusters only', () => {
    const published = new Set(
      packageRows('observations')
        .filter((row) => row['indicator_id'] === 'infrastructure-investment-vnd-bn')
        .map((row) => row['subject_id'])
    );
    const zones = packageRows('zones');
    const silent = zones.find((zone) => zone['kind'] === 'industrial-cluster' && !published.has(zone['zone_id']));
    expect(of(silent?.['zone_id'] ?? '')?.withoutInvestment).toBe(true);
    expect(of(zones.find((zone) => zone['kind'] === 'industrial-park')?.['zone_id'] ?? '')).toBeNull();
  });
});
