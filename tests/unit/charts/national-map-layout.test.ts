import { describe, expect, it } from 'vitest';
import { layOutNationalMap } from '#lib/charts/national-map/layout.ts';
import { overlaps } from '#lib/charts/parts/size.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { NationalMapDrawing, NationalPoint } from '#lib/view-models/catalogue/drawing.ts';

const figure = (value: number): Figure => ({
  kind: 'published',
  ref: `observations/${value}`,
  value,
  valueMax: null,
  qualifier: 'exact',
  unit: 'projects',
  decimals: 0,
  asOf: '2024',
  sourceId: 'a-source'
});
const point = (key: string, y: number, value: number | null, high: number | null = null): NationalPoint => ({
  key,
  name: `Province ${key}`,
  x: 160,
  y,
  figure: value === null ? null : { figure: figure(value), label: `over ${value}` },
  high: high === null ? null : { figure: figure(high), label: `under ${high}` },
  value: value ?? 0,
  note: 'Sep 2025, old boundaries',
  label: key
});
const drawing = (points: readonly NationalPoint[]): NationalMapDrawing => ({
  kind: 'national-map',
  width: 640,
  height: 724,
  land: [],
  islets: '',
  archipelagos: [
    { name: 'Quần đảo Hoàng Sa', x: 419, y: 282 },
    { name: 'Quần đảo Trường Sa', x: 508, y: 518 }
  ],
  points,
  missing: 'none found',
  tone: 'money'
});
const north = Array.from({ length: 11 }, (_, index) => point(String(index), 60 + index * 8, 14500 + index, 15000));
const south = [point('da-nang', 345, 100), point('hcmc', 540, null)];

describe.each([328, 520, 720])('the national map at %i px', (width) => {
  const layout = layOutNationalMap(drawing([...north, ...south]), width, 12);

  it('keeps every line inside the drawing', () => {
    for (const { area } of layout.points) {
      expect(area.x).toBeGreaterThanOrEqual(0);
      expect(area.x + area.width).toBeLessThanOrEqual(width + 0.01);
      expect(area.y + area.height).toBeLessThanOrEqual(layout.height);
    }
  });

  it('writes every date and border whole, in one line or several', () => {
    for (const { point, notes } of layout.points)
      expect(notes.map(({ text }) => text).join(' ')).toBe(point.figure === null ? 'none found' : point.note);
  });

  it('covers no line with another, and neither archipelago’s name', () => {
    const names = layout.archipelagos.map(({ x, y }) => ({ x: x - 30, y: y - 12, width: 60, height: 30 }));
    const lines = layout.points.map(({ area }) => area);
    const boxes = [...lines, ...names];
    const covered = boxes.filter((box, index) => boxes.some((other, at) => at < index && overlaps(box, other, -3)));
    expect(covered).toEqual([]);
  });
});

describe('circles', () => {
  it('have the area of their value', () => {
    const layout = layOutNationalMap(drawing([point('a', 100, 100), point('b', 200, 25)]), 720, 12);
    const [a, b] = ['a', 'b'].map((key) => layout.points.find((placed) => placed.point.key === key)?.r ?? 0);
    expect((a ?? 0) / (b ?? 1)).toBeCloseTo(2, 1);
  });
});
