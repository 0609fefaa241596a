import { describe, expect, it } from 'vitest';
import { madeField, problemsOf, readAs } from '../../fixtures/tables/made-schema.ts';

type Json = Readonly<Record<string, unknown>>;
type Case = readonly [constraints: Json, type: string, good: readonly string[], bad: readonly string[], rule: string];

/** frictionless-py `frictionless/schema/__spec__/field/test_constraints.py`; bounds of times as the specification has them. */
const constraints: readonly Case[] = [
  [{ minLength: 2 }, 'string', ['abc', 'ab', ''], ['a'], '!min-length'],
  [{ maxLength: 2 }, 'string', ['a', 'ab', 'đề', ''], ['abc'], '!max-length'],
  [{ minLength: 2 }, 'list', ['a,b'], ['a'], '!min-length'],
  [{ maxLength: 2 }, 'list', ['a,b'], ['a,b,c'], '!max-length'],
  [{ maxLength: 1 }, 'array', ['[1]'], ['[1,2]'], '!max-length'],
  [{ minLength: 1 }, 'object', ['{"a":1}'], ['{}'], '!min-length'],
  [{ minimum: 2 }, 'integer', ['2', '3', ''], ['1'], '!minimum'],
  [{ maximum: 2 }, 'integer', ['2', '1', ''], ['3'], '!maximum'],
  [{ minimum: '2' }, 'integer', ['2'], ['1'], '!minimum'],
  [{ exclusiveMinimum: 2 }, 'number', ['2.01'], ['2', '1'], '!above'],
  [{ exclusiveMaximum: 2 }, 'number', ['1.99'], ['2', '3'], '!below'],
  [{ minimum: '1789-07-14' }, 'date', ['1789-07-14', '2024-01-01'], ['1789-07-13'], '!minimum'],
  [{ maximum: '2001-01' }, 'yearmonth', ['2001-01'], ['2001-02'], '!maximum'],
  [{ minimum: '07:07:07' }, 'time', ['07:07:07'], ['07:07:06'], '!minimum'],
  [
    { maximum: '2001-01-01T12:00:00Z' },
    'datetime',
    ['2001-01-01T13:00:00+01:00'],
    ['2001-01-01T12:00:01Z'],
    '!maximum'
  ],
  [{ minimum: 'P1M' }, 'duration', ['P1M', 'P1Y', 'P40D'], ['P1D'], '!minimum'],
  [{ minimum: 2000 }, 'year', ['2000'], ['1999'], '!minimum'],
  [{ pattern: 'a|b' }, 'string', ['a', 'b', ''], ['c', 'ac', 'cb'], '!pattern'],
  [{ pattern: String.raw`\p{Lu}\p{Ll}+` }, 'string', ['Đông'], ['đông'], '!pattern'],
  [{ enum: ['1', '2', '3'] }, 'integer', ['1', '01', ''], ['4'], '!enum'],
  [{ enum: [1, 2.5] }, 'number', ['1.0', '2.50'], ['2'], '!enum'],
  [{ required: true }, 'string', ['null', 'none', 'nan', '-'], [''], '!required']
];

describe('a constraint', () => {
  it.each(constraints)('%j of %s holds for what it allows, and for nothing else', (json, type, good, bad, rule) => {
    const field = { type, constraints: json };
    expect(good.map((text) => readAs(field, text)).filter((says) => String(says).startsWith('!'))).toEqual([]);
    expect(bad.map((text) => readAs(field, text))).toEqual(bad.map(() => rule));
  });

  it('that is no bound or no pattern is refused with its place', () => {
    expect(() => madeField({ type: 'date', constraints: { minimum: 'soon' } })).toThrow(/constraints\/minimum/);
    expect(() => madeField({ type: 'string', constraints: { pattern: '(' } })).toThrow(/constraints\/pattern/);
  });

  it('in a format whose directives are not known here is refused with its place', () => {
    expect(() => madeField({ type: 'date', format: '%U %Y' })).toThrow(/fields\/0\/format/);
  });

  it('of categories is a list of values', () => {
    const categories = [{ value: 0, label: 'apple' }, { value: 1 }];
    expect(['0', '1', '2'].map((text) => readAs({ type: 'integer', categories }, text))).toEqual([0, 1, '!enum']);
  });
});

describe('missing values', () => {
  const missing = (json: Json) => ['', 'NA', '-99', 'x'].map((text) => readAs({ type: 'string', ...json }, text));

  // frictionless-py `schema/__spec__/test_missing_values.py`
  it.each([
    ['are the empty cell, unless the schema says so', {}, [null, 'NA', '-99', 'x']],
    ['are texts', { missingValues: ['', 'NA'] }, [null, null, '-99', 'x']],
    [
      'are texts with a label',
      { missingValues: [{ value: '-99', label: 'REFUSED' }, { value: '' }] },
      [null, 'NA', null, 'x']
    ],
    ['are none', { missingValues: [] }, ['', 'NA', '-99', 'x']]
  ])('%s', (_, json, says) => {
    expect(missing(json)).toEqual(says);
  });

  // test_constraints.py: a required cell must not be one of them.
  it('leave a required cell empty', () => {
    const json = { type: 'string', missingValues: ['', 'NA'], constraints: { required: true } };
    expect(['', 'NA', 'null'].map((text) => readAs(json, text))).toEqual(['!required', '!required', 'null']);
  });

  // Table Schema, missingValues of a field: those of the schema no longer hold for it.
  it('of a field take the place of those of the schema', () => {
    const fields = [
      { name: 'a', type: 'integer' },
      { name: 'b', type: 'integer', missingValues: ['-'] }
    ];
    expect(problemsOf({ t: { fields, missingValues: ['', 'NA'] } }, { t: 'a,b\nNA,-\n,1\n1,NA\n' })).toEqual([
      ['t', 4, 'b', 'type']
    ]);
  });
});
