import { describe, expect, it } from 'vitest';
import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import { shortName } from '#lib/view-models/compare/short-name.ts';
import { choiceRowOf, nearestOfKind, readyComparisons } from '#lib/view-models/compare/suggest.ts';
import { compareSupports, type ProjectSupport } from '#lib/view-models/compare/project-supports.ts';
import { makeZone } from '../../../fixtures/explorer-rows.ts';
import { makeSourceRef } from './made-zones.ts';

const zone = (zone_id: string, change: Partial<ExplorerZone> = {}): ExplorerZone =>
  makeZone({ zone_id, kind: 'industrial-park', status: 'operating', ...change });

describe('zones to compare with', () => {
  it('are the nearest of the same kind, those with figures first', () => {
    const rows = [
      zone('here', { lat: 20, lon: 105 }),
      zone('near-empty', { lat: 20, lon: 105.01, area_ha: null, industrial_land_ha: null, occupancy_pct: null }),
      zone('far', { lat: 21, lon: 105, area_ha: 10 }),
      zone('near', { lat: 20.1, lon: 105, area_ha: 10 }),
      zone('cluster', { kind: 'industrial-cluster', lat: 20, lon: 105, area_ha: 10 })
    ].map(choiceRowOf);
    expect(nearestOfKind(rows, 'here').map(({ id }) => id)).toEqual(['near', 'far', 'near-empty']);
    expect(nearestOfKind(rows, 'nowhere')).toEqual([]);
  });
});

describe('ready-made comparisons', () => {
  it('take the largest and the emptiest parks that operate, and leave out what has fewer than two zones', () => {
    const ready = readyComparisons([
      zone('a', { area_ha: 100, area_measure: 'actual', occupancy_pct: 90 }),
      zone('b', { area_ha: 300, area_measure: 'actual', occupancy_pct: 0 }),
      zone('c', { area_ha: 200, area_measure: 'actual', occupancy_pct: null }),
      zone('planned', { area_ha: 900, area_measure: 'plan', status: 'planned', occupancy_pct: null }),
      zone('only-economic-zone', { kind: 'economic-zone' })
    ]);
    expect(ready).toEqual([
      { id: 'largest-parks', zones: ['b', 'c', 'a'] },
      { id: 'emptiest-parks', zones: ['b', 'a'] }
    ]);
  });
});

describe('short names', () => {
  it('abbreviate the kind wherever it stands', () => {
    expect(shortName('Khu công nghiệp Bỉm Sơn', 'Khu công nghiệp', 'KCN')).toBe('KCN Bỉm Sơn');
    expect(shortName('Bim Son Industrial Park', 'Industrial park', 'IP')).toBe('Bim Son IP');
    expect(shortName('Long Duy - Giang', 'Industrial park', 'IP')).toBe('Long Duy - Giang');
  });
});

describe('supports side by side', () => {
  const support = (id: string, certain = true): ProjectSupport => ({
    id,
    items: [],
    programme: id,
    beneficiary: '',
    rate: null,
    amount: null,
    amountPer: null,
    ceiling: null,
    ceilingPer: null,
    term: null,
    source: makeSourceRef(),
    policyNumber: null,
    certain
  });

  it('say once what all columns have, unless it is certain in one only', () => {
    const { shared, own } = compareSupports([
      [support('loan'), support('rent'), support('tax')],
      [support('loan'), support('tax', false)]
    ]);
    expect(shared.map(({ id }) => id)).toEqual(['loan']);
    expect(own.map((column) => column.map(({ id }) => id))).toEqual([['rent', 'tax'], ['tax']]);
  });
});
