import { describe, expect, it } from 'vitest';
import { layOutMarks, type MarksLayout } from '#lib/charts/marks/layout.ts';
import { readableTicks } from '#lib/charts/marks/ticks.ts';
import { overlaps } from '#lib/charts/parts/size.ts';
import type { Mark, MarksDrawing, MarksRow } from '#lib/view-models/catalogue/drawing.ts';
import { makeFigure } from '../components/draw.ts';

function makeMark(value: number, change: Partial<Mark> = {}): Mark {
  return {
    key: `${change.role ?? 'result'}-${value}`,
    role: 'result',
    low: { figure: makeFigure({ value }), label: String(value) },
    high: null,
    disputed: false,
    asOf: '2024',
    label: `${value}`,
    ...change
  };
}
function makeRow(key: string, marks: readonly Mark[], change: Partial<MarksRow> = {}): MarksRow {
  return {
    key,
    group: null,
    name: `Số doanh nghiệp công nghiệp hỗ trợ của ${key}`,
    shortName: key,
    marks,
    domain: null,
    missing: null,
    label: key,
    ...change
  };
}
function makeDrawing(rows: readonly MarksRow[], change: Partial<MarksDrawing> = {}): MarksDrawing {
  return { kind: 'marks', scale: 'linear', unit: 'doanh nghiệp', joined: false, rows, ...change };
}
const range = (low: number, high: number, change: Partial<Mark> = {}): Mark =>
  makeMark(low, { high: { figure: makeFigure({ value: high }), label: String(high) }, ...change });

const crowded = makeDrawing(
  [
    makeRow(
      'Hà Nội',
      [900, 905, 920, 950, 955, 1200].map((value) => makeMark(value, { role: 'target' }))
    ),
    makeRow('Bắc Ninh', [range(400, 1000, { disputed: true }), makeMark(800, { role: 'target', asOf: '12/2025' })]),
    makeRow('Đà Nẵng', [range(100, 110, { role: 'plan' }), makeMark(0)], { group: 'Miền Trung' }),
    makeRow('Lào Cai', [], { group: 'Miền núi', missing: 'chưa công bố' }),
    makeRow('Yên Bái', [makeMark(5, { role: 'estimate' }), makeMark(9)], {
      group: 'Miền núi',
      domain: [0, 10],
      missing: 'chưa công bố kết quả',
      aside: { figure: makeFigure({ value: 55 }), label: '55%' }
    })
  ],
  { asideHead: 'Tiến độ', joined: true }
);

/** Boxes of all labels with what they stand on. */
const labelBoxes = (layout: MarksLayout) => layout.rows.flatMap((row) => row.labels.map(({ box }) => box));

describe('marks on a scale', () => {
  it.each([
    [328, 12],
    [720, 12],
    [1100, 12],
    [900, 17]
  ])('keeps marks and numbers inside a drawing of %i px with type of %i px, apart from each other', (width, text) => {
    const layout = layOutMarks(crowded, width, text);
    const boxes = labelBoxes(layout);
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
    }
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1)) expect(overlaps(box, other, -0.5)).toBe(false);
    for (const row of layout.rows) {
      for (const { area } of row.marks) {
        expect(area.x).toBeGreaterThanOrEqual(0);
        expect(area.x + area.width).toBeLessThanOrEqual(width);
        for (const { box } of row.labels) expect(overlaps(box, area, -2.5)).toBe(false);
      }
      for (const line of [...row.name, ...row.heading, ...row.missing]) expect(line.y).toBeLessThan(layout.height);
    }
  });

  it('gives every row room for its lines and puts rows one below the other', () => {
    const { rows, height } = layOutMarks(crowded, 328, 12);
    rows.slice(1).forEach((row, index) => expect(row.top).toBeGreaterThanOrEqual(rows[index]?.bottom ?? 0));
    expect(rows.at(-1)?.bottom).toBeLessThan(height);
    for (const row of rows)
      for (const { box } of row.labels) expect(box.y + box.height).toBeLessThanOrEqual(row.bottom);
  });

  it('counts the marks whose number is left to the table', () => {
    const many = Array.from({ length: 40 }, (_, index) => makeMark(1000 + index));
    const layout = layOutMarks(makeDrawing([makeRow('Hà Nội', many)]), 328, 12);
    const named = layout.rows[0]?.labels.length ?? 0;
    expect(named).toBeGreaterThan(2);
    expect(named + layout.leftOut).toBe(40);
    expect(layout.leftOutY).toBeLessThan(layout.height);
  });

  it('writes the numbers of two sources that disagree at both ends', () => {
    const [row] = layOutMarks(makeDrawing([makeRow('a', [range(30, 950, { disputed: true })])]), 720, 12).rows;
    const figures = row?.labels.flatMap((label) => label.parts.filter((part) => part.figure !== null));
    expect(figures?.map((part) => part.text)).toEqual(['30', '950']);
    const [close] = layOutMarks(
      makeDrawing([makeRow('a', [range(30, 31, { disputed: true }), makeMark(900)])]),
      720,
      12
    ).rows;
    expect(close?.labels[0]?.parts.map((part) => part.text)).toContain('/');
  });

  it('points the way of "over" and "under", waves at "about"', () => {
    const shapes = (['exact', 'over', 'under', 'about'] as const).map((qualifier) => {
      const mark = makeMark(5, { low: { figure: makeFigure({ value: 5, qualifier }), label: '5' } });
      return layOutMarks(makeDrawing([makeRow('a', [mark, makeMark(10)])]), 720, 12).rows[0]?.marks[0]?.paths.length;
    });
    expect(shapes).toEqual([1, 2, 2, 2]);
  });

  it('draws the zero of the shared scale and says the unit only where there is a shared scale', () => {
    const shared = layOutMarks(makeDrawing([makeRow('a', [makeMark(5)])]), 720, 12);
    expect(shared.grid.some((line) => line.zero)).toBe(true);
    const own = layOutMarks(makeDrawing([makeRow('a', [makeMark(5)], { domain: [0, 10] })], { unit: null }), 720, 12);
    expect(own.ticks).toEqual([]);
    expect(own.height).toBeLessThan(shared.height);
  });

  it('leaves out numbers of the scale that would touch', () => {
    const ticks = [0, 10, 20, 30].map((x) => ({ value: x, x, text: '1.000' }));
    expect(readableTicks(ticks, { width: 200, height: 0, text: 12 }).map((tick) => tick.value)).toEqual([0]);
  });
});
