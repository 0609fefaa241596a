import { describe, expect, it } from 'vitest';
import { inOrder, isPartialDate } from '#lib/tables/partial-date.ts';

describe('partial dates', () => {
  it.each(['2024', '2024-07', '2024-02-29', '2025-12-31'])('takes %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each(['2023-02-29', '2024-04-31', '2024-13', '2024-7', '24', '2024-07-01T00:00', '01/07/2025', ''])(
    'refuses %s',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    }
  );

  it.each([
    ['2024', '2024-07', true],
    ['2024-07', '2024', true],
    ['2024-08', '2024-07-31', false],
    ['2025', '2024-12', false],
    ['2024-07-01', '2024-07-01', true]
  ])('%s to %s is in order: %s', (from, to, expected) => {
    expect(inOrder(from, to)).toBe(expected);
  });
});
