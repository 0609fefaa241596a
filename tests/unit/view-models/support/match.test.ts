import { describe, expect, it } from 'vitest';
import type { Situation } from '#lib/domain/situation.ts';
import type { Demand, SupportRule } from '#lib/domain/support-rule.ts';
import { matchSupports, validityOn } from '#lib/view-models/support/match.ts';
import { makeCondition, makeRule, makeSituation } from './made-rules.ts';

const mountain = makeCondition('mountain', { kind: 'area', anyOf: ['mountain-district'] });
const notPoor = makeCondition('not-poor', { kind: 'not-area', noneOf: ['poor-district'] });
const workers = makeCondition('workers', { kind: 'workers', from: 100, to: 1000 });
const list = makeCondition('list', { kind: 'to-check' });

const verdict = (rule: SupportRule, situation: Situation): string => {
  const { applies, notApplies, undecided } = matchSupports(situation, [rule]);
  expect(applies.length + notApplies.length + undecided.length).toBe(1);
  return applies.length === 1 ? 'applies' : undecided.length === 1 ? 'undecided' : 'refused';
};

describe('a rule', () => {
  const rule = makeRule({ provinceId: 'thanh-hoa', conditions: [mountain, notPoor, workers, list] });
  const inMountains = makeSituation({
    provinceId: 'thanh-hoa',
    areas: { 'mountain-district': true, 'poor-district': false },
    workers: 100
  });

  it('applies where every condition that can be compared holds, and hands over what is to be checked', () => {
    const { applies } = matchSupports(inMountains, [rule]);
    expect(applies[0]?.met.map(({ id }) => id)).toEqual(['mountain', 'not-poor', 'workers']);
    expect(applies[0]?.toCheck.map(({ id }) => id)).toEqual(['list']);
  });

  it('names every condition that fails, and the province too', () => {
    const { notApplies } = matchSupports(
      {
        ...inMountains,
        provinceId: 'lao-cai',
        areas: { 'mountain-district': false, 'poor-district': true },
        workers: 99
      },
      [rule]
    );
    expect(
      notApplies[0]?.reasons.map((reason) => (reason.kind === 'condition' ? reason.condition.id : reason.kind))
    ).toEqual(['province', 'mountain', 'not-poor', 'workers']);
  });

  it('stays open where a fact is missing, and asks for it', () => {
    const { undecided } = matchSupports({ ...inMountains, workers: null }, [rule]);
    expect(undecided[0]?.questions).toEqual([{ kind: 'input', input: { kind: 'workers' }, condition: workers }]);
  });

  it('is refused when one condition fails, though others are still open', () => {
    expect(verdict(rule, makeSituation({ provinceId: 'thanh-hoa', workers: 5 }))).toBe('refused');
  });

  it('asks for the place where it is not said', () => {
    const { undecided } = matchSupports(makeSituation(), [makeRule({ provinceId: 'lao-cai' })]);
    expect(undecided[0]?.questions).toEqual([{ kind: 'input', input: { kind: 'province' }, condition: null }]);
  });
});

describe('alternatives', () => {
  const special = makeCondition('special', { kind: 'trade', anyOf: ['special'] }, { alternative: 1 });
  const hard = makeCondition('hard', { kind: 'area', anyOf: ['special-difficulty-area'] }, { alternative: 2 });
  const rule = makeRule({ conditions: [special, hard] });

  it('need one that holds', () => {
    expect(verdict(rule, makeSituation({ trade: 'none', areas: { 'special-difficulty-area': true } }))).toBe('applies');
    expect(verdict(rule, makeSituation({ trade: 'special' }))).toBe('applies');
  });
  it('are refused only where all fail', () => {
    expect(verdict(rule, makeSituation({ trade: 'none' }))).toBe('undecided');
    expect(verdict(rule, makeSituation({ trade: 'none', areas: { 'special-difficulty-area': false } }))).toBe(
      'refused'
    );
  });
});

describe('time', () => {
  it.each([
    ['in-force', '2022', '2026', '2021-12-31', 'not-yet'],
    ['in-force', '2022', '2026', '2026-12-31', 'in-force'],
    ['in-force', '2022', '2026', '2027-01-01', 'expired'],
    ['ended', '2017', '2024-05-01', '2024-04-30', 'in-force'],
    ['ended', '2017', '2024-05-01', '2024-05-01', 'expired'],
    ['ended', null, null, '2024-05-01', 'expired'],
    ['ended', null, '2025', '2024-05-01', 'unknown'],
    ['unknown', null, null, '2024-05-01', 'unknown'],
    ['unknown', '2023', null, '2022-05-01', 'not-yet'],
    ['draft', '2019', '2025', '2020-01-01', 'draft']
  ] as const)('a rule that is %s from %s to %s is on %s %4$s', (status, from, to, date, expected) => {
    expect(validityOn({ status, from, to }, date)).toBe(expected);
  });

  it('changes the conditions too: a limit ends with the decree that takes it away', () => {
    const small = makeCondition('small', { kind: 'size', anyOf: ['sme'] }, { to: '2025-09-01' });
    const rule = makeRule({ conditions: [small] });
    expect(verdict(rule, makeSituation({ date: '2025-08-31', size: 'large' }))).toBe('refused');
    expect(verdict(rule, makeSituation({ date: '2025-09-01', size: 'large' }))).toBe('applies');
  });

  it('leaves a rule open of which no source says whether it is in force', () => {
    const { undecided } = matchSupports(makeSituation(), [makeRule({ status: 'unknown' })]);
    expect(undecided[0]?.questions).toEqual([{ kind: 'validity' }]);
  });
});

/** The same numbers each time. */
function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe('narrowing a situation', () => {
  const demands: readonly Demand[] = [
    { kind: 'area', anyOf: ['mountain-district', 'poor-district'] },
    { kind: 'not-area', noneOf: ['poor-district'] },
    { kind: 'site', anyOf: ['industrial-cluster'] },
    { kind: 'sector', anyOf: ['leather-footwear'] },
    { kind: 'role', anyOf: ['production'] },
    { kind: 'product', anyOf: ['supporting'] },
    { kind: 'size', anyOf: ['sme'] },
    { kind: 'fact', allOf: ['rural-site'] },
    { kind: 'not-fact', noneOf: ['beside-ho-chi-minh-road'] },
    { kind: 'workers', from: 100, to: 1000 },
    { kind: 'investment', from: 800, to: null },
    { kind: 'start-year', from: null, to: 2014 },
    { kind: 'to-check' }
  ];
  /** One more answer to a question that was open. */
  const answers: readonly ((random: () => number) => Partial<Situation>)[] = [
    (random) => ({ site: random() < 0.5 ? 'industrial-cluster' : 'outside' }),
    (random) => ({ sectorId: random() < 0.5 ? 'leather-footwear' : 'tourism' }),
    (random) => ({ role: random() < 0.5 ? 'production' : 'learner' }),
    (random) => ({ product: random() < 0.5 ? 'supporting' : 'finished' }),
    (random) => ({ size: random() < 0.5 ? 'sme' : 'large' }),
    (random) => ({ workers: Math.floor(random() * 2000) }),
    (random) => ({ investmentVndBn: random() * 2000 }),
    (random) => ({ startYear: 2010 + Math.floor(random() * 10) }),
    (random) => ({ provinceId: random() < 0.5 ? 'thanh-hoa' : 'lao-cai' }),
    (random) => ({ areas: { 'mountain-district': random() < 0.5, 'poor-district': random() < 0.5 } }),
    (random) => ({ facts: { 'rural-site': random() < 0.5, 'beside-ho-chi-minh-road': random() < 0.5 } })
  ];

  it('never turns a refusal into a grant, nor a grant into a refusal', () => {
    const random = randomly(20_261_121);
    for (let round = 0; round < 400; round += 1) {
      const conditions = demands
        .filter(() => random() < 0.35)
        .map((demand, index) =>
          makeCondition(`c${index}`, demand, { alternative: random() < 0.3 ? 1 + Math.floor(random() * 2) : null })
        );
      const rule = makeRule({ provinceId: random() < 0.3 ? 'thanh-hoa' : 'national', conditions });
      let situation = makeSituation();
      let before = verdict(rule, situation);
      for (const answer of answers.toSorted(() => random() - 0.5)) {
        situation = { ...situation, ...answer(random) };
        const after = verdict(rule, situation);
        if (before !== 'undecided') expect(after).toBe(before);
        before = after;
      }
      expect(before).not.toBe('undecided');
    }
  });
});

describe('a role whose words name the product too', () => {
  const supporting = makeCondition('product', { kind: 'product', anyOf: ['supporting'] });
  const maker = makeCondition('role', { kind: 'role', anyOf: ['production'] });
  const rule = makeRule({ conditions: [maker, supporting] });

  it('is not told as met while the product is not known', () => {
    const [open] = matchSupports(makeSituation({ role: 'production' }), [rule]).undecided;
    expect(open?.met).toEqual([]);
    expect(open?.partly.map(({ id }) => id)).toEqual(['role']);
  });

  it('is met once the product is', () => {
    const [applied] = matchSupports(makeSituation({ role: 'production', product: 'supporting' }), [rule]).applies;
    expect(applied?.met.map(({ id }) => id)).toEqual(['role', 'product']);
  });
});
