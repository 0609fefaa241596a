import { describe, expect, it } from 'vitest';
import { compareQuery, readCompare } from '#lib/url/compare-address.ts';

const read = (query: string) => readCompare(new URLSearchParams(query));

describe('the address of a comparison', () => {
  it('names the zones in the order of their columns', () => {
    expect(compareQuery(['th-kkt-nghi-son', 'lc-kcn-tang-loong'])).toBe('?zones=th-kkt-nghi-son~lc-kcn-tang-loong');
    expect(read('?zones=b~a~c').zones).toEqual(['b', 'a', 'c']);
  });

  it('says nothing where nothing is chosen', () => {
    expect(compareQuery([])).toBe('');
    expect(read('')).toEqual({ zones: [], unreadable: [], onlyDifferent: false });
  });

  it('keeps the switch and the parameters of others, in a fixed order', () => {
    const others = new URLSearchParams('theme=dark&only=x&zones=z&currency=vnd');
    expect(compareQuery(['a', 'b'], true, others)).toBe('?zones=a~b&only=different&theme=dark&currency=vnd');
    expect(read('?only=different&zones=a').onlyDifferent).toBe(true);
    expect(read('?only=all').onlyDifferent).toBe(false);
  });

  it('names a zone once and hands back what cannot be an id', () => {
    expect(read('?zones=a~a~B!~~<b>')).toMatchObject({ zones: ['a'], unreadable: ['B!', '<b>'] });
  });
});
