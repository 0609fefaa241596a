import { describe, expect, it } from 'vitest';
import type { Figure } from '#lib/domain/figure.ts';
import type { ClusterMaximum } from '#lib/view-models/overlap/cluster-maximum.ts';
import { laterInstruments, maximaOfPolicy } from '#lib/view-models/policies/policy-beyond.ts';
import type { SupportRuleView } from '#lib/view-models/support/rule-view.ts';
import { makePolicy, makeTie } from './timeline/make.ts';

const rule = (id: string, policy: string, provinceId = 'national'): SupportRuleView =>
  ({ id, provinceId, policy: { id: policy, number: null, title: policy } }) as SupportRuleView;

describe('rules in force after an instrument has ended', () => {
  const policies = [
    makePolicy('decree-68', { status: 'replaced' }),
    makePolicy('decree-32', { status: 'in-force' }),
    makePolicy('amendment', { status: 'in-force' })
  ];
  const ties = [makeTie('decree-32', 'replaces', 'decree-68'), makeTie('amendment', 'amends', 'decree-68')];
  const rules = [rule('share', 'decree-32'), rule('elsewhere', 'decree-32', 'lao-cai'), rule('other', 'amendment')];

  it('are those of what took its place, for the same place', () => {
    const later = laterInstruments('decree-68', ties, policies, rules);
    expect(later.map(({ policy, rules: own }) => [policy.id, own.map(({ id }) => id)])).toEqual([
      ['decree-32', ['share']]
    ]);
  });
  it('are not asked for of one in force', () => {
    expect(laterInstruments('decree-32', ties, policies, rules)).toEqual([]);
  });
});

describe('what is worked out from an instrument', () => {
  const base = { ref: 'observations/base' } as Figure;
  const most = (value: number, policy: string) => ({ low: { value }, high: null, rules: [rule('r', policy)] });
  const cluster = (zoneId: string, part: object) =>
    ({ zoneId, name: zoneId, share: null, perHectare: null, area: { kind: 'unknown' }, ...part }) as ClusterMaximum;
  const investment = { kind: 'known', current: base };
  const maxima = [
    cluster('small', { share: most(3, 'decree-32'), investment }),
    cluster('large', { share: most(9, 'decree-32'), investment }),
    cluster('other', { perHectare: most(20, 'resolution'), investment, area: investment }),
    cluster('nothing', { investment: { kind: 'unknown' } })
  ];

  it('are the maxima of its own rules with their bases, most first', () => {
    expect(maximaOfPolicy(maxima, 'decree-32').map(({ zoneId, base: own }) => [zoneId, own])).toEqual([
      ['large', [base]],
      ['small', [base]]
    ]);
    expect(maximaOfPolicy(maxima, 'resolution').map(({ zoneId }) => zoneId)).toEqual(['other']);
    expect(maximaOfPolicy(maxima, 'unknown')).toEqual([]);
  });
});
