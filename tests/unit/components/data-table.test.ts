import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, nextSorting, shownAtFirst, sortRows } from '#lib/components/data-table.ts';

interface Row {
  readonly name: string;
  readonly areaHa: number | null;
}
const byName: Column<Row> = { id: 'name', label: 'Tên', sortBy: (row) => row.name };
const byArea: Column<Row> = { id: 'area', label: 'Diện tích', numeric: true, sortBy: (row) => row.areaHa };
const columns = [byName, byArea];
const row = (name: string, areaHa: number | null): Row => ({ name, areaHa });

describe('sorting a table', () => {
  it('puts the largest number first, then the smallest, and what is not published last both times', () => {
    const rows = [row('a', 5), row('b', null), row('c', 0), row('d', 70)];
    const first = nextSorting(byArea, null);
    expect(sortRows(rows, columns, first).map((r) => r.areaHa)).toEqual([70, 5, 0, null]);
    const second = nextSorting(byArea, first);
    expect(sortRows(rows, columns, second).map((r) => r.areaHa)).toEqual([0, 5, 70, null]);
  });

  it('sorts words by the Vietnamese alphabet, from A first', () => {
    const rows = [row('Đông Hương', 1), row('Ân Thi', 2), row('Dân Lực', 3), row('An Hoạch', 4)];
    expect(sortRows(rows, columns, nextSorting(byName, null)).map((r) => r.name)).toEqual([
      'An Hoạch',
      'Ân Thi',
      'Dân Lực',
      'Đông Hương'
    ]);
  });

  it('loses no row and keeps the order of equals', () => {
    const anyRow = fc.record({ name: fc.string(), areaHa: fc.option(fc.integer({ min: 0, max: 3 })) });
    fc.assert(
      fc.property(fc.array(anyRow), fc.boolean(), (rows, descending) => {
        const sorted = sortRows(rows, columns, { column: 'area', descending });
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sorted).toHaveLength(rows.length);
        for (const value of [0, 1, 2, 3, null])
          expect(sorted.filter((r) => r.areaHa === value)).toEqual(rows.filter((r) => r.areaHa === value));
      })
    );
  });
});

describe('a long table', () => {
  it('shows its first rows, and all where the line under it would open next to nothing', () => {
    expect(shownAtFirst(143, 12)).toBe(12);
    expect(shownAtFirst(17, 12)).toBe(12);
    expect(shownAtFirst(16, 12)).toBe(16);
    expect(shownAtFirst(3, 12)).toBe(3);
  });
});
