import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultRankView,
  forEachCriterion,
  moreIsBetter,
  outlooks,
  scaledCriteria,
  type RankView,
  type ScaledCriterion,
  type Weights
} from '#lib/domain/rank.ts';
import { rank } from '#lib/view-models/rank/ranking.ts';
import type { Span } from '#lib/view-models/rank/span.ts';
import { field, measuredInput, notPublished, type MadeField } from './made-ranking.ts';

type Known = Readonly<Partial<Record<ScaledCriterion, Span | null>>>;

const value = fc.integer({ min: 0, max: 1000 });
const span = fc.tuple(value, value).map(([a, b]): Span => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const openSpan = fc.oneof(
  value.map((low): Span => ({ low, high: null })),
  value.map((high): Span => ({ low: null, high }))
);
const exact = value.map((one): Span => ({ low: one, high: one }));
const cell = fc.oneof({ weight: 3, arbitrary: exact }, span, openSpan, fc.constant(null));
const known: fc.Arbitrary<Known> = fc.record({ area: cell, occupancy: cell, port: cell, rent: cell });
const rows = fc.array(known, { minLength: 1, maxLength: 24 });
const weight = fc.integer({ min: 0, max: 5 });
const weights = fc
  .record({ area: weight, occupancy: weight, port: weight, rent: weight })
  .filter((some) => Object.values(some).some((one) => one > 0))
  .map((some): Weights => ({ ...forEachCriterion(() => 0), ...some }));
const views: fc.Arbitrary<RankView> = fc
  .record({ weights, prefer: fc.constantFrom('room', 'busy'), outlook: fc.constantFrom(...outlooks) })
  .map((some) => ({ ...defaultRankView, ...some }));

function made(all: readonly Known[]): MadeField {
  return field(
    ...all.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([criterion, one]) => [criterion, one == null ? notPublished : measuredInput(one)])
      )
    )
  );
}
const scoresOf = (all: readonly Known[], view: RankView) => {
  const { zones, inputs } = made(all);
  return new Map(rank(zones, inputs, view).ranked.map(({ zone, score }) => [zone.zone_id, score]));
};
const slack = 1e-9;

describe('a score', () => {
  it('lies between 0 and 1, its lower end not above its upper', () => {
    fc.assert(
      fc.property(rows, views, (all, view) => {
        for (const { low, high } of scoresOf(all, view).values()) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(high + slack);
        }
      })
    );
  });

  it('is never lowered by a better value', () => {
    fc.assert(
      fc.property(
        rows,
        views,
        fc.constantFrom('area', 'occupancy', 'port', 'rent'),
        fc.integer({ min: 1, max: 800 }),
        (all, view, criterion, step) => {
          const before = all[0]?.[criterion];
          if (before == null) return;
          const by = moreIsBetter(criterion, view.prefer) ? step : -step;
          const moved = (end: number | null): number | null => (end === null ? null : end + by);
          const better: Span = { low: moved(before.low), high: moved(before.high) };
          const after = [{ ...all[0], [criterion]: better }, ...all.slice(1)];
          const [a, b] = [scoresOf(all, view).get('a'), scoresOf(after, view).get('a')];
          expect(b?.low).toBeGreaterThanOrEqual((a?.low ?? 0) - slack);
          expect(b?.high).toBeGreaterThanOrEqual((a?.high ?? 0) - slack);
        }
      ),
      { numRuns: 500 }
    );
  });

  it('with something missing holds the score of every value that may turn up', () => {
    fc.assert(
      fc.property(
        rows,
        views,
        fc.constantFrom('area', 'occupancy', 'port', 'rent'),
        exact,
        (all, view, criterion, found) => {
          const missing = [{ ...all[0], [criterion]: null }, ...all.slice(1)];
          // The value that turns up must not move the scale of the others: they are judged by stated ends here.
          const fixed: RankView = {
            ...view,
            ends: Object.fromEntries(
              scaledCriteria.map((one) => [
                one,
                moreIsBetter(one, view.prefer) ? { zero: 100, one: 900 } : { zero: 900, one: 100 }
              ])
            )
          };
          const range = scoresOf(missing, fixed).get('a');
          const score = scoresOf([{ ...all[0], [criterion]: found }, ...all.slice(1)], fixed).get('a');
          expect(score?.low).toBeGreaterThanOrEqual((range?.low ?? 0) - slack);
          expect(score?.high).toBeLessThanOrEqual((range?.high ?? 1) + slack);
        }
      )
    );
  });

  it('does not change when all weights are multiplied', () => {
    fc.assert(
      fc.property(rows, views, fc.integer({ min: 2, max: 9 }), (all, view, times) => {
        const heavier: RankView = { ...view, weights: forEachCriterion((one) => view.weights[one] * times) };
        const [once, often] = [scoresOf(all, view), scoresOf(all, heavier)];
        for (const [zone, { low, high }] of once) {
          expect(often.get(zone)?.low).toBeCloseTo(low, 9);
          expect(often.get(zone)?.high).toBeCloseTo(high, 9);
        }
      })
    );
  });
});

describe('the order', () => {
  it('is the same however the zones were given', () => {
    fc.assert(
      fc.property(rows, views, (all, view) => {
        const { zones, inputs } = made(all);
        const ids = (given: MadeField['zones']) => rank(given, inputs, view).ranked.map(({ zone }) => zone.zone_id);
        expect(ids(zones.toReversed())).toEqual(ids(zones));
      })
    );
  });

  it('gives each zone a place within those it may have, and the first place to somebody', () => {
    fc.assert(
      fc.property(rows, views, (all, view) => {
        const { zones, inputs } = made(all);
        const { ranked } = rank(zones, inputs, view);
        for (const { place, best, worst } of ranked) {
          expect(best).toBeLessThanOrEqual(place);
          expect(worst).toBeGreaterThanOrEqual(place);
        }
        expect(ranked[0]?.best).toBe(1);
      })
    );
  });
});
