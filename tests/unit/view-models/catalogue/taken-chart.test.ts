import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { partOf, rangeWords } from '#lib/charts/menu/choice-parts.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { loadChartMenuWords } from '#lib/i18n/chart-menu-words.ts';
import { takenChart, takenCsv } from '#lib/view-models/catalogue/taken-chart.ts';
import type { ColumnsChart } from '#lib/view-models/charts/chart-model.ts';

const words = await loadChartMenuWords('vi');

const capital: Figure = {
  kind: 'published',
  ref: 'investment_reports/a',
  value: -1.5,
  valueMax: null,
  qualifier: 'over',
  unit: 'USD m',
  decimals: null,
  asOf: '2024',
  sourceId: 'news-a'
};
const model: ColumnsChart = {
  kind: 'columns',
  id: 'investments-by-year',
  title: ['Phần lớn vào 2024'],
  subtitle: ['Vốn'],
  legend: [
    { key: 'done', text: 'tổng vốn' },
    { key: 'cut', text: 'gấp 3 lần hình vẽ' }
  ],
  note: ['1 dự án'],
  sources: { ids: ['news-a'], named: [{ id: 'news-a', name: 'Báo A', title: 'Khởi công' }] },
  table: {
    columns: [
      { label: 'Năm', numeric: false },
      { label: 'Vốn', numeric: true }
    ],
    rows: [
      {
        key: '2024',
        cells: [
          { kind: 'text', text: '=2024' },
          { kind: 'figures', figures: [capital] }
        ]
      }
    ]
  },
  empty: null,
  filtered: true,
  currency: { shown: 'usd', switchable: true },
  columns: [],
  range: { from: 2020, to: null },
  otherCurrencyMark: 'đ'
};

describe('a chart that is taken along as it is on screen', () => {
  it('keeps the choice of a linked chart and leaves out what only its small drawing explains', () => {
    const taken = takenChart(model);
    expect(taken.drawing).toMatchObject({ kind: 'columns', range: { from: 2020, to: null } });
    expect(taken.legend).toEqual([{ swatch: 'done', text: 'tổng vốn' }]);
    expect(taken.filtered).toBe(true);
  });

  it('says in every row of its table under which choice, release and sources it stands', () => {
    const from = {
      filter: 'Đã lọc – tìm “a, b”',
      release: '2026.11.1',
      sources: 'Nguồn: Báo A',
      page: 'http://a/?q=a'
    };
    const [row]: Record<string, string>[] = parse(takenCsv(takenChart(model), from), { columns: true, bom: true });
    expect(row).toMatchObject({ ...from, Vốn: '-1.5', 'Vốn [qualifier]': 'over', 'Vốn [source_id]': 'news-a' });
    expect(row?.['Năm']).toBe("'=2024");
  });
});

describe('a choice in words', () => {
  it('names open, closed and single ranges', () => {
    const said = [
      { from: 2020, to: 2025 },
      { from: 2020, to: null },
      { from: null, to: 2025 },
      { from: 2020, to: 2020 },
      { from: null, to: null }
    ].map((range) => rangeWords(range, words));
    expect(said).toEqual(['2020–2025', 'từ 2020', 'đến 2025', '2020', null]);
  });

  it('says nothing of what is not chosen', () => {
    expect(partOf('Tỉnh', [''], words)).toEqual([]);
    expect(partOf('Ngành', ['thép', 'xi măng'], words)).toEqual(['ngành: thép, xi măng']);
  });
});
