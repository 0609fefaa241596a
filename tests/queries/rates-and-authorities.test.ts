import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { exchangeRates } from '#lib/queries/exchange-rates.ts';
import { ask } from '#lib/queries/query.ts';
import { createViews } from '#lib/queries/views.ts';
import { zoneAuthorities, type ZoneAuthorityRow } from '#lib/queries/zone-authorities.ts';
import { zoneIds } from '#lib/queries/zone-header.ts';
import { rateView } from '#lib/view-models/currency/rates.ts';
import { zoneContacts } from '#lib/view-models/zone-contact.ts';

describe('rates and authorities of the evidence', () => {
  let database: NodeDatabase;
  let authorities: readonly ZoneAuthorityRow[];
  beforeAll(async () => {
    database = await openAtlasDatabase('static/data');
    createViews.forEach((statement) => database.run(statement));
    authorities = ask(database.run, zoneAuthorities, undefined);
  });
  afterAll(() => database.close());

  it('converts at the newest central rate and keeps the others', () => {
    const rate = rateView(ask(database.run, exchangeRates, undefined), 'vi');
    expect(rate).toMatchObject({
      figure: { value: 25_122, unit: 'VND/USD', asOf: '2026-01-07', sourceId: 'vna-2026-01-07-rate' },
      base: 'tỷ giá trung tâm của Ngân hàng Nhà nước Việt Nam'
    });
    const values = ask(database.run, exchangeRates, undefined).map((line) => line.value);
    expect(values.toSorted((a, b) => a - b)).toEqual([22_810, 23_066, 23_158, 23_160, 25_122, 25_151, 26_378, 26_408]);
    expect(rateView([], 'vi')).toBeNull();
  });

  it('knows the authority that a source names for a zone, else the one for its kind, else none', () => {
    const of = (zone: string) => zoneContacts(authorities, zone, 'vi').map(({ id, named }) => [id, named]);
    expect(of('lc-kcn-tang-loong')).toEqual([['lao-cai-economic-zone-authority', true]]);
    expect(of('lc-yb-kcn-minh-quan')).toEqual([['lao-cai-industrial-parks-authority', true]]);
    expect(of('th-kcn-bim-son')).toEqual([['nghi-son-authority', false]]);
    expect(of('th-nghi-son-ez')).toEqual([['nghi-son-authority', false]]);
    expect(of('th-kktck-na-meo')).toEqual([]);
    expect(of('lc-kcn-vo-lao')).toEqual([]);
  });

  it('gives one authority to a zone at most, and every cluster one', () => {
    const zones = ask(database.run, zoneIds, undefined);
    expect(zones.filter((zone) => zoneContacts(authorities, zone, 'en').length > 1)).toEqual([]);
    const clusters = database.run("SELECT zone_id FROM zones WHERE kind = 'industrial-cluster'").length;
    expect(authorities.filter((row) => row.authority_id.endsWith('industry-and-trade')).length).toBe(clusters);
  });
});
