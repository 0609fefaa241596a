import { describe, expect, it } from 'vitest';
import { checkOwnSheet } from '#lib/sheets/check-own-sheet.ts';
import { suggestionText } from '#lib/sheets/suggestion-text.ts';
import type { OwnProblem } from '#lib/sheets/own-sheet.ts';
import type { Rule } from '#lib/tables/problem.ts';
import { problemText } from '#lib/tables/problem-text.ts';
import { makeSheet, published, schemaOf, sheetOf } from '../../fixtures/own-sheets.ts';

interface Mutation {
  readonly what: string;
  readonly table: string;
  /** The row by its key; null: a row of which only `sets` matter is added as a copy of the first. */
  readonly row: string;
  /** `true`: the row is put in once more, under another key where `sets` gives one. */
  readonly copied?: true;
  readonly sets: Readonly<Record<string, string>>;
  readonly column: string | null;
  readonly rule: Rule['kind'];
  /** Promised replacement; null where only a person can know. */
  readonly becomes: string | null;
}

const zone = { table: 'zones', row: 'th-kcn-bim-son' } as const;
const fund = { table: 'funds', row: 'th-fund-cluster-infra-20000' } as const;
const report = { table: 'investment_reports', row: 'th-inv-nsrp-vir--vir-2025-nsrp' } as const;
const observation = {
  table: 'observations',
  row: 'th-kcn-phia-tay-tp-thanh-hoa--area-ha--undated--iith-kcn-phia-tay'
} as const;
const investment = { table: 'investments', row: 'th-inv-nsrp' } as const;
const source = { table: 'sources', row: 'ven-2016-industry-promotion' } as const;
const decomposed = 'Khu công nghiệp Bỉm Sơn'.normalize('NFD');

const mutations: readonly Mutation[] = [
  { what: 'a decimal comma', ...zone, sets: { lat: '20,10959' }, column: 'lat', rule: 'type', becomes: '20.10959' },
  {
    what: 'a lost decimal point',
    ...zone,
    sets: { lon: '10584666' },
    column: 'lon',
    rule: 'maximum',
    becomes: '105.84666'
  },
  {
    what: 'latitude and longitude exchanged',
    ...zone,
    sets: { lat: '105.84666', lon: '20.10959' },
    column: 'lat',
    rule: 'maximum',
    becomes: '20.10959'
  },
  {
    what: 'a point in another province',
    ...zone,
    sets: { lat: '10.8', lon: '106.7' },
    column: 'lat',
    rule: 'inside-province',
    becomes: null
  },
  {
    what: 'a point in metres, as in VN-2000',
    ...zone,
    sets: { lat: '2223456', lon: '588123.5' },
    column: 'lat',
    rule: 'maximum',
    becomes: null
  },
  {
    what: 'degrees, minutes and seconds',
    ...zone,
    sets: { lat: '20°06\'34"N' },
    column: 'lat',
    rule: 'type',
    becomes: '20.10944'
  },
  { what: 'half a point', ...zone, sets: { lon: '' }, column: 'lon', rule: 'together', becomes: null },
  { what: 'an empty name', ...zone, sets: { name_vi: '' }, column: 'name_vi', rule: 'required', becomes: null },
  {
    what: 'a space too many',
    ...zone,
    sets: { name_en: 'Bim Son Industrial Park ' },
    column: 'name_en',
    rule: 'no-outer-space',
    becomes: 'Bim Son Industrial Park'
  },
  {
    what: 'marks written apart',
    ...zone,
    sets: { name_vi: decomposed },
    column: 'name_vi',
    rule: 'composed-letters',
    becomes: 'Khu công nghiệp Bỉm Sơn'
  },
  {
    what: 'damaged letters',
    ...zone,
    sets: { name_vi: 'Khu c\uFFFDng nghiệp' },
    column: 'name_vi',
    rule: 'encoding',
    becomes: null
  },
  {
    what: 'a kind in Vietnamese',
    ...zone,
    sets: { kind: 'Khu công nghiệp' },
    column: 'kind',
    rule: 'enum',
    becomes: 'industrial-park'
  },
  {
    what: 'a kind with a slip',
    ...zone,
    sets: { kind: 'industral-park' },
    column: 'kind',
    rule: 'enum',
    becomes: 'industrial-park'
  },
  {
    what: 'a kind that nobody knows',
    ...zone,
    sets: { kind: 'spaceport' },
    column: 'kind',
    rule: 'enum',
    becomes: null
  },
  {
    what: 'a province by its name',
    ...zone,
    sets: { province_id: 'Tỉnh Thanh Hóa' },
    column: 'province_id',
    rule: 'known-key',
    becomes: 'thanh-hoa'
  },
  {
    what: 'a province with a slip',
    ...zone,
    sets: { province_id: 'thanh-hao' },
    column: 'province_id',
    rule: 'known-key',
    becomes: 'thanh-hoa'
  },
  {
    what: 'a source that nobody knows',
    ...zone,
    sets: { source_id: 'q' },
    column: 'source_id',
    rule: 'known-key',
    becomes: null
  },
  {
    what: 'a parent by its name',
    table: 'zones',
    row: 'th-kcn-bim-son-a',
    sets: { parent_zone_id: 'KCN Bỉm Sơn' },
    column: 'parent_zone_id',
    rule: 'known-key',
    becomes: 'th-kcn-bim-son'
  },
  {
    what: 'a parent that is its own child',
    ...zone,
    sets: { parent_zone_id: 'th-kcn-bim-son-a' },
    column: 'parent_zone_id',
    rule: 'no-cycle',
    becomes: null
  },
  {
    what: 'a commune that does not exist',
    ...zone,
    sets: { commune_new_codes: '99999' },
    column: 'commune_new_codes',
    rule: 'known-key',
    becomes: null
  },
  {
    what: 'a list with an empty member',
    ...investment,
    sets: { country: 'JP;;VN' },
    column: 'country',
    rule: 'list-members',
    becomes: 'JP;VN'
  },
  {
    what: 'a list set apart by commas',
    ...investment,
    sets: { country: 'JP, KW, VN, JP' },
    column: 'country',
    rule: 'known-country',
    becomes: null
  },
  {
    what: 'a country by its name',
    ...investment,
    sets: { country: 'JP;Hàn Quốc' },
    column: 'country',
    rule: 'known-country',
    becomes: 'JP;KR'
  },
  {
    what: 'a year with decimals',
    ...investment,
    sets: { year: '2018.0' },
    column: 'year',
    rule: 'type',
    becomes: '2018'
  },
  {
    what: 'a date for a year',
    ...investment,
    sets: { year: '12/11/2018' },
    column: 'year',
    rule: 'type',
    becomes: '2018'
  },
  {
    what: 'another province than the zone',
    ...investment,
    sets: { province_id: 'lao-cai' },
    column: 'province_id',
    rule: 'agrees',
    becomes: 'thanh-hoa'
  },
  {
    what: 'an id with capitals',
    ...investment,
    copied: true,
    sets: { investment_id: 'TH Inv Mới' },
    column: 'investment_id',
    rule: 'pattern',
    becomes: 'th-inv-moi'
  },
  {
    what: 'a key used twice',
    ...investment,
    copied: true,
    sets: {},
    column: 'investment_id',
    rule: 'unique',
    becomes: null
  },
  {
    what: 'yes in Vietnamese',
    ...fund,
    sets: { counts_in_total: 'Không' },
    column: 'counts_in_total',
    rule: 'type',
    becomes: 'false'
  },
  {
    what: 'a sum as it is printed',
    ...fund,
    sets: { amount_vnd_m: '20.000,0' },
    column: 'amount_vnd_m',
    rule: 'type',
    becomes: '20000'
  },
  {
    what: 'a sum with its unit',
    ...fund,
    sets: { amount_vnd_m: '20000 triệu đồng' },
    column: 'amount_vnd_m',
    rule: 'type',
    becomes: '20000'
  },
  {
    what: 'a negative sum',
    ...fund,
    sets: { amount_vnd_m: '-5' },
    column: 'amount_vnd_m',
    rule: 'minimum',
    becomes: null
  },
  {
    what: 'part of a project',
    ...fund,
    sets: { projects_count: '2.5' },
    column: 'projects_count',
    rule: 'type',
    becomes: null
  },
  {
    what: 'a period that ends before it begins',
    ...fund,
    sets: { period_start: '2030' },
    column: 'period_start',
    rule: 'order',
    becomes: null
  },
  {
    what: 'a part counted beside its total',
    ...fund,
    sets: { counts_in_total: 'true' },
    column: 'counts_in_total',
    rule: 'counted-once',
    becomes: 'false'
  },
  {
    what: 'a row left out without a reason',
    ...fund,
    sets: { exclusion: '', parent_fund_id: '' },
    column: 'exclusion',
    rule: 'exclusion-named',
    becomes: null
  },
  {
    what: 'planned money as part of money paid',
    ...fund,
    sets: { measure: 'planned' },
    column: 'measure',
    rule: 'agrees',
    becomes: 'disbursed'
  },
  {
    what: 'a part above its published total',
    ...fund,
    sets: { amount_vnd_m: '90000' },
    column: 'parent_fund_id',
    rule: 'published-row',
    becomes: null
  },
  {
    what: 'a day as people write it',
    ...report,
    sets: { as_of: '24/11/2025' },
    column: 'as_of',
    rule: 'partial-date',
    becomes: '2025-11-24'
  },
  {
    what: 'a month in words',
    ...report,
    sets: { as_of: 'tháng 11/2025' },
    column: 'as_of',
    rule: 'partial-date',
    becomes: '2025-11'
  },
  {
    what: 'a day that no calendar has',
    ...report,
    sets: { as_of: '2025-02-30' },
    column: 'as_of',
    rule: 'partial-date',
    becomes: null
  },
  {
    what: 'the serial number of a day',
    ...report,
    sets: { as_of: '45985' },
    column: 'as_of',
    rule: 'partial-date',
    becomes: '2025-11-24'
  },
  {
    what: 'a capital without its qualifier',
    ...report,
    sets: { qualifier: '' },
    column: 'qualifier',
    rule: 'capital-of-role',
    becomes: null
  },
  {
    what: 'a second main report',
    table: 'investment_reports',
    row: 'th-inv-nsrp--nna-2018-nsrp',
    sets: { role: 'main' },
    column: 'role',
    rule: 'one-main-report',
    becomes: null
  },
  {
    what: 'a role of a group',
    ...report,
    sets: { role: 'group-total' },
    column: 'role',
    rule: 'role-of-kind',
    becomes: null
  },
  {
    what: 'an address without its scheme',
    ...source,
    sets: { url: 'ven.vn/news' },
    column: 'url',
    rule: 'address',
    becomes: 'https://ven.vn/news'
  },
  {
    what: 'a unit in which the figure would be another',
    ...observation,
    sets: { unit: 'km2' },
    column: 'unit',
    rule: 'unit-of-indicator',
    becomes: null
  },
  {
    what: 'a figure with a larger unit than its row',
    ...observation,
    sets: { value: '6,45 km²' },
    column: 'value',
    rule: 'type',
    becomes: '645'
  },
  {
    what: 'the unit of the indicator in other words',
    ...observation,
    sets: { unit: 'hecta' },
    column: 'unit',
    rule: 'unit-of-indicator',
    becomes: 'ha'
  },
  {
    what: 'a quarter',
    ...observation,
    sets: { as_of: 'quý III/2024' },
    column: 'as_of',
    rule: 'partial-date',
    becomes: '2024-09'
  },
  {
    what: 'billions among millions',
    ...report,
    sets: { capital_usd_m: '9 tỷ USD' },
    column: 'capital_usd_m',
    rule: 'type',
    becomes: '9000'
  },
  {
    what: 'a subject that nobody knows',
    ...observation,
    sets: { subject_id: 'zz' },
    column: 'subject_id',
    rule: 'known-key',
    becomes: null
  },
  {
    what: 'a code whose zeros a spreadsheet took',
    table: 'provinces',
    row: 'ha-noi',
    sets: { gso_code: '1' },
    column: 'gso_code',
    rule: 'pattern',
    becomes: '01'
  }
];

const held = new Map<Mutation, ReturnType<typeof spoil>>();

/** Twelve rows of the table and the one that is spoiled, in the columns of the table; each is checked once. */
function spoiled(mutation: Mutation): ReturnType<typeof spoil> {
  const found = held.get(mutation) ?? spoil(mutation);
  held.set(mutation, found);
  return found;
}

function spoil({ table, row, copied, sets }: Mutation) {
  const schema = schemaOf(table);
  const all = sheetOf(table, 5000);
  const key = all.header.indexOf(schema.primaryKey[0] ?? '');
  const good = all.rows.find(({ cells }) => cells[key] === row)?.cells;
  if (good === undefined) throw new Error(`${table} has no row ${row}`);
  const bad = good.map((cell, index) => sets[all.header[index] ?? ''] ?? cell);
  const others = all.rows.slice(0, 12).map(({ cells }) => cells);
  const before = others.filter((cells) => cells[key] !== row);
  const sheet = makeSheet(all.header, [...before, ...(copied ? [good] : []), bad]);
  const matches = sheet.header.map((column) => ({ column, field: column, because: 'same-name' }) as const);
  return { sheet, problems: checkOwnSheet(sheet, matches, schema, published()).problems };
}

describe('a good sheet in which', () => {
  it.each(mutations)('$what stands names $column: $rule', (mutation) => {
    const { sheet, problems } = spoiled(mutation);
    const at = { row: sheet.rows.length - 1, column: sheet.header.indexOf(mutation.column ?? '') };
    const found = problems.find((problem) => problem.at?.column === at.column && problem.at.row === at.row);
    expect(problems.map((problem) => [problem.at, problem.rule.kind])).toContainEqual([at, mutation.rule]);
    expect(found?.replacement).toBe(mutation.becomes);
    expect(found?.row).toBe(sheet.rows.at(-1)?.row);
    // What is told of other rows comes of this one slip: there is little of it, and nothing in rows that are not spoiled.
    expect(problems.filter((problem) => problem.at?.row !== at.row)).toEqual([]);
  });

  it('a replacement is taken has no problem of that cell any more', () => {
    const left = mutations.flatMap((mutation) => {
      if (mutation.becomes === null || mutation.what.includes('exchanged')) return [];
      const mended = { ...mutation, sets: { ...mutation.sets, [mutation.column ?? '']: mutation.becomes } };
      const { sheet, problems } = spoiled(mended);
      const column = sheet.header.indexOf(mutation.column ?? '');
      return problems.filter((problem) => problem.at?.column === column).map(() => mutation.what);
    });
    expect(left).toEqual([]);
  });

  it('anything stands has a text and a suggestion in both languages', () => {
    const all: readonly OwnProblem[] = mutations.flatMap((mutation) => spoiled(mutation).problems);
    for (const problem of all) {
      const texts = (['vi', 'en'] as const).flatMap((lang) => [
        problemText(problem, lang),
        suggestionText(problem, lang)
      ]);
      for (const text of texts) expect(text).not.toMatch(/undefined|null|\[object|^$/);
      expect(new Set(texts).size).toBe(4);
    }
  });

  it('has at least thirty kinds of slips', () => {
    expect(new Set(mutations.map(({ what }) => what)).size).toBeGreaterThanOrEqual(30);
  });
});
