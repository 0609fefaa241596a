import { describe, expect, it } from 'vitest';
import { fundsQuery, noFundsChoice, readFunds } from '#lib/url/funds-address.ts';

const read = (query: string) => readFunds(new URLSearchParams(query));

describe('address of the funds page', () => {
  it('reads back what it writes', () => {
    const chosen = {
      province: 'lao-cai-before',
      category: 'industrial-promotion',
      level: 'district',
      programme: 'lc-decision-2950-2020',
      year: { from: 2021, to: 2025 }
    } as const;
    expect(fundsQuery(chosen)).toBe(
      '?province=lao-cai-before&category=industrial-promotion&level=district&programme=lc-decision-2950-2020&year=2021..2025'
    );
    expect(read(fundsQuery(chosen))).toEqual(chosen);
  });

  it('writes no default and keeps what is not its own', () => {
    expect(fundsQuery(noFundsChoice)).toBe('');
    expect(fundsQuery(noFundsChoice, new URLSearchParams('theme=dark&province=x'))).toBe('?theme=dark');
  });

  it('chooses nothing from what it cannot read', () => {
    expect(read('province=%3Cb%3E&level=moon&year=2025..2021&category=A b')).toEqual(noFundsChoice);
  });

  it('keeps an open end', () => {
    expect(read('year=2026..').year).toEqual({ from: 2026, to: null });
  });
});
