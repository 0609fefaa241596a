import { describe, expect, it } from 'vitest';
import { localitiesQuery, readLocalities } from '#lib/url/localities-address.ts';

describe('the address of the comparison of localities', () => {
  it('writes no default and keeps what it does not know', () => {
    const others = new URLSearchParams('theme=dark&order=value');
    expect(localitiesQuery({ support: '', indicator: 'parks-count', order: '' }, others)).toBe(
      '?indicator=parks-count&theme=dark'
    );
    expect(localitiesQuery({ support: '', indicator: '', order: '' })).toBe('');
  });

  it('reads back what it wrote, and words only', () => {
    const address = { support: 'interest-support', indicator: 'fdi-projects-count', order: 'name' };
    expect(readLocalities(new URLSearchParams(localitiesQuery(address)))).toEqual(address);
    expect(readLocalities(new URLSearchParams('order=%3Cb%3E')).order).toBe('');
  });
});
