import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAbove, origin, placeInside, solidSpan } from '#lib/picture/solid-spans.ts';

describe('where a drawing may be cut', () => {
  it('is above the row that the limit would go through', () => {
    const rows = [
      [0, 10],
      [20, 30],
      [40, 50]
    ] as const;
    expect(cutAbove(45, rows)).toBe(38);
    expect(cutAbove(35, rows)).toBe(35);
  });

  it('goes through no row, or stays at the limit', () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), fc.integer({ min: 50, max: 300 }), (rows, limit) => {
        const spans = rows.map(([top, height]): readonly [number, number] => [top, top + height]);
        const cut = cutAbove(limit, spans);
        const through = spans.some(([top, bottom]) => top < cut && cut < bottom);
        expect(cut === limit || (!through && cut > limit / 2)).toBe(true);
      })
    );
  });

  it('knows rows that stand in moved and shrunk groups', () => {
    const place = placeInside(placeInside(origin, 'translate(0 20)'), 'scale(0.5)');
    expect(solidSpan('rect', place, { y: '10', height: '40', fontSize: undefined })).toEqual([25, 45]);
  });

  it('lets grounds and turned words be cut', () => {
    expect(solidSpan('rect', origin, { y: '0', height: '300', fontSize: undefined })).toBeNull();
    const turned = placeInside(origin, 'rotate(-45 10 10)');
    expect(solidSpan('text', turned, { y: '10', height: undefined, fontSize: '12' })).toBeNull();
  });
});
