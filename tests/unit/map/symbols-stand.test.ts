import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsAround, fitBounds, scaleBar } from '#lib/map/project.ts';
import { spreadSymbols, type SpreadSymbol } from '#lib/map/spread.ts';

const symbols = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 60 }),
      y: fc.integer({ min: 0, max: 60 }),
      reach: fc.constantFrom(0, 4, 12, 30)
    }),
    { maxLength: 30 }
  )
  .map((points) => points.map((point, i): SpreadSymbol => ({ id: `zone-${i}`, half: 6, ...point })));

describe('symbols that lie on one another', () => {
  it('stay inside their own halo, and do not move at all when known to the site', () => {
    fc.assert(
      fc.property(symbols, (crowd) => {
        const stands = spreadSymbols(crowd);
        for (const { id, x, y, reach } of crowd) {
          const stand = stands.get(id);
          expect(Math.hypot((stand?.x ?? Infinity) - x, (stand?.y ?? Infinity) - y)).toBeLessThanOrEqual(reach + 1e-9);
        }
      })
    );
  });

  it('come apart when their halos have room', () => {
    const same = ['a', 'b', 'c'].map((id): SpreadSymbol => ({ id, x: 100, y: 100, half: 5, reach: 40 }));
    const stands = [...spreadSymbols(same).values()];
    for (const [i, a] of stands.entries())
      for (const b of stands.slice(i + 1))
        expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThan(9.9);
  });

  it('do not leave the land they are known to be on', () => {
    const shore = (x: number): boolean => x <= 100;
    const same = ['a', 'b', 'c', 'd'].map((id): SpreadSymbol => ({
      id,
      x: 99,
      y: 100,
      half: 5,
      reach: 40,
      allows: shore
    }));
    for (const { x } of spreadSymbols(same).values()) expect(x).toBeLessThanOrEqual(100);
  });
});

describe('the projection', () => {
  const bounds = [104.37, 19.28, 106.1, 20.68] as const;

  it('shows all of the bounds inside the padding, in the middle', () => {
    const projection = fitBounds(bounds, 768, 580, 10);
    const [left, bottom] = projection.project(104.37, 19.28);
    const [right, top] = projection.project(106.1, 20.68);
    expect(left).toBeGreaterThanOrEqual(10 - 1e-6);
    expect(right).toBeLessThanOrEqual(758 + 1e-6);
    expect(top).toBeCloseTo(10, 6);
    expect(bottom).toBeCloseTo(570, 6);
    expect(left + right).toBeCloseTo(768, 6);
  });

  it('knows how long a kilometre is', () => {
    const projection = fitBounds(boundsAround(20, 105, 50), 500, 500);
    expect(projection.pxPerKm(20)).toBeCloseTo(10, 1);
    const [, y1] = projection.project(105, 20);
    const [, y2] = projection.project(105, 20 + 10 / 111.3195);
    expect(y1 - y2).toBeCloseTo(100, 0);
  });

  it('gives a round scale bar no longer than asked', () => {
    const bar = scaleBar(fitBounds(bounds, 768, 580), 90);
    expect(bar.km).toBe(20);
    expect(bar.px).toBeLessThanOrEqual(90);
    expect(bar.px).toBeGreaterThan(40);
  });
});
