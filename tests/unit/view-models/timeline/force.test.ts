import { describe, expect, it } from 'vitest';
import { beginning, forceOn, lastDayInForce, type Dated } from '#lib/view-models/timeline/force.ts';
import { dayOfMonthIndex, daysBetween, firstDay, isDay, lastDay, monthIndex } from '#lib/view-models/timeline/days.ts';

const released = '2026-11-21';
const dated = (part: Partial<Dated>): Dated => ({ issuedOn: null, from: null, to: null, status: 'unknown', ...part });
const answer = (part: Partial<Dated>, day: string): string => {
  const { force, reason } = forceOn(dated(part), day, released);
  return `${force}: ${reason}`;
};

describe('days', () => {
  it('lets a year and a month begin with their first day and end with their last', () => {
    expect([firstDay('2024'), firstDay('2024-02'), firstDay('2024-02-03')]).toEqual([
      '2024-01-01',
      '2024-02-01',
      '2024-02-03'
    ]);
    expect([lastDay('2024'), lastDay('2024-02'), lastDay('2024-02-03')]).toEqual([
      '2024-12-31',
      '2024-02-29',
      '2024-02-03'
    ]);
  });
  it('counts days over a change of year', () => {
    expect(daysBetween('2025-12-30', '2026-01-02')).toBe(3);
  });
  it('takes no day that the calendar does not have', () => {
    expect(['2026-02-30', '2026-13-01', '2026', '2026-02-28'].filter(isDay)).toEqual(['2026-02-28']);
  });
  it('steps by month from the first year', () => {
    expect(dayOfMonthIndex(monthIndex('2026-11-21', 2004), 2004)).toBe('2026-11-01');
    expect(dayOfMonthIndex(12, 2004)).toBe('2005-01-01');
  });
});

describe('the dates of an instrument', () => {
  it('ends a period with its last day and a replaced one the day before another takes over', () => {
    expect(lastDayInForce({ to: '2026' })).toBe('2026-12-31');
    expect(lastDayInForce({ to: '2024-05-01' })).toBe('2024-04-30');
    expect(lastDayInForce({ to: null })).toBeNull();
  });
  it('lets none begin before it is issued, even where its period does', () => {
    expect(beginning(dated({ issuedOn: '2017-01-18', from: '2016' }))).toEqual({
      earliest: '2017-01-18',
      certain: '2017-01-18'
    });
  });
  it('does not know the day within a year of issue', () => {
    expect(beginning(dated({ issuedOn: '2020' }))).toEqual({ earliest: '2020-01-01', certain: '2020-12-31' });
  });
});

describe('in force on a day', () => {
  it('is told by published dates', () => {
    const period = { issuedOn: '2021-10-11', from: '2022', to: '2026', status: 'in-force' } as const;
    expect(answer(period, '2021-12-31')).toBe('no: before');
    expect(answer(period, '2022-01-01')).toBe('yes: within');
    expect(answer(period, '2027-01-01')).toBe('no: after');
  });
  it('is not known where neither an end nor a status is published', () => {
    const open = { issuedOn: '2016-12-08' };
    expect(answer(open, '2016-12-07')).toBe('no: before');
    expect(answer(open, released)).toBe('unknown: no-end');
  });
  it('is said of one that is in force without an end', () => {
    const open = { issuedOn: '2012-05-21', status: 'in-force' } as const;
    expect(answer(open, released)).toBe('yes: open');
    expect(answer(open, '2030-01-01')).toBe('yes: open');
  });
  it('is said on the day of the release of one whose start is hardly dated', () => {
    expect(answer({ status: 'in-force' }, released)).toBe('yes: open');
    expect(answer({ status: 'in-force' }, '2020-01-01')).toBe('unknown: no-start');
    expect(answer({ issuedOn: '2026', status: 'in-force' }, released)).toBe('yes: open');
    expect(answer({ issuedOn: '2026', status: 'in-force' }, '2026-03-01')).toBe('unknown: start-day');
  });
  it('is not known between start and release of one that ended on a day no source gives', () => {
    const gone = { issuedOn: '2004-06-09', status: 'replaced' } as const;
    expect(answer(gone, '2010-01-01')).toBe('unknown: end-day');
    expect(answer(gone, released)).toBe('no: ended');
  });
  it('is never said of one that is only planned', () => {
    const plan = { from: '2027', to: '2032', status: 'planned' } as const;
    expect(answer(plan, released)).toBe('no: planned');
    expect(answer(plan, '2028-01-01')).toBe('unknown: planned-period');
    expect(answer(plan, '2033-01-01')).toBe('no: planned');
  });
});
