import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { askSupportPlaces } from '#lib/queries/support-places.ts';
import { askSupportRules } from '#lib/queries/support-rules.ts';
import { createViews } from '#lib/queries/views.ts';
import { makeAreaEntries, zonePlaces } from '#lib/view-models/support/make-places.ts';
import { makeSupportRules } from '#lib/view-models/support/make-rules.ts';
import { zoneSupports, type ZoneSupport } from '#lib/view-models/zone-supports.ts';

describe('support that a brief names for a zone', () => {
  let database: NodeDatabase;
  let supportsOf: (zone: string, date?: string) => readonly ZoneSupport[];
  beforeAll(async () => {
    database = await openAtlasDatabase('static/data');
    createViews.forEach((statement) => database.run(statement));
    const rows = { ...askSupportRules(database.run), ...askSupportPlaces(database.run) };
    const tables = { rules: makeSupportRules(rows), areas: makeAreaEntries(rows.areas) };
    const places = zonePlaces(rows);
    supportsOf = (zone, date = '2026-11-01') => zoneSupports(places.get(zone), date, tables, 'vi');
  });
  afterAll(() => database.close());

  it('keeps what depends on the enterprise apart, and gives each figure its row', () => {
    const supports = supportsOf('th-kcn-bim-son');
    expect(supports.length).toBeGreaterThan(0);
    expect(supports.filter(({ certain, programme }) => certain && programme.startsWith('Nghị định'))).toEqual([]);
    const refs = supports.flatMap(({ figures }) => figures.map(({ ref }) => ref));
    expect(refs.length).toBeGreaterThan(0);
    expect(refs.filter((ref) => !/^supports\/[a-z0-9-]+\/[a-z_]+$/.test(ref))).toEqual([]);
  });

  it('leaves out what was not in force on the day, and knows nothing of a zone that is not there', () => {
    const ids = supportsOf('th-kcn-bim-son', '1990-01-01').map(({ id }) => id);
    expect(ids.length).toBeLessThan(supportsOf('th-kcn-bim-son').length);
    expect(supportsOf('no-such-zone')).toEqual([]);
  });
});
