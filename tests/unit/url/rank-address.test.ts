import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultRankView,
  defaultWeights,
  endsAreInOrder,
  forEachCriterion,
  outlooks,
  scaledCriteria,
  weightsOf,
  type RankView
} from '#lib/domain/rank.ts';
import { provinceChoices } from '#lib/domain/province-choices.ts';
import { zoneKinds, zoneStatuses } from '#lib/domain/vocabulary.ts';
import { readRank, writeRank } from '#lib/url/rank-address.ts';

const read = (query: string) => readRank(new URLSearchParams(query));
const view = (change: Partial<RankView>): RankView => ({ ...defaultRankView, ...change });

describe('the address of a ranking', () => {
  it('says nothing while nothing was changed', () => {
    expect(writeRank(defaultRankView)).toBe('');
    expect(read('')).toEqual({ view: defaultRankView, problems: [] });
  });

  it('names weights, direction, scale and outlook, in a fixed order and readably', () => {
    const asked = view({
      province: ['thanh-hoa'],
      kind: ['industrial-park'],
      area: { from: 100, to: null },
      weights: weightsOf({ port: 3, area: 5 }),
      prefer: 'busy',
      ends: { port: { zero: 100, one: 10.5 }, area: { zero: null, one: 300 } },
      outlook: 'hopeful'
    });
    const address =
      '?province=thanh-hoa&kind=industrial-park&area=100..&weights=area:5~port:3&prefer=busy&ends=area:..300~port:100..10.5&outlook=hopeful';
    expect(writeRank(asked)).toBe(address);
    expect(read(address).view).toEqual(asked);
  });

  it('tells a ranking without weights from one that nobody changed', () => {
    expect(writeRank(view({ weights: weightsOf({}) }))).toBe('?weights=none');
    expect(read('weights=none').view.weights).toEqual(weightsOf({}));
  });

  it('keeps the parameters of others', () => {
    const others = new URLSearchParams('theme=dark&weights=port:1&currency=vnd');
    expect(writeRank(view({ outlook: 'middle' }), others)).toBe('?outlook=middle&theme=dark&currency=vnd');
  });

  it('leaves out what it cannot read, and lists it', () => {
    const { view: found, problems } = read(
      'weights=port:9~harbour:3~area:2~area:4&ends=port:10..100~status:1..2~area:x..3&outlook=rosy&prefer=full&kind=park'
    );
    expect(found).toEqual(view({ weights: weightsOf({ area: 2 }) }));
    expect(problems.map(({ parameter, found: text }) => `${parameter} ${text}`)).toEqual([
      'kind park',
      'outlook rosy',
      'prefer full',
      'weights harbour:3',
      'weights area:4',
      'weights port:9',
      'ends port:10..100',
      'ends status:1..2',
      'ends area:x..3'
    ]);
  });

  it('takes the usual weights where it can read none', () => {
    expect(read('weights=nonsense').view.weights).toEqual(defaultWeights);
  });

  it('refuses sectors that the data do not know', () => {
    const known = { sector: new Set(['mechanical']) };
    const { view: found, problems } = readRank(new URLSearchParams('sector=mechanical~magic'), known);
    expect(found.sector).toEqual(['mechanical']);
    expect(problems).toEqual([{ parameter: 'sector', found: 'magic' }]);
  });

  it('brings every ranking back as it was, in less than 2,000 characters', () => {
    const end = fc.option(fc.integer({ min: 0, max: 1_000_000_000 }).map((value) => value / 10_000));
    const views = fc
      .record({
        province: fc.subarray([...provinceChoices]),
        kind: fc.subarray([...zoneKinds]),
        status: fc.subarray([...zoneStatuses]),
        weights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 14, maxLength: 14 }),
        prefer: fc.constantFrom('room', 'busy'),
        outlook: fc.constantFrom(...outlooks),
        ends: fc.array(fc.record({ zero: end, one: end }), { minLength: 12, maxLength: 12 })
      })
      .map(({ weights, ends, ...rest }): RankView => {
        const rest_ = view(rest);
        const left = [...weights];
        const stated = scaledCriteria.flatMap((criterion, index) => {
          const one = ends[index];
          if (one === undefined || (one.zero === null && one.one === null)) return [];
          return endsAreInOrder(criterion, one, rest_.prefer) ? [[criterion, one] as const] : [];
        });
        return { ...rest_, weights: forEachCriterion(() => left.pop() ?? 0), ends: Object.fromEntries(stated) };
      });
    fc.assert(
      fc.property(views, (asked) => {
        const address = writeRank(asked);
        expect(address.length).toBeLessThan(2000);
        expect(read(address)).toEqual({ view: asked, problems: [] });
      })
    );
  });
});
