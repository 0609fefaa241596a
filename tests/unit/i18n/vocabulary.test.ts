import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFormat } from '#lib/i18n/format.ts';
import { en } from '#lib/i18n/en/index.ts';
import { vi } from '#lib/i18n/vi/index.ts';

/** Distinct values of a column of the evidence, lists taken apart. */
function valuesOf(table: string, column: string): readonly string[] {
  const rows: Record<string, string>[] = parse(readFileSync(`data/${table}.csv`, 'utf8'), { columns: true, bom: true });
  const values = rows.flatMap((row) => (row[column] ?? '').split(';').map((value) => value.trim()));
  return [...new Set(values)].filter((value) => value !== '');
}

describe.each([
  ['vi', vi.vocabulary],
  ['en', en.vocabulary]
] as const)('the words of %s', (_, vocabulary) => {
  it.each([
    ['zones', 'province_id', vocabulary.province],
    ['zones', 'former_province_id', vocabulary.province],
    ['funds', 'province_id', vocabulary.province],
    ['supports', 'province_id', vocabulary.province],
    ['policies', 'province_id', vocabulary.province],
    ['infrastructure', 'province_id', vocabulary.province],
    ['investments', 'country', vocabulary.country],
    ['investments', 'status', vocabulary.investmentStatus],
    ['supports', 'support_type', vocabulary.supportType],
    ['supports', 'amount_per', vocabulary.per],
    ['supports', 'ceiling_per', vocabulary.per],
    ['sources', 'language', vocabulary.language],
    ['sources', 'kind', vocabulary.sourceKind],
    ['policies', 'status', vocabulary.policyStatus],
    ['infrastructure', 'kind', vocabulary.infrastructureKind]
  ])('name every value of %s.%s', (table, column, words) => {
    expect(valuesOf(table, column).filter((value) => !Object.hasOwn(words, value))).toEqual([]);
  });
});

describe('units of the evidence', () => {
  it.each(['vi', 'en'] as const)('have words of their own in %s', (lang) => {
    const format = createFormat(lang);
    const unnamed = [...valuesOf('observations', 'unit'), ...valuesOf('indicators', 'unit')].filter(
      (unit) => lang === 'vi' && /^[a-z -]{3,}$/.test(unit) && format.unit(unit) === unit
    );
    expect(unnamed).toEqual([]);
  });
});

it('says the same things in both languages', () => {
  const shape = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shape);
    if (typeof value !== 'object' || value === null) return typeof value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([key, inner]) => [key, shape(inner)])
    );
  };
  expect(shape(en)).toEqual(shape(vi));
});
