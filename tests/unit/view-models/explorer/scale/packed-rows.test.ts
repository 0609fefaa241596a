import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { packRows, unpackRows } from '#lib/view-models/explorer/scale/packed-rows.ts';

const row = fc.record({
  id: fc.string(),
  kind: fc.constantFrom('park', 'cluster'),
  area: fc.option(fc.integer(), { nil: null }),
  counted: fc.boolean(),
  sectors: fc.array(fc.constantFrom('metal', 'food'), { maxLength: 2 })
});

describe('rows as columns', () => {
  it('are the same rows when they are unpacked', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        expect(unpackRows(packRows(rows))).toEqual(rows);
      })
    );
  });

  it('tell apart null, an empty list and a text that looks like one', () => {
    const rows = ['[]', 'null', ''].flatMap((text) => [
      { text, list: [] as readonly string[], year: null },
      { text, list: ['[]'], year: null }
    ]);
    expect(unpackRows(packRows(rows))).toEqual(rows);
  });

  it('say what repeats once', () => {
    const rows = Array.from({ length: 100 }, (_, place) => ({ id: `zone-${place}`, province: 'Thanh Hóa' }));
    const packed = JSON.stringify(packRows(rows));
    expect(packed.split('Thanh Hóa')).toHaveLength(2);
    expect(packed.length).toBeLessThan(JSON.stringify(rows).length / 3);
  });

  it('refuse a column that is shorter than the table', () => {
    const packed = packRows([{ id: 'a' }, { id: 'b' }]);
    expect(() => unpackRows({ ...packed, count: 3 })).toThrow('row 2');
  });
});
