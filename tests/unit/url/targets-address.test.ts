import { describe, expect, it } from 'vitest';
import { noTargetsChoice, readTargets, targetsQuery } from '#lib/url/targets-address.ts';

describe('the address of targets', () => {
  it('restores what was chosen and keeps what it does not know', () => {
    const params = new URLSearchParams('province=lao-cai&state=open&theme=dark');
    const address = readTargets(params);
    expect(address).toEqual({ province: 'lao-cai', topic: '', state: 'open' });
    expect(targetsQuery({ ...address, topic: 'parks' }, params)).toBe(
      '?province=lao-cai&topic=parks&state=open&theme=dark'
    );
  });

  it('writes no default and reads no nonsense', () => {
    expect(targetsQuery(noTargetsChoice)).toBe('');
    expect(readTargets(new URLSearchParams('province=<b>&state='))).toEqual(noTargetsChoice);
  });
});
