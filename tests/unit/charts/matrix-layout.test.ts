import { describe, expect, it } from 'vitest';
import { layOutMatrix } from '#lib/charts/matrix/layout.ts';
import { shareOut } from '#lib/charts/matrix/columns.ts';
import { textWidth } from '#lib/i18n/text-width.ts';
import type { MatrixCell, MatrixDrawing } from '#lib/view-models/catalogue/drawing.ts';

const text = 12;

const makeCell = (column: string, given: Partial<MatrixCell> = {}): MatrixCell => ({
  column,
  state: 'one',
  figures: [],
  text: null,
  label: `ô ${column}`,
  ...given
});

const percent = (label: string): MatrixCell['figures'][number] => ({
  figure: {
    kind: 'published',
    ref: 'supports/s/rate_pct',
    value: 30,
    valueMax: null,
    qualifier: 'exact',
    unit: '%',
    decimals: null,
    asOf: null,
    sourceId: 'src'
  },
  label
});

const names = ['Cụm công nghiệp', 'Khuyến công quốc gia', 'Công nghiệp hỗ trợ', 'Nghị quyết của tỉnh'];
const makeDrawing = (cells: (column: string) => MatrixCell): MatrixDrawing => ({
  kind: 'matrix',
  columns: names.map((name, index) => ({ key: `c${index}`, name, shortName: name })),
  rows: ['Hạ tầng kỹ thuật trong cụm công nghiệp', 'Máy móc, thiết bị'].map((name, index) => ({
    key: `r${index}`,
    group: index === 0 ? 'Hạ tầng' : null,
    name,
    shortName: name,
    cells: names.map((_, at) => cells(`c${at}`))
  }))
});

describe('shareOut', () => {
  it('gives equal columns unless one needs more', () => {
    expect(shareOut([10, 10, 80], 120)).toEqual([20, 20, 80]);
    expect(shareOut([10, 10, 10], 90)).toEqual([30, 30, 30]);
  });
  it('says so where the needs exceed the room', () => {
    expect(shareOut([60, 60], 100)).toBeNull();
  });
});

describe('layOutMatrix', () => {
  const full = makeDrawing((column) =>
    makeCell(column, { figures: [percent('tối đa 20 tỷ đồng'), percent('30%')], text: 'có, không nêu mức hỗ trợ' })
  );

  it('draws a table with a cell to every column on a wide screen', () => {
    const layout = layOutMatrix(full, 720, text);
    expect(layout.heads.length).toBeGreaterThan(0);
    expect(layout.cells.map((cell) => cell.key)).toContain('r1/c3');
    expect(layout.cells).toHaveLength(8);
  });

  it('keeps every number and word inside its cell', () => {
    for (const cell of layOutMatrix(full, 720, text).cells) {
      const { x, y, width, height } = cell.area;
      for (const line of [...cell.figures.map((one) => ({ ...one, text: one.label })), ...cell.words]) {
        expect(textWidth(line.text, text, 500)).toBeLessThanOrEqual(width);
        expect(line.x).toBeGreaterThan(x);
        expect(line.y).toBeLessThan(y + height);
        expect(line.y - text).toBeGreaterThanOrEqual(y - 1);
      }
    }
  });

  it('stands rows below one another without overlap, and ends at its height', () => {
    const layout = layOutMatrix(full, 720, text);
    const ends = layout.cells.map((cell) => cell.area.y + cell.area.height);
    expect(Math.max(...ends)).toBeLessThanOrEqual(layout.height);
    const second = layout.cells.find((cell) => cell.key === 'r1/c0');
    expect(second?.area.y).toBeCloseTo(ends[0] ?? 0);
  });

  it('draws a block to each row on a narrow screen, nothing wider than it', () => {
    const layout = layOutMatrix(full, 328, text);
    expect(layout.heads).toEqual([]);
    expect(layout.cells).toHaveLength(8);
    for (const cell of layout.cells)
      for (const line of [...cell.figures.map((one) => ({ ...one, text: one.label })), ...cell.words, ...cell.names])
        expect(line.x + textWidth(line.text, text, 400)).toBeLessThanOrEqual(328 + 1);
  });

  it('leaves out what is not there in a block, and names once why cells are empty', () => {
    const cells = (words: string | null) =>
      makeDrawing((column) => makeCell(column, column === 'c0' ? {} : { state: 'none', text: words }));
    const silent = layOutMatrix(cells(null), 328, text);
    expect([silent.cells.length, silent.rest.length]).toEqual([2, 0]);
    const told = layOutMatrix(cells('chưa tìm thấy số'), 328, text).rest.map((line) => line.text);
    expect(told.join(' ')).toContain('chưa tìm thấy số: Khuyến công quốc gia · Công nghiệp hỗ trợ');
  });

  it('keeps the line breaks of words', () => {
    const drawing = makeDrawing((column) => makeCell(column, { text: 'có\nNghị định' }));
    expect(layOutMatrix(drawing, 720, text).cells[0]?.words.map((line) => line.text)).toEqual(['có', 'Nghị định']);
  });

  it('slants heads where only the cells fit', () => {
    const many: MatrixDrawing = {
      ...full,
      columns: Array.from({ length: 14 }, (_, index) => ({
        key: `c${index}`,
        name: 'Demonstration models and infrastructure',
        shortName: 'Infrastructure'
      })),
      rows: full.rows.map((row) => ({
        ...row,
        name: 'Item',
        cells: Array.from({ length: 14 }, (_, index) => makeCell(`c${index}`, { figures: [percent('30%')] }))
      }))
    };
    const layout = layOutMatrix(many, 720, text);
    expect(layout.slant).not.toBe(0);
    for (const head of layout.heads) expect(head.y - textWidth(head.text, text, 500) * 0.77).toBeGreaterThan(0);
    expect(layOutMatrix(many, 560, text).heads).toEqual([]);
  });
});
