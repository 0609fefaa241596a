import { describe, expect, it } from 'vitest';
import type { Problem, Rule } from '#lib/tables/problem.ts';
import { SpoiledEvidence } from '../../fixtures/tables/evidence.ts';

/** What a spoiled row must give: exactly this one problem, in this place. */
type Expected = Omit<Problem, 'row' | 'rule'> & { readonly rule: Partial<Rule> };
type Case = readonly [what: string, spoil: (data: SpoiledEvidence) => number | null, expected: Expected];

const at = (file: string, column: string | null, found: string, rule: Partial<Rule>): Expected => ({
  file,
  column,
  found,
  rule
});

const cells: readonly Case[] = [
  [
    'a wrong type',
    (data) => data.cell('zones.csv', 'th-kcn-bim-son', 'lat', '20,10959'),
    at('zones.csv', 'lat', '20,10959', { kind: 'type', type: 'number' })
  ],
  [
    'a fraction where whole numbers are counted',
    (data) => data.cell('funds.csv', 'th-fund-total-43500', 'projects_count', '2.5'),
    at('funds.csv', 'projects_count', '2.5', { kind: 'type', type: 'integer' })
  ],
  [
    'yes in place of true',
    (data) => data.cell('funds.csv', 'th-fund-total-43500', 'counts_in_total', 'yes'),
    at('funds.csv', 'counts_in_total', 'yes', { kind: 'type', type: 'boolean' })
  ],
  [
    'a year of two digits',
    (data) => data.cell('investments.csv', 'th-inv-nsrp', 'year', '18'),
    at('investments.csv', 'year', '18', { kind: 'type', type: 'year' })
  ],
  [
    'a required cell left empty',
    (data) => data.cell('zones.csv', 'th-kcn-bim-son', 'name_vi', ''),
    at('zones.csv', 'name_vi', '', { kind: 'required' })
  ],
  [
    'an unknown kind',
    (data) => data.cell('zones.csv', 'th-kcn-bim-son', 'kind', 'park'),
    at('zones.csv', 'kind', 'park', { kind: 'enum' })
  ],
  [
    'a latitude beyond the country',
    (data) => data.cell('zones.csv', 'th-kcn-bim-son', 'lat', '2.10959'),
    at('zones.csv', 'lat', '2.10959', { kind: 'minimum', limit: 8 })
  ],
  [
    'a rate above one hundred',
    (data) => data.cell('supports.csv', 'nat-sup-111-loan', 'rate_pct', '170'),
    at('supports.csv', 'rate_pct', '170', { kind: 'maximum', limit: 100 })
  ],
  [
    'a code of the wrong pattern',
    (data) => data.cell('provinces.csv', 'ha-noi', 'gso_code_before', '1'),
    at('provinces.csv', 'gso_code_before', '1', { kind: 'pattern' })
  ],
  [
    'a day that no calendar has',
    (data) => data.cell('investment_reports.csv', 'th-inv-nsrp--nna-2018-nsrp', 'as_of', '2018-02-29'),
    at('investment_reports.csv', 'as_of', '2018-02-29', { kind: 'partial-date' })
  ],
  [
    'a date as people write it',
    (data) => data.cell('sources.csv', 'ven-2016-industry-promotion', 'published_on', '13/12/2016'),
    at('sources.csv', 'published_on', '13/12/2016', { kind: 'partial-date' })
  ],
  [
    'an address without its scheme',
    (data) => data.cell('sources.csv', 'ven-2016-industry-promotion', 'url', 'ven.vn/news'),
    at('sources.csv', 'url', 'ven.vn/news', { kind: 'address' })
  ],
  [
    'a space after a name',
    (data) => data.cell('zones.csv', 'th-kcn-bim-son', 'name_en', 'Bim Son Industrial Park '),
    at('zones.csv', 'name_en', 'Bim Son Industrial Park ', { kind: 'no-outer-space' })
  ],
  [
    'letters taken apart into marks',
    (data) => data.cell('zones.csv', 'th-kcn-bim-son', 'name_vi', 'Bỉm Sơn'.normalize('NFD')),
    at('zones.csv', 'name_vi', 'Bỉm Sơn'.normalize('NFD'), { kind: 'composed-letters' })
  ],
  [
    'a letter that another encoding has broken',
    (data) => data.cell('zones.csv', 'th-kcn-bim-son', 'name_vi', 'Khu c\uFFFDng nghiệp'),
    at('zones.csv', 'name_vi', 'Khu c\uFFFDng nghiệp', { kind: 'encoding' })
  ],
  [
    'a list with an empty member',
    (data) => data.cell('investments.csv', 'th-inv-nsrp', 'country', 'JP;;VN'),
    at('investments.csv', 'country', 'JP;;VN', { kind: 'list-members' })
  ]
];

const keys: readonly Case[] = [
  [
    'a duplicate id',
    (data) => data.copy('zones.csv', 'th-kcn-bim-son', {}),
    at('zones.csv', 'zone_id', 'th-kcn-bim-son', { kind: 'unique' })
  ],
  [
    'a duplicate key of two columns',
    (data) => data.copy('zone_sectors.csv', 'th-nghi-son-ez', {}),
    at('zone_sectors.csv', 'zone_id, sector_id', 'th-nghi-son-ez, petrochemicals', { kind: 'primary-key', firstRow: 2 })
  ],
  [
    'an unknown source',
    (data) => data.cell('zones.csv', 'th-kcn-bim-son', 'source_id', 'nobody-knows'),
    at('zones.csv', 'source_id', 'nobody-knows', { kind: 'known-key', table: 'sources', column: 'source_id' })
  ],
  [
    'an unknown commune in a list',
    (data) => data.cell('zones.csv', 'th-nghi-son-ez', 'commune_new_codes', '16609;99999'),
    at('zones.csv', 'commune_new_codes', '99999', { kind: 'known-key', table: 'administrative_units', column: 'code' })
  ],
  [
    'an unknown second source in a list',
    (data) => data.cell('policies.csv', 'th-pol-nq29-2016', 'other_source_ids', 'ven-2021-new-policies;nobody-knows'),
    at('policies.csv', 'other_source_ids', 'nobody-knows', { kind: 'known-key', table: 'sources' })
  ],
  [
    'a former province that became another one',
    (data) => data.cell('provinces.csv', 'lao-cai', 'members', 'lao-cai;ha-giang'),
    at('provinces.csv', 'members', 'ha-giang', { kind: 'agrees', expected: 'tuyen-quang' })
  ],
  [
    'a country that ISO does not know',
    (data) => data.cell('investments.csv', 'th-inv-nsrp', 'country', 'JP;VN;XQ'),
    at('investments.csv', 'country', 'XQ', { kind: 'known-country' })
  ]
];

const domain: readonly Case[] = [
  [
    'a point outside the province',
    (data) => data.cell('zones.csv', 'th-kcn-bim-son', 'lat', '21.10959'),
    at('zones.csv', 'lat, lon', '21.10959, 105.84666', { kind: 'inside-province', province: 'Thanh Hóa' })
  ],
  [
    'an airport put down to the wrong province',
    (data) => data.cell('infrastructure.csv', 'apt-noi-bai', 'province_id', 'lao-cai'),
    at('infrastructure.csv', 'lat, lon', '21.214184, 105.802827', { kind: 'inside-province', province: 'Lào Cai' })
  ],
  [
    'a point without its longitude',
    (data) => data.cell('zones.csv', 'th-kcn-bim-son', 'lon', ''),
    at('zones.csv', 'lon', '', { kind: 'together', otherColumn: 'lat' })
  ],
  [
    'a zone that lies in itself by way of another',
    (data) => data.cell('zones.csv', 'th-nghi-son-ez', 'parent_zone_id', 'th-ns-kcn-so-3'),
    at('zones.csv', 'parent_zone_id', 'th-ns-kcn-so-3', {
      kind: 'no-cycle',
      path: ['th-nghi-son-ez', 'th-ns-kcn-so-3', 'th-nghi-son-ez']
    })
  ],
  [
    'a zone inside a cluster',
    (data) => data.cell('zones.csv', 'th-kcn-bim-son-a', 'parent_zone_id', 'th-ccn-bai-bui'),
    at('zones.csv', 'parent_zone_id', 'th-ccn-bai-bui', { kind: 'parent-kind' })
  ],
  [
    'a range that ends before it begins',
    (data) =>
      data.cell(
        'observations.csv',
        'bac-ninh--si-production-growth-pct--2025--target--bn-src-295-cnmt',
        'value_max',
        '7'
      ),
    at('observations.csv', 'value', '8', { kind: 'order', otherColumn: 'value_max', other: '7' })
  ],
  [
    'a period out of order',
    (data) => data.cell('funds.csv', 'bg-fund-promo-2016-2020', 'period_start', '2021-01'),
    at('funds.csv', 'period_start', '2021-01', { kind: 'order', otherColumn: 'period_end', other: '2020' })
  ],
  [
    'a policy that ends before it takes effect',
    (data) => data.cell('policies.csv', 'th-pol-nq121-2021', 'effective_to', '2021'),
    at('policies.csv', 'effective_from', '2022', { kind: 'order', otherColumn: 'effective_to', other: '2021' })
  ],
  [
    'a range of money out of order',
    (data) => data.cell('supports.csv', 'th-sup-nq121-labour', 'amount_max_vnd_m', '0.2'),
    at('supports.csv', 'amount_vnd_m', '1', { kind: 'order', otherColumn: 'amount_max_vnd_m', other: '0.2' })
  ],
  [
    'an observation about nothing',
    (data) =>
      data.cell(
        'observations.csv',
        'th-nghi-son-ez--area-ha--2006-05-15--iith-kkt-nghi-son',
        'subject_id',
        'th-nowhere'
      ),
    at('observations.csv', 'subject_id', 'th-nowhere', { kind: 'known-key', table: 'zones', column: 'zone_id' })
  ],
  [
    'a province where a zone is meant',
    (data) =>
      data.line('observations.csv', 'th-nghi-son-ez--area-ha--2006-05-15--iith-kkt-nghi-son', (line) =>
        line.replace(',zone,th-nghi-son-ez,', ',province,thanh-hoa,')
      ),
    at('observations.csv', 'subject_type', 'province', { kind: 'subject-of-indicator', allowed: ['zone'] })
  ],
  [
    'a unit that is not the indicator’s',
    (data) => data.cell('observations.csv', 'th-nghi-son-ez--area-ha--2006-05-15--iith-kkt-nghi-son', 'unit', 'km2'),
    at('observations.csv', 'unit', 'km2', { kind: 'unit-of-indicator', unit: 'ha' })
  ],
  [
    'a share above one hundred',
    (data) =>
      data.cell(
        'observations.csv',
        'bac-ninh--procedures-online-pct--2030--target--bn-src-2025-private',
        'value',
        '170'
      ),
    at('observations.csv', 'value', '170', { kind: 'percentage' })
  ],
  [
    'two main reports',
    (data) => data.cell('investment_reports.csv', 'th-inv-nsrp--nna-2018-nsrp', 'role', 'main') + 1,
    at('investment_reports.csv', 'role', 'main', { kind: 'one-main-report', rows: [2, 3] })
  ],
  [
    'a project with capital but no main report',
    (data) => {
      data.cell('investment_reports.csv', 'th-inv-nsrp-vir--vir-2025-nsrp', 'role', 'alternate');
      return 2;
    },
    at('investments.csv', 'investment_id', 'th-inv-nsrp', { kind: 'one-main-report', rows: [] })
  ],
  [
    'a mention that names a capital',
    (data) => data.cell('investment_reports.csv', 'lc-inv-gyps-dap2--lc-baolaocai-gyps', 'capital_usd_m', '12'),
    at('investment_reports.csv', 'capital_usd_m', '12', { kind: 'capital-of-role', role: 'mention', present: false })
  ],
  [
    'a project in a zone of the other province',
    (data) => data.cell('investments.csv', 'th-inv-nsrp', 'province_id', 'lao-cai'),
    at('investments.csv', 'province_id', 'lao-cai', {
      kind: 'agrees',
      with: 'zones/th-nghi-son-ez/province_id',
      expected: 'thanh-hoa'
    })
  ],
  [
    'planned money as a part of paid money',
    (data) => data.cell('funds.csv', 'th-fund-cluster-infra-20000', 'measure', 'planned'),
    at('funds.csv', 'measure', 'planned', {
      kind: 'agrees',
      with: 'funds/th-fund-total-43500/measure',
      expected: 'disbursed'
    })
  ],
  [
    'parts above their total',
    (data) => {
      data.cell('funds.csv', 'th-fund-cluster-infra-20000', 'amount_vnd_m', '20001');
      return 2;
    },
    at('funds.csv', 'amount_vnd_m', '43500', { kind: 'parts-within-total', total: 43500, sum: 43501 })
  ],
  [
    'a part that is counted again',
    (data) => data.cell('funds.csv', 'th-fund-cluster-infra-20000', 'counts_in_total', 'true'),
    at('funds.csv', 'counts_in_total', 'true', { kind: 'counted-once', because: 'exclusion = part' })
  ],
  [
    'money left out without a reason',
    (data) => data.cell('funds.csv', 'bg-fund-promo-2011-2015', 'counts_in_total', 'false'),
    at('funds.csv', 'exclusion', '', { kind: 'exclusion-named' })
  ],
  [
    'a condition with a value of another kind',
    (data) => data.cell('support_conditions.csv', 'nat-sup-111-loan--05-size', 'values', 'tiny'),
    at('support_conditions.csv', 'values', 'tiny', { kind: 'enum', allowed: ['sme', 'large'] })
  ],
  [
    'a condition on numbers without any',
    (data) => data.cell('support_conditions.csv', 'vp-sup-documents--02-investment', 'value_min', ''),
    at('support_conditions.csv', 'value_min', '', { kind: 'together', otherColumn: 'kind' })
  ],
  [
    'a class of area that names no place',
    (data) => data.cell('area_classes.csv', 'muong-lat-district--old-384', 'unit_id', ''),
    at('area_classes.csv', 'unit_id', '', { kind: 'one-of-columns', columns: ['unit_id', 'zone_id'], count: 0 })
  ]
];

describe('one slip gives one problem, named with file, line, column, what was found and the rule', () => {
  it.each([...cells, ...keys, ...domain])('%s', (_, spoil, expected) => {
    const data = new SpoiledEvidence();
    const row = spoil(data);
    const problems = data.problems();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ ...expected, row });
  });
});

describe('files', () => {
  it('names a missing file once, and not every row that points into it', () => {
    const data = new SpoiledEvidence();
    data.remove('sources.csv');
    expect(data.problems()).toEqual([
      { file: 'sources.csv', row: null, column: null, found: '', rule: { kind: 'file-present' } }
    ]);
  });

  it('names the line of a quote that never closes, and reads on after it', () => {
    const data = new SpoiledEvidence();
    const broken = data.line('zones.csv', 'th-kcn-bim-son', (line) => line.replace('Bỉm Sơn', '"Bỉm Sơn'));
    const later = data.cell('zones.csv', 'th-ns-kcn-so-4', 'status', 'closed');
    expect(data.problems()).toMatchObject([
      { file: 'zones.csv', row: broken, column: null, rule: { kind: 'quotes' } },
      { file: 'zones.csv', row: later, column: 'status', found: 'closed', rule: { kind: 'enum' } }
    ]);
  });

  it('names the line of a quote that opens in front of a whole cell and swallows the next lines', () => {
    const data = new SpoiledEvidence();
    const row = data.line('funds.csv', 'th-fund-total-43500', (line) => line.replace('provincial,', '"provincial,'));
    expect(data.problems()).toMatchObject([{ file: 'funds.csv', row, column: null, rule: { kind: 'quotes' } }]);
  });

  it('names a row with a cell too few', () => {
    const data = new SpoiledEvidence();
    const row = data.line('sectors.csv', 'agriculture', (line) => line.replace(/,$/, ''));
    expect(data.problems()).toMatchObject([
      { file: 'sectors.csv', row, column: null, rule: { kind: 'cell-count', columns: 5 } }
    ]);
  });

  it('names a blank line inside a file', () => {
    const data = new SpoiledEvidence();
    data.replace('sectors.csv', data.text('sectors.csv').replace('\nmining', '\n\nmining'));
    expect(data.problems()).toMatchObject([{ file: 'sectors.csv', row: 3, found: '', rule: { kind: 'blank-row' } }]);
  });

  it('names a header that is not the schema’s', () => {
    const data = new SpoiledEvidence();
    data.replace('sectors.csv', data.text('sectors.csv').replace('name_vi,name_en', 'name_en,name_vi'));
    expect(data.problems()).toMatchObject([
      {
        file: 'sectors.csv',
        row: 1,
        column: null,
        found: 'sector_id,name_en,name_vi,vsic,note',
        rule: { kind: 'header', columns: ['sector_id', 'name_vi', 'name_en', 'vsic', 'note'] }
      }
    ]);
  });

  it('names a byte order mark and still reads the file', () => {
    const data = new SpoiledEvidence();
    data.replace('sectors.csv', `\uFEFF${data.text('sectors.csv')}`);
    expect(data.problems()).toMatchObject([{ file: 'sectors.csv', row: 1, rule: { kind: 'no-byte-order-mark' } }]);
  });

  it('reads lines that end as Windows ends them', () => {
    const data = new SpoiledEvidence();
    data.replace('zones.csv', data.text('zones.csv').replaceAll('\n', '\r\n'));
    expect(data.problems()).toEqual([]);
  });
});

it('lists the problems of several files at once, in the order of files and lines', () => {
  const data = new SpoiledEvidence();
  const fund = data.cell('funds.csv', 'th-fund-total-43500', 'measure', 'paid');
  const second = data.cell('zones.csv', 'th-ns-kcn-so-4', 'lat', 'north');
  const first = data.cell('zones.csv', 'th-kcn-bim-son', 'source_id', 'nobody-knows');
  expect(data.problems().map(({ file, row, column }) => [file, row, column])).toEqual([
    ['zones.csv', first, 'source_id'],
    ['zones.csv', second, 'lat'],
    ['funds.csv', fund, 'measure']
  ]);
});

it('finds nothing wrong with the evidence as it is', () => {
  expect(new SpoiledEvidence().problems()).toEqual([]);
});
