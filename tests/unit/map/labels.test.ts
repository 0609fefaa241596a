import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, inside, lineMeetsBox, overlaps, type Box } from '#lib/map/label-geometry.ts';
import { longestLeader } from '#lib/map/label-candidates.ts';
import { NamePlaces } from '#lib/map/name-places.ts';
import { labelPriority, placeLabels, type LabelRequest, type LabelScene } from '#lib/map/labels.ts';

const viewport: Box = { left: 0, top: 0, right: 768, bottom: 580 };
const names = ['Nghi Sơn', 'Lam Sơn - Sao Vàng', 'Phía Tây TP Thanh Hóa', 'Phú Quý', 'Âu Lâu', 'Vạn Thắng - Yên Thọ'];

function makeRequest(partial: Partial<LabelRequest> & { readonly id: string }): LabelRequest {
  return {
    text: 'Phú Quý',
    x: 300,
    y: 300,
    halfX: 6,
    halfY: 6,
    sizePx: 12,
    weight: 500,
    priority: labelPriority.park,
    ...partial
  };
}

function makeScene({
  lines = [],
  ...partial
}: Partial<LabelScene> & { readonly lines?: ConstructorParameters<typeof NamePlaces>[1] }): LabelScene {
  const places = new NamePlaces(partial.viewport ?? viewport, lines);
  return { viewport, requests: [], symbols: [], obstacles: [], places, ...partial };
}

const requests = fc
  .array(
    fc.record({
      x: fc.integer({ min: 10, max: 758 }),
      y: fc.integer({ min: 10, max: 570 }),
      kind: fc.nat(8),
      name: fc.nat(5)
    }),
    {
      maxLength: 90
    }
  )
  .map((points) =>
    points.map(({ x, y, kind, name }, i) =>
      makeRequest({ id: `zone-${i}`, text: names[name] ?? 'Phú Quý', x, y, priority: kind })
    )
  );

describe('names on the map', () => {
  it('never overlap each other, a symbol, an obstacle or the edge, and leaders cross none of them', () => {
    const obstacles = [
      { left: 12, top: 420, right: 140, bottom: 570 },
      { left: 700, top: 10, right: 760, bottom: 210 }
    ];
    fc.assert(
      fc.property(requests, (drawn) => {
        const { placed, hidden } = placeLabels(makeScene({ requests: drawn, obstacles }));
        expect(placed.length + hidden.length).toBe(drawn.length);
        const symbols = drawn.map(({ id, x, y, halfX, halfY }) => ({ id, box: boxAround(x, y, halfX, halfY) }));
        for (const label of placed) {
          expect(inside(label.box, viewport)).toBe(true);
          expect(obstacles.some((box) => overlaps(box, label.box))).toBe(false);
          expect(symbols.filter(({ box }) => overlaps(box, label.box)).map(({ id }) => id)).toEqual([]);
          const others = placed.filter(({ id }) => id !== label.id);
          expect(others.filter(({ box }) => overlaps(box, label.box)).map(({ id }) => id)).toEqual([]);
          const { leader } = label;
          if (leader === null) continue;
          expect(Math.hypot(leader.x2 - leader.x1, leader.y2 - leader.y1)).toBeLessThanOrEqual(longestLeader + 0.001);
          expect(others.some(({ box }) => lineMeetsBox(leader, box))).toBe(false);
          expect(symbols.some(({ id, box }) => id !== label.id && lineMeetsBox(leader, box))).toBe(false);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('stand at the same places for the same scene', () => {
    fc.assert(
      fc.property(requests, (drawn) => {
        expect(placeLabels(makeScene({ requests: drawn }))).toEqual(placeLabels(makeScene({ requests: drawn })));
      }),
      { numRuns: 10 }
    );
  });

  it('stand where they would without what a scene before them has worked out', () => {
    fc.assert(
      fc.property(requests, requests, (before, now) => {
        const places = new NamePlaces(viewport, []);
        placeLabels(makeScene({ requests: before, places }));
        expect(placeLabels(makeScene({ requests: now, places }))).toEqual(placeLabels(makeScene({ requests: now })));
      }),
      { numRuns: 10 }
    );
  });

  it('stand to the right of the symbol where there is room', () => {
    const { placed } = placeLabels(makeScene({ requests: [makeRequest({ id: 'a' })] }));
    expect(placed[0]).toMatchObject({ anchor: 'start', lines: ['Phú Quý'], leader: null });
    expect(placed[0]?.box.left).toBeGreaterThan(306);
  });

  it('go to the left at the right edge', () => {
    const { placed } = placeLabels(makeScene({ requests: [makeRequest({ id: 'a', x: 750 })] }));
    expect(placed[0]?.anchor).toBe('end');
  });

  it('break in two lines only when longer than eleven letters', () => {
    const narrow = { left: 0, top: 200, right: 395, bottom: 400 };
    const place = (text: string) =>
      placeLabels(
        makeScene({
          viewport: narrow,
          requests: [makeRequest({ id: 'a', text, x: 300 })],
          obstacles: [{ left: 0, top: 0, right: 290, bottom: 580 }]
        })
      );
    expect(place('Lam Sơn - Sao Vàng').placed[0]?.lines).toEqual(['Lam Sơn -', 'Sao Vàng']);
    expect(place('Tượng Lĩnh').placed[0]?.lines).toEqual(['Tượng Lĩnh']);
  });

  it('take a leader when every place beside the symbol is taken', () => {
    const ring = Array.from({ length: 16 }, (_, i) => {
      const angle = (i / 16) * 2 * Math.PI;
      return { id: `ring-${i}`, box: boxAround(300 + 18 * Math.cos(angle), 300 + 18 * Math.sin(angle), 2, 2) };
    });
    const { placed } = placeLabels(
      makeScene({
        requests: [makeRequest({ id: 'a', halfX: 4, halfY: 4 })],
        symbols: ring.filter((_, i) => i % 4 !== 1)
      })
    );
    expect(placed[0]?.leader).not.toBeNull();
  });

  it('keep the place for the more important name when there is room for one', () => {
    const tight = { left: 280, top: 290, right: 380, bottom: 310 };
    const both = [
      makeRequest({ id: 'town', priority: labelPriority.town, x: 300 }),
      makeRequest({ id: 'zone', priority: labelPriority.economicZone, x: 302 })
    ];
    const { placed, hidden } = placeLabels(makeScene({ viewport: tight, requests: both }));
    expect(placed.map(({ id }) => id)).toEqual(['zone']);
    expect(hidden).toEqual(['town']);
  });

  it('move aside from a line when another side is free, and lie on it when none is', () => {
    const road = [
      [
        [300, 300],
        [500, 300]
      ]
    ] as const;
    const free = placeLabels(makeScene({ requests: [makeRequest({ id: 'a' })], lines: road }));
    expect(free.placed[0]?.box.bottom ?? 0).toBeLessThanOrEqual(303);
    const everywhere = Array.from({ length: 60 }, (_, i) => [[200, 270 + i] as const, [420, 270 + i] as const]);
    expect(placeLabels(makeScene({ requests: [makeRequest({ id: 'a' })], lines: everywhere })).placed).toHaveLength(1);
  });
});

describe('a line and a box', () => {
  it('meet where a point of the line lies in the box', () => {
    const place = fc.integer({ min: -6, max: 6 });
    const size = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(fc.tuple(place, place, place, place), fc.tuple(place, place, size, size), (ends, [x, y, w, h]) => {
        const [x1, y1, x2, y2] = ends;
        const box = { left: x, top: y, right: x + w, bottom: y + h };
        const steps = Array.from({ length: 241 }, (_, step) => step / 240);
        const touches = steps.some((share) =>
          inside(boxAround(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share, -1e-9, -1e-9), box)
        );
        if (touches) expect(lineMeetsBox({ x1, y1, x2, y2 }, box)).toBe(true);
        const corners = [
          [box.left, box.top],
          [box.right, box.top],
          [box.right, box.bottom],
          [box.left, box.bottom]
        ] as const;
        const sides = corners.map(([cx, cy]) => Math.sign((x2 - x1) * (cy - y1) - (y2 - y1) * (cx - x1)));
        const apart = Math.abs(sides.reduce((sum, side) => sum + side, 0)) === 4;
        if (apart && (x1 !== x2 || y1 !== y2)) expect(lineMeetsBox({ x1, y1, x2, y2 }, box)).toBe(false);
      })
    );
  });
});
