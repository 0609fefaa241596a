import { describe, expect, it } from 'vitest';
import { compareWithResults } from '#lib/view-models/targets/target-state.ts';
import type { TargetReading } from '#lib/view-models/targets/target-reading.ts';
import { makeReading, makeTarget } from './made-readings.ts';

const today = '2026-11-20';
const compared = (targets: readonly TargetReading[], results: readonly TargetReading[], besides = 0) =>
  compareWithResults(targets, results, besides, today);

describe('a target against results', () => {
  it('is reached, missed, open or awaiting by the dates of both', () => {
    const target = [makeTarget(50, '2025')];
    expect(compared(target, [makeReading(50, '2024')]).state).toBe('reached');
    expect(compared(target, [makeReading(49, '2025')]).state).toBe('missed');
    expect(compared(target, [makeReading(49, '2023')]).state).toBe('awaiting');
    expect(compared([makeTarget(50, '2030')], [makeReading(25, '2026')]).state).toBe('open');
  });

  it('says that nothing is published, or that what is published measures something else', () => {
    expect(compared([makeTarget(50, '2025')], []).state).toBe('none');
    expect(compared([makeTarget(50, '2025')], [], 2).state).toBe('beside');
    expect(compared([makeTarget(50, '2025')], [makeReading(40, null)]).state).toBe('beside');
  });

  it('keeps "over" and "under" of both sides', () => {
    expect(compared([makeTarget(50, '2025', { qualifier: 'over' })], [makeReading(50, '2025')]).state).toBe('missed');
    expect(compared([makeTarget(50, '2025')], [makeReading(50, '2025', { qualifier: 'over' })]).state).toBe('reached');
    expect(compared([makeTarget(50, '2025')], [makeReading(40, '2025', { qualifier: 'over' })]).state).toBe('awaiting');
    expect(compared([makeTarget(50, '2025')], [makeReading(50, '2025', { qualifier: 'under' })]).state).toBe('missed');
    const share = (target: TargetReading, result: TargetReading) => compared([target], [result]).progress?.qualifier;
    expect(share(makeTarget(50, '2030'), makeReading(25, '2026', { qualifier: 'over' }))).toBe('over');
    expect(share(makeTarget(50, '2030', { qualifier: 'over' }), makeReading(25, '2026'))).toBe('under');
    expect(share(makeTarget(50, '2030', { qualifier: 'about' }), makeReading(25, '2026'))).toBe('about');
  });

  it('gives the share as a range where sources disagree, with the rows it rests on', () => {
    const targets = [makeTarget(54, '2030'), makeTarget(56, '2030')];
    const result = makeReading(25, '2026-10-05');
    const { progress } = compared(targets, [result]);
    expect(progress?.value).toBeCloseTo(44.64, 1);
    expect(progress?.valueMax).toBeCloseTo(46.3, 1);
    expect(progress?.rows).toEqual([...targets, result].map(({ figure }) => figure.ref));
  });

  it('judges by the newest result that is not later than the target, else by the first after it', () => {
    const results = [makeReading(10, '2021'), makeReading(20, '2024'), makeReading(60, '2026')];
    expect(compared([makeTarget(50, '2025')], results).results.map(({ figure }) => figure.value)).toEqual([20]);
    expect(compared([makeTarget(50, '2020')], results).results.map(({ figure }) => figure.value)).toEqual([10]);
  });

  it('does not compare part of a year with another year, nor a result older than ten years', () => {
    const nineMonths = makeReading(3300, '2023-09', {}, { periodStart: '2023-01' });
    expect(compared([makeTarget(4500, '2023')], [nineMonths]).state).toBe('awaiting');
    expect(compared([makeTarget(5310, '2025')], [nineMonths]).state).toBe('beside');
    expect(compared([makeTarget(5310, '2025')], [makeReading(364, '2013')]).state).toBe('beside');
  });

  it('works out no share of growth, and none of what a plan draws for one zone', () => {
    const growth = { indicator: { id: 'iip-growth-pct' } };
    expect(compared([makeTarget(12, '2025', {}, growth)], [makeReading(15, '2025', {}, growth)])).toMatchObject({
      state: 'reached',
      progress: null
    });
    const zone = { subject: { kind: 'zone' as const, id: 'a-zone' }, indicator: { id: 'area-ha', group: 'land' } };
    expect(compared([makeTarget(75, '2030', {}, zone)], [makeReading(30, '2024', {}, zone)]).state).toBe('beside');
  });
});
