import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOwnSheet } from '#lib/sheets/check-own-sheet.ts';
import { indicatorOf, zoneIndicators } from '#lib/sheets/indicator-headings.ts';
import type { OwnSheet } from '#lib/sheets/own-sheet.ts';
import { observationMatches, toObservations, type WidePlan } from '#lib/sheets/to-observations.ts';
import { unitFit } from '#lib/sheets/unit-fit.ts';
import { wideSheet, zoneFinder } from '#lib/sheets/wide-sheet.ts';
import { movedPoint } from '#lib/sheets/written-unit.ts';
import { makeSheet, published, schemaOf } from '../../fixtures/own-sheets.ts';

const indicators = zoneIndicators(published());
const named = (heading: string, storesShares = false): string | null =>
  indicatorOf(heading, storesShares, indicators)?.id ?? null;

const header = [
  'STT',
  'Tên KCN',
  'Diện tích quy hoạch (km²)',
  'Diện tích đất công nghiệp (ha)',
  'Tỷ lệ lấp đầy (%)',
  'Giá thuê (USD/m²/năm)',
  'Vốn đăng ký (tỷ đồng)',
  'Chủ đầu tư',
  'Số liệu tính đến'
];
const rows = [
  ['1', 'KCN Bỉm Sơn B', '1.5', '100.25', '85%', '3', '1200', 'HUD4', '31/12/2025'],
  ['2', 'Khu công nghiệp Bỉm Sơn A', '', '80', '', '', 'chưa rõ', '', '2025'],
  ['3', 'KCN Không Có', '2', '', '7', '', '', '', '2025'],
  ['', 'Tổng cộng', '3.5', '180.25', '', '', '1200', '', '']
];
const sheet = makeSheet(header, rows);
const planOf = (wide: OwnSheet, change: Partial<WidePlan> = {}): WidePlan => {
  const found = wideSheet(wide, published());
  return {
    zoneColumn: found?.zoneColumn ?? -1,
    columns: (found?.columns ?? []).flatMap(({ column, indicator }) =>
      indicator === null ? [] : [{ column, indicator }]
    ),
    asOf: { text: '31/12/2025' },
    source: 'nso-bim-son-b',
    measure: 'actual',
    withStrangers: true,
    ...change
  };
};
const long = (plan: WidePlan, wide = sheet) => toObservations(wide, plan, published());
const lines = (plan: WidePlan, wide = sheet): readonly string[] =>
  long(plan, wide).rows.map(({ cells }) => cells.slice(2, 7).join(' '));

describe('headings of officials’ sheets', () => {
  it('name indicators in both languages, with a unit in brackets or after a comma', () => {
    expect(
      [
        'Diện tích (ha)',
        'DIỆN TÍCH: Đất công nghiệp (ha)',
        'Tỉ lệ lấp đầy, %',
        'Industrial land (ha)',
        'Occupancy rate (%)',
        'Số dự án FDI',
        'Diện tích đât công nghiêp (ha)',
        'occupancy-pct',
        'Ghi chú'
      ].map((heading) => named(heading))
    ).toEqual([
      'area-ha',
      'industrial-land-ha',
      'occupancy-pct',
      'industrial-land-ha',
      'occupancy-pct',
      'fdi-projects-count',
      'industrial-land-ha',
      'occupancy-pct',
      null
    ]);
  });

  it('that fit two indicators are told apart by the unit, or not at all', () => {
    expect(named('Vốn đăng ký (tỷ đồng)')).toBe('registered-vnd-bn');
    expect(named('Vốn đăng ký (triệu USD)')).toBe('registered-usd-m');
    expect(named('Tổng vốn đăng ký, tỷ USD')).toBe('registered-usd-m');
    expect(named('Vốn đăng ký')).toBeNull();
  });

  it('say in which unit the figures are, and whether an exact way leads to that of the indicator', () => {
    const fit = (heading: string, unit: string) => unitFit(heading, false, unit);
    expect(fit('Diện tích (km²)', 'ha')).toEqual({ kind: 'fits', written: 'km²', places: 2 });
    expect(fit('Diện tích (m2)', 'ha')).toEqual({ kind: 'fits', written: 'm2', places: -4 });
    expect(fit('Vốn (triệu đồng)', 'VND bn')).toMatchObject({ kind: 'fits', places: -3 });
    expect(fit('Nước thải (m³/ngày đêm)', 'm3/day')).toMatchObject({ kind: 'fits', places: 0 });
    expect(fit('Giá thuê (USD/m²/năm)', 'USD/m2')).toEqual({ kind: 'other', written: 'USD/m²/năm' });
    expect(fit('Vốn đăng ký (tỷ đồng)', 'USD m')).toEqual({ kind: 'other', written: 'tỷ đồng' });
    expect(fit('Số dự án (lũy kế)', 'projects')).toEqual({ kind: 'unread', written: 'lũy kế' });
    expect(fit('Diện tích', 'ha')).toEqual({ kind: 'unnamed' });
    expect(unitFit('Lấp đầy', true, '%')).toEqual({ kind: 'shares', places: 2 });
    expect(unitFit('Diện tích', true, 'ha')).toEqual({ kind: 'other', written: '%' });
  });
});

describe('names of zones', () => {
  const zoneOf = zoneFinder(published());
  it('are known by id, with the kind in full or in short, in both languages', () => {
    for (const name of ['th-kcn-bim-son-b', 'KCN Bỉm Sơn B', 'khu công nghiệp bim son b', 'Bim Son B Industrial Park'])
      expect(zoneOf(name)).toBe('th-kcn-bim-son-b');
  });
  it('are not taken for a zone of another kind, nor for one that is nearly called so', () => {
    expect([zoneOf('CCN Bỉm Sơn B'), zoneOf('KCN Bỉm Sơn C'), zoneOf('')]).toEqual([null, null, null]);
  });
});

describe('a wide sheet', () => {
  it('is known by its zones and its headings; rows of sums and of unknown zones are told', () => {
    expect(wideSheet(sheet, published())).toEqual({
      zoneColumn: 1,
      zones: 2,
      strangers: [{ text: 'KCN Không Có', rows: 1, near: null }],
      columns: [
        { column: 2, indicator: 'area-ha', doubt: null, storesShares: false, filled: 2 },
        { column: 3, indicator: 'industrial-land-ha', doubt: null, storesShares: false, filled: 2 },
        { column: 4, indicator: 'occupancy-pct', doubt: null, storesShares: false, filled: 2 },
        // A rent by the year is not one for the whole term.
        { column: 5, indicator: null, doubt: 'land-rent-usd-m2-term', storesShares: false, filled: 1 },
        { column: 6, indicator: 'registered-vnd-bn', doubt: null, storesShares: false, filled: 2 }
      ],
      dateColumns: [8],
      sums: 1
    });
  });

  it('is none where rows are projects in zones, observations, or zones without figures', () => {
    const project = ['KCN Bỉm Sơn B', '12'];
    const isWide = (names: readonly string[], cells: readonly (readonly string[])[]) =>
      wideSheet(makeSheet(names, cells), published()) !== null;
    expect(isWide(['KCN', 'Vốn đăng ký (triệu USD)'], [project, project, project])).toBe(false);
    expect(isWide(['KCN', 'Vốn đăng ký (triệu USD)'], [project])).toBe(true);
    expect(isWide(['KCN', 'Chủ đầu tư'], [['KCN Bỉm Sơn B', 'HUD4']])).toBe(false);
    expect(isWide(['Tên', 'Diện tích (ha)'], [['Nhà máy A', '5']])).toBe(false);
  });

  it('says which zone a name with a slip may stand for', () => {
    const slips = [
      ['KCN Lễ Môn', '1'],
      ['KCN Phú Quí', '1'],
      ['KCN Bỉm Sơn C', '1'],
      ['Cum CN Quảng Yên', '2']
    ];
    expect(wideSheet(makeSheet(['KCN', 'Diện tích (ha)'], slips), published())?.strangers).toEqual([
      { text: 'KCN Phú Quí', rows: 1, near: 'Khu công nghiệp Phú Quý' },
      { text: 'KCN Bỉm Sơn C', rows: 1, near: null }
    ]);
  });

  it('becomes a row for each cell that says something, in the unit of the indicator', () => {
    expect(lines(planOf(sheet))).toEqual([
      'th-kcn-bim-son-b area-ha 150 exact ha',
      'th-kcn-bim-son-b industrial-land-ha 100.25 exact ha',
      'th-kcn-bim-son-b occupancy-pct 85 exact %',
      'th-kcn-bim-son-b registered-vnd-bn 1200 exact VND bn',
      'th-kcn-bim-son-a industrial-land-ha 80 exact ha',
      // What is no number is left as it stands, and nothing is said of how exact it is.
      'th-kcn-bim-son-a registered-vnd-bn chưa rõ  VND bn',
      'KCN Không Có area-ha 200 exact ha',
      'KCN Không Có occupancy-pct 7 exact %'
    ]);
    expect(lines(planOf(sheet, { withStrangers: false }))).toHaveLength(6);
  });

  it('keeps which cell each row was made of, and gives each an id of its own', () => {
    const { rows: made } = long(planOf(sheet));
    expect(made[4]).toMatchObject({ row: 6, from: { row: 3, column: 'Diện tích đất công nghiệp (ha)' } });
    expect(made[0]?.cells[0]).toBe('th-kcn-bim-son-b--area-ha--2025-12-31--nso-bim-son-b');
    expect(made[6]?.cells[0]).toBe('kcn-khong-co--area-ha--2025-12-31--nso-bim-son-b');
    expect(new Set(made.map(({ cells }) => cells[0])).size).toBe(made.length);
  });

  it('is dated by its column where that says it, else as the reader says; a text that is no date stays', () => {
    const dates = (asOf: WidePlan['asOf']) => new Set(long(planOf(sheet, { asOf })).rows.map(({ cells }) => cells[7]));
    expect([...dates({ column: 8 })]).toEqual(['2025-12-31', '2025']);
    expect([...dates({ text: '12/2025' })]).toEqual(['2025-12']);
    expect([...dates({ text: 'hôm qua' })]).toEqual(['hôm qua']);
    expect(long(planOf(sheet, { asOf: { text: '' } })).rows[0]?.cells[0]).toContain('--undated--');
  });

  it('takes no column whose unit leads nowhere, even where it is chosen', () => {
    const columns = [{ column: 5, indicator: 'land-rent-usd-m2-term' }];
    expect(lines(planOf(sheet, { columns }))).toEqual([]);
  });

  it('that a workbook shows as percentages gives percentages', () => {
    const shares: OwnSheet = {
      ...makeSheet(['KCN', 'Tỷ lệ lấp đầy'], [['KCN Bỉm Sơn B', '0.855']]),
      notices: [{ kind: 'percent-cells', columns: ['Tỷ lệ lấp đầy'] }]
    };
    expect(lines(planOf(shares), shares)).toEqual(['th-kcn-bim-son-b occupancy-pct 85.5 exact %']);
  });

  it('keeps the unit beside a text that is mended later: 12.5 about km² are not ha', () => {
    const rough = makeSheet(
      ['KCN', 'Diện tích (km2)'],
      [
        ['KCN Bỉm Sơn B', '1,5'],
        ['KCN Bỉm Sơn A', '2']
      ]
    );
    expect(lines(planOf(rough), rough)[0]).toBe('th-kcn-bim-son-b area-ha 1,5 km2  ha');
  });

  it('passes the checks of the table where its figures are sound, and each other one is a problem at its cell', () => {
    const problemsOf = (wide: OwnSheet, plan: WidePlan) =>
      checkOwnSheet({ ...wide, ...long(plan, wide) }, observationMatches, schemaOf('observations'), published())
        .problems;
    const sound = makeSheet(header, rows.slice(0, 1));
    expect(problemsOf(sound, planOf(sound))).toEqual([]);
    expect(problemsOf(sheet, planOf(sheet)).map(({ row, column, found }) => [row, column, found])).toEqual([
      [7, 'value', 'chưa rõ'],
      [7, 'qualifier', ''],
      [8, 'subject_id', 'KCN Không Có'],
      [9, 'subject_id', 'KCN Không Có']
    ]);
  });
});

describe('wide, long and wide again', () => {
  const zones = ['th-kcn-bim-son', 'th-kcn-bim-son-a', 'th-kcn-bim-son-b', 'th-nghi-son-ez'];
  const columns = [
    { heading: 'Diện tích (km²)', indicator: 'area-ha', places: 2 },
    { heading: 'Đất công nghiệp (ha)', indicator: 'industrial-land-ha', places: 0 },
    { heading: 'Vốn đăng ký (triệu đồng)', indicator: 'registered-vnd-bn', places: -3 },
    { heading: 'Số dự án', indicator: 'projects-count', places: 0 }
  ];
  /** As numbers stand in a sheet that was read: no needless zeros. */
  const number = fc
    .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([value, places]) => movedPoint(String(value), -places));
  const cell = fc.oneof({ weight: 4, arbitrary: number }, fc.constant(''), fc.constant('chưa công bố'));
  const cells = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: zones.length });

  it('has the same cells', () => {
    fc.assert(
      fc.property(cells, (figures) => {
        const wide = makeSheet(
          ['Mã', ...columns.map(({ heading }) => heading)],
          figures.map((row, index) => [zones[index] ?? '', ...row])
        );
        const plan = planOf(wide, {
          zoneColumn: 0,
          columns: columns.map(({ indicator }, index) => ({ column: index + 1, indicator }))
        });
        const back = wide.rows.map(({ cells: [zone = ''] }) => [zone, '', '', '', '']);
        for (const { cells: made, from } of long(plan, wide).rows) {
          const column = wide.header.indexOf(from?.column ?? '');
          const value = made[4] ?? '';
          const places = columns[column - 1]?.places ?? 0;
          const before = made[5] === 'exact' ? movedPoint(value, -places) : value.replace(/ (km²|triệu đồng)$/, '');
          const row = back[(from?.row ?? 0) - 2];
          if (row !== undefined) row[column] = before;
        }
        expect(back).toEqual(wide.rows.map((row) => row.cells));
      })
    );
  });
});
