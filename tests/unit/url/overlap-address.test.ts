import { describe, expect, it } from 'vitest';
import { overlapQuery, readOverlap } from '#lib/url/overlap-address.ts';

const read = (query: string) => readOverlap(new URLSearchParams(query));

describe('the address of the overlap', () => {
  it('reads back what it writes', () => {
    const chosen = { province: 'lao-cai', on: '2025-06-01', zoneId: 'lc-ccn-tan-an' } as const;
    expect(overlapQuery(chosen)).toBe('?province=lao-cai&on=2025-06-01&zone=lc-ccn-tan-an');
    expect(read(overlapQuery(chosen))).toEqual({ ...chosen, unreadable: [] });
  });
  it('writes nothing where nothing is chosen, and keeps what others wrote', () => {
    const nothing = { province: null, on: null, zoneId: null };
    expect(overlapQuery(nothing)).toBe('');
    expect(overlapQuery(nothing, new URLSearchParams('theme=dark'))).toBe('?theme=dark');
  });
  it('leaves out what it cannot read and says so', () => {
    expect(read('province=hanoi&on=2026-02-30&zone=x')).toEqual({
      province: null,
      on: null,
      zoneId: 'x',
      unreadable: ['province=hanoi', 'on=2026-02-30']
    });
  });
});
