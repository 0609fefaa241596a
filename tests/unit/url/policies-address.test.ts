import { describe, expect, it } from 'vitest';
import { isNarrowed, nothingChosen, policiesQuery, readPolicies } from '#lib/url/policies-address.ts';

describe('the address of the library', () => {
  it('carries the day, the force wanted and the chosen instrument beside the filters', () => {
    const query = 'topic=industrial-clusters&force=yes&on=2025-08-30&policy=nat-decree-32-2024&theme=dark';
    const address = readPolicies(new URLSearchParams(query));
    expect(address).toMatchObject({ force: 'yes', on: '2025-08-30', policy: 'nat-decree-32-2024' });
    expect(policiesQuery(address, new URLSearchParams(query))).toBe(`?${query}`);
  });
  it('takes no day that is none', () => {
    expect(readPolicies(new URLSearchParams('on=tomorrow&policy=A%20B')).on).toBe('');
    expect(readPolicies(new URLSearchParams('policy=A%20B')).policy).toBe('');
  });
  it('is narrowed by filters, not by the day or the chosen instrument', () => {
    expect(isNarrowed({ ...nothingChosen, on: '2025-01-01', policy: 'a' })).toBe(false);
    expect(isNarrowed({ ...nothingChosen, force: 'unknown' })).toBe(true);
  });
});
