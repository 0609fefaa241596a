import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { offices } from '#lib/queries/offices.ts';
import { ask } from '#lib/queries/query.ts';
import { officePlaces, officesByPlace, provinceOffices, type ProvinceOffice } from '#lib/view-models/office.ts';

describe('whom to ask in a province', () => {
  let database: NodeDatabase;
  let known: readonly ProvinceOffice[];
  beforeAll(async () => {
    database = await openAtlasDatabase('static/data');
    known = provinceOffices(ask(database.run, offices, undefined), 'vi');
  });
  afterAll(() => database.close());

  it('has every office of the evidence, with the kinds of zone that sources give it', () => {
    expect(known.map(({ id, place, duties }) => [id, place, duties])).toEqual([
      ['lao-cai-economic-zone-authority', 'lao-cai', ['border-economic-zone', 'industrial-park']],
      ['lao-cai-industrial-parks-authority', 'lao-cai', ['industrial-park']],
      ['lao-cai-industry-and-trade', 'lao-cai', ['industrial-cluster']],
      ['nghi-son-authority', 'thanh-hoa', ['economic-zone', 'industrial-park']],
      ['thanh-hoa-industry-and-trade', 'thanh-hoa', ['industrial-cluster']]
    ]);
  });

  it('gives the department of industry and trade as published, and nothing where nothing is', () => {
    const [thanhHoa, laoCai, haNoi] = officesByPlace(known, ['thanh-hoa', 'lao-cai', 'ha-noi'], 'industrial-cluster');
    expect(laoCai?.offices).toMatchObject([
      { id: 'lao-cai-industry-and-trade', phone: '02163.857.863', source: { id: 'lc-sp-developer-guide' } }
    ]);
    expect(thanhHoa?.offices).toMatchObject([{ phone: null, email: null, website: null }]);
    expect(haNoi?.offices).toEqual([]);
  });

  it('asks today’s province for a former one', () => {
    expect(officePlaces('')).toEqual(['thanh-hoa', 'lao-cai']);
    expect(officePlaces('lao-cai-before')).toEqual(['lao-cai']);
    expect(officePlaces('yen-bai')).toEqual(['lao-cai']);
    expect(officePlaces('ha-noi')).toEqual(['ha-noi']);
  });
});
