import { describe, expect, it } from 'vitest';
import { viewUnder } from '../../../src/lib/url/view-under.ts';

const under = (home: string, address: string) => viewUnder(home, new URL(address, 'https://atlas.example'));

describe('the view of a page, as a scene names it', () => {
  it('keeps filters, map and section', () => {
    expect(
      under('/vi/', '/vi/?province=thanh-hoa&kind=industrial-park~industrial-cluster&map=9.50/19.80000/105.80000')
    ).toBe('?province=thanh-hoa&kind=industrial-park~industrial-cluster&map=9.50/19.80000/105.80000');
    expect(under('/vi/', '/vi/funds/?province=lao-cai#cycle')).toBe('funds/?province=lao-cai#cycle');
  });

  it('leaves out theme and the place in a talk', () => {
    expect(under('/vi/', '/vi/charts/x/?theme=projector&deck=own-a&scene=3')).toBe('charts/x/');
  });

  it('works under a base path and in one language only', () => {
    expect(under('/atlas/en/', '/atlas/en/zones/')).toBe('zones/');
    expect(under('/atlas/en/', '/atlas/vi/zones/')).toBeNull();
  });
});
