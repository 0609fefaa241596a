import { expect, it } from 'vitest';
import { en } from '#lib/i18n/en/index.ts';
import { sidesOf } from '#lib/view-models/localities/conflict-sides.ts';
import { figuresFrom, makeLine, makeRule, rulesFrom } from './made.ts';

it('names every number that a conflict is about, with what it counts and its date, and those of rules', () => {
  const { readings } = figuresFrom([
    makeLine({ observation_id: 'b', value: 161, as_of: null }),
    makeLine({ observation_id: 'a', value: 164, as_of: null }),
    makeLine({ observation_id: 'elsewhere', value: 7 })
  ]);
  const { rules } = rulesFrom([makeRule({ support_id: 'loan', rate_pct: 100, ceiling_vnd_m: 200000 })]);
  const conflict = {
    id: 'c',
    localityId: 'ha-noi',
    subject: 'S',
    reading: 'R',
    records: ['observations/a', 'observations/b', 'supports/loan']
  };
  const sides = sidesOf(conflict, readings, rules, en);
  expect(sides.map(({ figure }) => [figure.value, figure.asOf])).toEqual([
    [164, null],
    [161, null],
    [100, null],
    [200000, null]
  ]);
  expect(sides[0]?.name).toBe('Enterprises, Hanoi, actual');
  expect(sides[3]?.name).toBe('A programme');
});
