import { describe, expect, it } from 'vitest';
import type { DeskCell, ResultTable } from '#lib/domain/desk.ts';
import { compareNames } from '#lib/i18n/collate.ts';
import { cellLink, cellText, sortedRows } from '#lib/view-models/desk/answer-cells.ts';
import { answerChart, suitingChart } from '#lib/view-models/desk/answer-chart.ts';
import { answerPlaces } from '#lib/view-models/desk/answer-places.ts';

type Made = readonly (readonly [name: string, kind: ResultTable['columns'][number]['kind']])[];
const table = (columns: Made, rows: readonly (readonly DeskCell[])[]): ResultTable => ({
  columns: columns.map(([name, kind]) => ({ name, kind, type: kind })),
  rows,
  total: rows.length,
  milliseconds: 1
});
const order = (rows: readonly unknown[]): readonly number[] => rows.map((_, at) => at);

describe('the order of an answer', () => {
  it('is Vietnamese for texts, by size for numbers, with empty cells last both ways', () => {
    const rows = [
      ['Đông', 10],
      ['Dương', null],
      ['Ân', 2],
      [null, -1]
    ] as const;
    expect(sortedRows(rows, { column: 0, descending: false }, compareNames)).toEqual([2, 1, 0, 3]);
    expect(sortedRows(rows, { column: 1, descending: true }, compareNames)).toEqual([0, 2, 3, 1]);
  });
});

describe('cells', () => {
  const words = { null: 'trống', yes: 'đúng', no: 'sai' };
  it('writes numbers in the language, years as they are', () => {
    const write = (value: number): string => `<${value}>`;
    expect(cellText(2024, { name: 'year', type: 'INTEGER', kind: 'integer' }, words, write)).toBe('2024');
    expect(cellText(2024, { name: 'n', type: 'INTEGER', kind: 'integer' }, words, write)).toBe('<2024>');
    expect(cellText(null, { name: 'n', type: 'INTEGER', kind: 'integer' }, words, write)).toBe('trống');
  });

  it('lead to zones, sources and readings that have a page, and nowhere else', () => {
    const known = { zones: new Set(['z']), sources: new Set(['s']) };
    const { columns } = table(
      [
        ['zone_id', 'text'],
        ['source_id', 'text'],
        ['observation_id', 'text'],
        ['name', 'text']
      ],
      []
    );
    const row = ['z', 's', 'o', 'z'];
    expect(row.map((_, at) => cellLink(row, at, columns, known)?.kind ?? null)).toEqual([
      'zone',
      'source',
      'figure',
      null
    ]);
    expect(cellLink(['other', 's', 'o', 'x'], 0, columns, known)).toBeNull();
  });
});

describe('the chart that suits an answer', () => {
  it('is bars for names, a line for a course of time, dots for two measures', () => {
    const bars = table(
      [
        ['country', 'text'],
        ['projects', 'integer']
      ],
      [
        ['Nhật Bản', 3],
        ['Hàn Quốc', 5]
      ]
    );
    const line = table(
      [
        ['year', 'integer'],
        ['n', 'integer']
      ],
      [
        [2020, 1],
        [2021, 2]
      ]
    );
    const dots = table(
      [
        ['a', 'number'],
        ['b', 'number']
      ],
      [
        [1, 2],
        [3, 4]
      ]
    );
    expect([bars, line, dots].map((one) => suitingChart(one)?.kind)).toEqual(['bars', 'line', 'dots']);
    expect(suitingChart(table([['name', 'text']], [['a']]))).toBeNull();
    expect(
      suitingChart(
        table(
          [
            ['lat', 'number'],
            ['lon', 'number']
          ],
          [[1, 2]]
        )
      )
    ).toBeNull();
  });

  it('draws a line for each name, and leaves out and counts what has no number', () => {
    const rows = [
      ['A', '2020', 5],
      ['A', '2021-07', 6],
      ['B', '2020', 1],
      ['B', '2021', null]
    ] as const;
    const course = table(
      [
        ['name', 'text'],
        ['as_of', 'text'],
        ['pct', 'number']
      ],
      rows
    );
    const choice = suitingChart(course);
    expect(choice).toEqual({ kind: 'line', x: 1, y: 2, series: 0 });
    if (choice === null) return;
    const chart = answerChart(course, choice, order(rows));
    expect(chart.series).toEqual(['A', 'B']);
    expect([chart.marks.length, chart.left]).toEqual([3, 1]);
    expect(chart.marks.map(({ x }) => x)).toEqual([2020, 2020, 2021.5]);
  });

  it('says how many bars there was no room for', () => {
    const rows = Array.from({ length: 90 }, (_, at) => [`n${at}`, at]);
    const many = table(
      [
        ['name', 'text'],
        ['n', 'integer']
      ],
      rows
    );
    const chart = answerChart(many, { kind: 'bars', x: 0, y: 1, series: null }, order(rows));
    expect([chart.marks.length, chart.total]).toEqual([40, 90]);
  });
});

describe('places of an answer', () => {
  it('are those of the zone named, else of the coordinates', () => {
    const rows = [
      ['z', 1, 2],
      [null, 20.5, 105],
      ['gone', null, 105],
      ['gone', 200, 105]
    ] as const;
    const found = answerPlaces(
      table(
        [
          ['zone_id', 'text'],
          ['lat', 'number'],
          ['lon', 'number']
        ],
        rows
      ),
      new Set(['z'])
    );
    expect(found.places).toEqual([
      { row: 0, zone: 'z', point: null },
      { row: 1, zone: null, point: { lat: 20.5, lon: 105 } }
    ]);
    expect(answerPlaces(table([['name', 'text']], [['z']]), new Set(['z'])).possible).toBe(false);
  });
});
