import { describe, expect, it } from 'vitest';
import { noChoice, type SupportChoice } from '#lib/domain/support-choice.ts';
import { isDay, readSupport, supportQuery } from '#lib/url/support-address.ts';

const full: SupportChoice = {
  place: { kind: 'unit', id: 'old-403' },
  site: 'industrial-cluster',
  role: 'production',
  sectorId: 'leather-footwear',
  product: 'finished',
  size: 'sme',
  ownership: 'foreign',
  trade: 'encouraged',
  investmentVndBn: 120.5,
  workers: 500,
  startYear: 2013,
  facts: { 'rural-site': true, 'cleaner-production': false },
  areas: { 'poor-district': false },
  on: '2026-03-01',
  item: 'machinery',
  sort: 'ceiling'
};

describe('the address of the support finder', () => {
  it('is empty where nothing is answered', () => {
    expect(supportQuery(noChoice)).toBe('');
    expect(readSupport(new URLSearchParams()).choice).toEqual(noChoice);
  });

  it('writes in a fixed order and reads back the same', () => {
    const query = supportQuery(full);
    expect(query).toBe(
      '?place=old-403&site=industrial-cluster&role=production&sector=leather-footwear&product=finished&size=sme&owner=foreign' +
        '&trade=encouraged&invest=120.5&workers=500&since=2013&facts=rural-site~-cleaner-production&areas=-poor-district&on=2026-03-01&item=machinery&sort=ceiling'
    );
    expect(readSupport(new URLSearchParams(query))).toEqual({ choice: full, unreadable: [] });
  });

  it('keeps parameters of others', () => {
    expect(supportQuery(noChoice, new URLSearchParams('theme=dark&role=learner'))).toBe('?theme=dark');
  });

  it('leaves out and reports what it cannot read', () => {
    const { choice, unreadable } = readSupport(
      new URLSearchParams('zone=Nghi Sơn&size=huge&item=gold&workers=-4&facts=rich&on=2026-02-30&product=finished')
    );
    expect(choice).toEqual({ ...noChoice, product: 'finished' });
    expect(unreadable.map(({ parameter }) => parameter).sort()).toEqual([
      'facts',
      'item',
      'on',
      'size',
      'workers',
      'zone'
    ]);
  });

  it('knows the days of the calendar', () => {
    expect(['2026-02-28', '2028-02-29', '2026-02-29', '2026-13-01', '2026'].map(isDay)).toEqual([
      true,
      true,
      false,
      false,
      false
    ]);
  });
});
