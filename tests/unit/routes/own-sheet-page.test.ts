import { describe, expect, it } from 'vitest';
import type { ColumnMatch } from '#lib/sheets/own-sheet.ts';
import { countNumbers, countValues, kindOf } from '../../../src/routes/[lang=lang]/data/check/beside.ts';
import { listText } from '../../../src/routes/[lang=lang]/data/check/engine-lists.ts';
import { moved, nextOf, placesOf } from '../../../src/routes/[lang=lang]/data/check/grid-keys.ts';
import { rowActionOf } from '../../../src/routes/[lang=lang]/data/check/row-action.ts';
import { drawnPlaces, nearestMark, ownPlaces } from '../../../src/routes/[lang=lang]/data/check/own-places.ts';

describe('keys of the grid', () => {
  const size = { rows: 120, columns: 4, page: 50 };
  const press = (key: string, ctrl = false, at = 49, column = 1) => moved({ at, column }, { key, ctrl }, size);

  it('lead over the end of a page, and not over the edge of the sheet', () => {
    expect(press('ArrowDown')).toEqual({ at: 50, column: 1 });
    expect(press('ArrowLeft', false, 0, 0)).toEqual({ at: 0, column: 0 });
    expect(press('PageDown', false, 100)).toEqual({ at: 119, column: 1 });
    expect(press('End', true)).toEqual({ at: 119, column: 3 });
    expect(press('ArrowUp', true)).toEqual({ at: 0, column: 1 });
    expect(press('a')).toBeNull();
  });

  it('lead to the next problem, round and round', () => {
    const places = [
      { at: 7, column: 2 },
      { at: 3, column: 1 }
    ];
    expect(nextOf(places, { at: 3, column: 1 }, false)).toEqual({ at: 7, column: 2 });
    expect(nextOf(places, { at: 7, column: 2 }, false)).toEqual({ at: 3, column: 1 });
    expect(nextOf(places, { at: 3, column: 1 }, true)).toEqual({ at: 7, column: 2 });
    expect(nextOf([], { at: 0, column: 0 }, false)).toBeNull();
  });
});

describe('places of problems', () => {
  it('are those of cells, and of whole rows at their first cell', () => {
    expect(placesOf(['7,2', '3,'], null)).toEqual([
      { at: 7, column: 2 },
      { at: 3, column: 0 }
    ]);
  });
  it('are counted among the rows that are shown', () => {
    expect(placesOf(['7,2', '3,'], [1, 7])).toEqual([{ at: 1, column: 2 }]);
  });
});

describe('own rows on the map', () => {
  const matches: readonly ColumnMatch[] = ['lat', 'lon', 'zone_id'].map((field) => ({
    column: field,
    field,
    because: 'same-name'
  }));
  const row = (...cells: string[]) => ({ row: 2, cells });

  it('lie at their own coordinates before the zone that they name', () => {
    const found = ownPlaces(
      [row('20.1', '105.8', 'z'), row('', '', 'z'), row('20,1', '105.8', ''), row('95', '105', '')],
      matches,
      [{ id: 'z', lat: 22, lon: 104 }]
    );
    expect(found.places).toEqual([
      { row: 0, lat: 20.1, lon: 105.8, by: 'coordinates' },
      { row: 1, lat: 22, lon: 104, by: 'zone' }
    ]);
    expect(found.without).toBe(2);
  });

  it('become one mark where they lie together, and are counted where they lie outside', () => {
    const places = [10, 11, 60, 900].map((lon, index) => ({ row: index, lat: 10, lon, by: 'coordinates' as const }));
    const { marks, outside } = drawnPlaces(places, { width: 100, height: 100 }, (lon, lat) => [lon, lat]);
    expect([marks.map(({ first, count }) => [first, count]), outside]).toEqual([
      [
        [0, 2],
        [2, 1]
      ],
      1
    ]);
    expect(nearestMark(marks, 58, 12, 12)?.first).toBe(2);
    expect(nearestMark(marks, 35, 40, 12)).toBeNull();
  });
});

describe('counting beside what is published', () => {
  it('keeps own and published rows apart and tells what it leaves out', () => {
    const own = ['a', 'a', 'b', ''];
    const found = countValues(own, ['a', 'c'], () => null, false);
    expect(found.rows.map((each) => [each.key, each.own, each.published])).toEqual([
      ['a', 2, 1],
      ['b', 1, 0],
      ['c', 0, 1]
    ]);
    expect([found.own, found.published]).toEqual([
      { filled: 3, empty: 1, unreadable: 0 },
      { filled: 2, empty: 0, unreadable: 0 }
    ]);
  });

  it('puts every number in one class, the largest too', () => {
    const own = Array.from({ length: 41 }, (_, value) => String(value));
    const { rows, own: counted } = countNumbers([...own, 'nhiều'], null);
    expect(rows.reduce((sum, each) => sum + each.own, 0)).toBe(41);
    expect(counted).toEqual({ filled: 41, empty: 0, unreadable: 1 });
  });

  it('counts no ids and no free text', () => {
    expect(kindOf(['a', 'b', 'c', 'd'], false)).toBeNull();
    expect(kindOf(['a', 'b', 'c', 'd'], true)).toBe('values');
    expect(kindOf(['1', '2.5', '30', '41', '5'], false)).toBe('numbers');
    expect(kindOf(['', ''], true)).toBeNull();
  });
});

it('reads lists of the engine as lists of the tables', () => {
  expect(['[]', '[02647]', '[a, b]', "['a, b', c]", 'x'].map(listText)).toEqual(['', '02647', 'a;b', 'a, b;c', 'x']);
});

describe('keys for whole rows', () => {
  const press = (key: string, shift = false, ctrl = true) => rowActionOf({ key, ctrl, shift });

  it('go with Ctrl only', () => {
    expect([press('Enter'), press('Enter', true), press('Delete'), press('Backspace')]).toEqual([
      'add',
      'copy',
      'remove',
      'remove'
    ]);
    expect([press('Enter', false, false), press('Delete', false, false), press('a')]).toEqual([null, null, null]);
  });
});
