import { describe, expect, it } from 'vitest';
import { areasOf, type AreaClassEntry, type SupportPlace } from '#lib/view-models/support/zone-situation.ts';

const entry = (part: Partial<AreaClassEntry>): AreaClassEntry => ({
  areaClass: 'mountain-district',
  unitId: null,
  zoneId: null,
  provinceId: 'thanh-hoa',
  from: null,
  to: null,
  ...part
});
const place = (part: Partial<SupportPlace>): SupportPlace => ({
  zoneId: null,
  provinceId: 'thanh-hoa',
  site: null,
  districts: [],
  communes: [],
  ...part
});
const list = [entry({ unitId: 'old-1' }), entry({ unitId: 'old-2' })];

describe('the class of a place', () => {
  it('is yes inside the list, no outside, open on both sides', () => {
    const of = (...districts: readonly string[]) =>
      areasOf(place({ districts }), list, '2026-01-01')['mountain-district'];
    expect([of('old-1'), of('old-1', 'old-2'), of('old-3'), of('old-1', 'old-3'), of()]).toEqual([
      true,
      true,
      false,
      undefined,
      undefined
    ]);
  });

  it('is open where the province has no list, or none on that day', () => {
    expect(areasOf(place({ provinceId: 'lao-cai', districts: ['old-9'] }), list, '2026-01-01')).toEqual({});
    const later = [entry({ unitId: 'old-1', from: '2026-06-23' })];
    expect(areasOf(place({ districts: ['old-1'] }), later, '2026-06-22')).toEqual({});
    expect(areasOf(place({ districts: ['old-1'] }), later, '2026-06-23')).toEqual({ 'mountain-district': true });
  });

  it('goes by communes where the list names communes, and by the zone where it names the zone', () => {
    const communes = [
      entry({ areaClass: 'difficult-area', unitId: 'new-1' }),
      entry({ areaClass: 'difficult-area', zoneId: 'gate' })
    ];
    expect(areasOf(place({ districts: ['old-1'], communes: ['new-1'] }), communes, '2026-01-01')).toEqual({
      'difficult-area': true
    });
    expect(areasOf(place({ zoneId: 'gate', communes: ['new-7', 'new-1'] }), communes, '2026-01-01')).toEqual({
      'difficult-area': true
    });
  });
});
