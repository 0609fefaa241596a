import { describe, expect, it } from 'vitest';
import {
  clockText,
  durationText,
  elapsed,
  heldClock,
  readClock,
  runningClock,
  startedClock
} from '#lib/domain/talk-clock.ts';

describe('the clock of a talk', () => {
  it('stands still while it is held', () => {
    const held = heldClock(startedClock(1000), 61_000);
    expect(elapsed(held, 500_000)).toBe(60_000);
    expect(elapsed(runningClock(held, 500_000), 530_000)).toBe(90_000);
    expect(runningClock(startedClock(1000), 9000)).toEqual(startedClock(1000));
  });

  it('outlives a reload, running or held', () => {
    for (const clock of [startedClock(1000), heldClock(startedClock(1000), 5000)])
      expect(readClock(clockText(clock))).toEqual(clock);
    for (const text of [null, '', 'x', '5', '-1/3']) expect(readClock(text)).toBeNull();
  });

  it('is read as minutes, and hours where there are some', () => {
    expect(durationText(245_900)).toBe('4:05');
    expect(durationText(3_729_000)).toBe('1:02:09');
  });
});
