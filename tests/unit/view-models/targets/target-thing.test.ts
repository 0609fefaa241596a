import { describe, expect, it } from 'vitest';
import { filterTargets, promisesIn } from '#lib/view-models/targets/filter-targets.ts';
import { targetThings } from '#lib/view-models/targets/target-thing.ts';
import { makeReading, makeTarget } from './made-readings.ts';

const today = '2026-11-20';
const before = { extent: 'before-2025-07' as const };
const since = { extent: 'since-2025-07' as const };

describe('things that are promised', () => {
  it('never compares figures within the borders before and since July 2025, but shows the others apart', () => {
    const result = makeReading(75000, '2025', {}, since);
    const [thing] = targetThings([makeTarget(60000, '2025', {}, before), result], today);
    expect(thing?.results).toEqual([]);
    expect(thing?.apart).toEqual([result]);
    expect(thing?.lines.map(({ state, progress }) => [state, progress])).toEqual([['beside', null]]);
  });

  it('sets the count of what is established beside what is planned, without a share', () => {
    const established = makeReading(44, '2023', {}, { indicator: { id: 'clusters-established-count' } });
    const [thing] = targetThings(
      [makeTarget(104, '2023', {}, { measure: 'plan', indicator: { id: 'clusters-planned-count' } }), established],
      today
    );
    expect(thing?.apart).toEqual([established]);
    expect(thing?.lines[0]).toMatchObject({ state: 'beside', progress: null, measure: 'plan' });
  });

  it('joins what sources say of one date into one promise, in order of dates', () => {
    const [thing] = targetThings([makeTarget(29, '2050'), makeTarget(126, '2030'), makeTarget(115, '2030')], today);
    expect(thing?.lines.map(({ due, readings }) => [due, readings.length])).toEqual([
      ['2030', 2],
      ['2050', 1]
    ]);
  });

  it('narrows by place, theme and state and counts promises', () => {
    const things = targetThings(
      [
        makeTarget(50, '2030'),
        makeReading(25, '2026'),
        makeTarget(9, '2030', {}, { indicator: { id: 'parks-count', group: 'parks' } }),
        makeTarget(7, '2030', {}, { subject: { id: 'thanh-hoa', placeId: 'thanh-hoa' } })
      ],
      today
    );
    const count = (filter: Partial<{ place: string; theme: string; state: string }>): number =>
      promisesIn(filterTargets(things, { place: '', theme: '', state: '', ...filter }));
    expect(count({})).toBe(3);
    expect(count({ place: 'thanh-hoa' })).toBe(1);
    expect(count({ theme: 'parks' })).toBe(1);
    expect(count({ state: 'open' })).toBe(1);
    expect(count({ place: 'thanh-hoa', state: 'open' })).toBe(0);
  });
});
