import { describe, expect, it } from 'vitest';
import { firstDay, firstDayAfter, placeInPeriod } from '#lib/domain/partial-period.ts';

describe('partial dates', () => {
  it('begin with their first day', () => {
    expect([firstDay('2026'), firstDay('2026-05'), firstDay('2026-05-09')]).toEqual([
      '2026-01-01',
      '2026-05-01',
      '2026-05-09'
    ]);
  });

  it('of a year or month end with its last day; a full date is the day of what takes over', () => {
    expect([
      firstDayAfter('2026'),
      firstDayAfter('2026-05'),
      firstDayAfter('2026-12'),
      firstDayAfter('2024-05-01')
    ]).toEqual(['2027-01-01', '2026-06-01', '2027-01-01', '2024-05-01']);
  });

  it.each([
    ['2021-12-31', 'before'],
    ['2022-01-01', 'within'],
    ['2026-12-31', 'within'],
    ['2027-01-01', 'after']
  ] as const)('put %s %s the years 2022 to 2026', (day, place) => {
    expect(placeInPeriod(day, '2022', '2026')).toBe(place);
  });

  it('are open where they are not known', () => {
    expect(placeInPeriod('1990-01-01', null, null)).toBe('within');
  });
});
