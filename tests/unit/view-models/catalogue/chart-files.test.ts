import { describe, expect, it } from 'vitest';
import type { Figure } from '#lib/domain/figure.ts';
import { createFormat } from '#lib/i18n/format.ts';
import type { CatalogueChart, EvidenceRow } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { chartFile, plainTable } from '#lib/view-models/catalogue/chart-file.ts';
import { chartSources, weighedSources } from '#lib/view-models/catalogue/chart-sources.ts';
import { namedMarks, rowsOfMark } from '#lib/view-models/catalogue/mark-rows.ts';
import { namedSql } from '#lib/view-models/catalogue/named-sql.ts';
import { computed } from '#lib/view-models/charts/evidence.ts';

const figure = (ref: string, value: number, part: Partial<Figure> = {}): Figure => ({
  kind: 'published',
  ref,
  value,
  valueMax: null,
  qualifier: 'exact',
  unit: '%',
  decimals: null,
  asOf: '2025',
  sourceId: 's1',
  ...part
});
const row = (key: string, part: Partial<EvidenceRow> = {}): EvidenceRow => ({
  key,
  marks: [],
  label: key,
  figures: [],
  asOf: null,
  source: { id: 's1', title: 'Báo cáo', publisher: 'Sở Công Thương', kind: 'portal', publishedOn: null },
  locator: null,
  remark: null,
  ...part
});

const [low, high] = [figure('observations/a', 80, { qualifier: 'over' }), figure('observations/b', 85)];
const chart: CatalogueChart = {
  id: 'made',
  area: 'zones',
  name: 'Lấp đầy',
  question: 'Đầy bao nhiêu?',
  title: ['Khu A đầy nhất: ', { figure: high, bare: false }],
  subtitle: ['%, 2025'],
  legend: [],
  note: [],
  asOf: '2024\u2060–\u20602025',
  table: {
    columns: [
      { label: 'Khu', numeric: false },
      { label: 'Lấp đầy', numeric: true }
    ],
    rows: [
      {
        key: 'a',
        cells: [
          { kind: 'text', text: 'Khu A' },
          { kind: 'figures', figures: [low, high] }
        ]
      },
      { key: 'b', cells: [{ kind: 'text', text: 'Khu B' }, { kind: 'missing' }] }
    ]
  },
  evidence: [
    row('observations/a', { marks: ['a'], figures: [low] }),
    row('observations/b', {
      marks: ['a', 'b'],
      figures: [high],
      source: { id: 's2', title: 'Bài báo', publisher: null, kind: 'news', publishedOn: '2025' }
    }),
    row('zones/c'),
    row('zones/d')
  ],
  drawing: {
    kind: 'marks',
    scale: 'linear',
    unit: '%',
    joined: false,
    rows: [
      {
        key: 'row-a',
        group: null,
        name: 'Khu A',
        shortName: 'A',
        domain: null,
        missing: null,
        label: 'Khu A',
        marks: [
          {
            key: 'a',
            role: 'reading',
            low: { figure: low, label: '80' },
            high: { figure: high, label: '85' },
            disputed: true,
            asOf: '2025',
            label: 'hơn 80% và 85%'
          }
        ]
      }
    ]
  }
};

describe('the table of a chart as a file', () => {
  it('gives every reading a line, and columns only for what the readings have', () => {
    expect(plainTable(chart)).toEqual({
      header: ['Khu', 'Lấp đầy', 'Lấp đầy [qualifier]', 'Lấp đầy [unit]', 'Lấp đầy [as_of]', 'Lấp đầy [source_id]'],
      rows: [
        ['Khu A', 80, 'over', '%', '2025', 's1'],
        ['Khu A', 85, 'exact', '%', '2025', 's1'],
        ['Khu B', null, null, null, null, null]
      ]
    });
  });

  it('keeps the upper end of a range, and leaves a number that was worked out without a source', () => {
    const range = { ...computed('made', 3, 'km'), valueMax: 5 };
    const table = {
      columns: [{ label: 'Xa', numeric: true }],
      rows: [{ key: 'a', cells: [{ kind: 'figures' as const, figures: [range] }] }]
    };
    expect(plainTable({ ...chart, table })).toEqual({
      header: ['Xa', 'Xa [value_max]', 'Xa [unit]'],
      rows: [[3, 5, 'km']]
    });
  });

  it('tells finding, units, dates, sources and SQL', () => {
    const edition = { release: '2026.11.1', releasedOn: '2026-11-01', page: '/vi/charts/made/', citation: 'c' };
    const file = chartFile(chart, [{ name: 'q', sql: ' SELECT 1 ' }], createFormat('vi'), edition);
    expect(file).toMatchObject({
      title: 'Khu A đầy nhất: 85%',
      units: ['%'],
      as_of: '2024–2025',
      queries: [{ name: 'q', sql: 'SELECT 1' }],
      release: '2026.11.1'
    });
    expect(file.sources.map(({ id, rows }) => [id, rows])).toEqual([
      ['s1', 3],
      ['s2', 1]
    ]);
  });
});

describe('the rows behind a chart', () => {
  it('are those of a mark, of a mark named after its row, or all of them', () => {
    const keys = (mark: string | null) => rowsOfMark(chart, mark).map(({ key }) => key);
    expect(keys('a')).toEqual(['observations/a', 'observations/b']);
    expect(keys('row-a a')).toEqual(['observations/a', 'observations/b']);
    expect(keys('nothing')).toEqual([]);
    expect(keys(null)).toHaveLength(4);
  });

  it('belong to marks that can be told by name', () => {
    expect(namedMarks(chart.drawing)[0]).toEqual({ key: 'a', label: 'Khu A: hơn 80% và 85%' });
  });

  it('put sources of numbers before sources of names', () => {
    const names = Array.from({ length: 5 }, (_, index) =>
      row(`zones/${index}`, {
        source: { id: 's3', title: 'Danh mục', publisher: 'Cục', kind: 'portal', publishedOn: null }
      })
    );
    const ids = weighedSources({ evidence: [...names, ...chart.evidence] }).map(({ source }) => source.id);
    expect(ids).toEqual(['s1', 's2', 's3']);
    expect(chartSources(chart).named.map(({ name }) => name)).toEqual(['Sở Công Thương', 'Bài báo']);
  });

  it('come from questions that are read one after another', () => {
    expect(
      namedSql([
        { name: 'one', sql: '\nSELECT 1' },
        { name: 'two', sql: 'SELECT 2' }
      ])
    ).toBe('-- one\nSELECT 1\n\n-- two\nSELECT 2');
  });
});
