import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointText } from '#lib/domain/distance.ts';
import { defaultView, openRange } from '#lib/domain/explorer-view.ts';
import type { ExplorerView, Range } from '#lib/domain/explorer-view.ts';
import { switchableLayers } from '#lib/domain/map-scene.ts';
import { provinceChoices } from '#lib/domain/province-choices.ts';
import { investorStates, wastewaterStates, zoneKinds, zoneStatuses } from '#lib/domain/vocabulary.ts';
import { longestSearch, readView, readViewWithProblems, writeView } from '#lib/url/explorer-address.ts';

/** First column of a table of the real package, where no id needs quotes. */
const idsOf = (table: string): string[] =>
  readFileSync(`data/${table}.csv`, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0] ?? '')
    .filter((id) => /^[a-z0-9-]+$/.test(id));

const read = (query: string): ExplorerView => readView(new URLSearchParams(query));
const rounded = (decimals: number) => (value: number) => Number(value.toFixed(decimals)) + 0;

function ranges(min: number, max: number, decimals: number): fc.Arbitrary<Range> {
  const end = fc.option(fc.double({ min, max, noNaN: true }).map(rounded(decimals)));
  return fc
    .tuple(end, end)
    .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));
}

/** A place to be near and how near; without a place there is no other distance than the default. */
const nearness: fc.Arbitrary<Pick<ExplorerView, 'near' | 'within'>> = fc.oneof(
  fc.constant({ near: null, within: defaultView.within }),
  fc.record({
    near: fc.oneof(
      fc.constantFrom('seaport', 'border-gate', ...idsOf('infrastructure')),
      fc
        .record({
          lat: fc.double({ min: -85, max: 85, noNaN: true }),
          lon: fc.double({ min: -180, max: 180, noNaN: true })
        })
        .map(pointText)
        .filter((text) => !text.includes('-0.0000'))
    ),
    within: fc.double({ min: 1, max: 500, noNaN: true }).map(rounded(1))
  })
);

const otherParts = fc.record({
  province: fc.subarray([...provinceChoices]),
  kind: fc.subarray([...zoneKinds]),
  status: fc.subarray([...zoneStatuses]),
  investor: fc.subarray([...investorStates]),
  wastewater: fc.subarray([...wastewaterStates]),
  sector: fc.subarray(idsOf('sectors')),
  country: fc.subarray(['VN', 'KR', 'JP', 'TW', 'HK']),
  category: fc.subarray(idsOf('fund_categories')),
  year: ranges(1900, 2100, 0),
  area: ranges(0, 1_000_000, 2),
  occupancy: ranges(0, 100, 2),
  capital: ranges(0, 1_000_000, 3),
  q: fc
    .string({ unit: 'grapheme', maxLength: longestSearch })
    .map((text) => [...text.normalize('NFC')].filter((letter) => !/\p{Cc}/u.test(letter)))
    .map((letters) => letters.slice(0, longestSearch).join('')),
  zone: fc.option(fc.constantFrom(...idsOf('zones'))),
  tab: fc.constantFrom('list', 'filters', 'charts'),
  sort: fc.constantFrom('area', 'name', 'occupancy', 'status'),
  layer: fc.subarray([...switchableLayers]),
  units: fc.constantFrom('since-2025-07', 'before-2025-07'),
  map: fc.option(
    fc.record({
      zoom: fc.double({ min: 0, max: 22, noNaN: true }).map(rounded(2)),
      lat: fc.double({ min: -85, max: 85, noNaN: true }).map(rounded(5)),
      lon: fc.double({ min: -180, max: 180, noNaN: true }).map(rounded(5))
    })
  ),
  theme: fc.constantFrom('light', 'dark', 'projector')
});
const views: fc.Arbitrary<ExplorerView> = fc
  .tuple(otherParts, nearness)
  .map(([others, near]): ExplorerView => ({ ...others, ...near }));

describe('the address of the explorer', () => {
  it('restores every view it was written for', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(read(writeView(view))).toEqual(view);
      }),
      { numRuns: 500 }
    );
  });

  it('stays under 2,000 characters with everything chosen at once', () => {
    const everything: ExplorerView = {
      province: provinceChoices,
      kind: zoneKinds,
      status: zoneStatuses,
      investor: investorStates,
      wastewater: wastewaterStates,
      sector: idsOf('sectors'),
      country: ['CN', 'HK', 'IN', 'JP', 'KR', 'KW', 'SG', 'TH', 'TW', 'VN', 'US', 'DE', 'FR', 'NL', 'AU'],
      category: idsOf('fund_categories'),
      year: { from: 2014, to: 2026 },
      area: { from: 999_999.11, to: 999_999.12 },
      occupancy: { from: 33.33, to: 66.67 },
      capital: { from: 999_999.111, to: 999_999.112 },
      near: '-19.3588,-105.7668',
      within: 499.9,
      q: 'ệ'.repeat(longestSearch),
      zone: idsOf('zones').reduce((longest, id) => (id.length > longest.length ? id : longest)),
      tab: 'filters',
      sort: 'occupancy',
      layer: switchableLayers,
      units: 'before-2025-07',
      map: { zoom: 12.34, lat: -19.35877, lon: -105.76675 },
      theme: 'projector'
    };
    expect(idsOf('sectors').length).toBeGreaterThan(15);
    expect(writeView(everything).length).toBeLessThan(2000);
  });

  it('writes nothing for the default view', () => {
    expect(writeView(defaultView)).toBe('');
  });

  it('keeps lists, ranges and the camera readable, in a fixed order', () => {
    const query = writeView({
      ...defaultView,
      theme: 'dark',
      map: { zoom: 9.25, lat: 19.358774, lon: 105.7 },
      q: 'Nghi Sơn',
      area: { from: 50, to: null },
      year: { from: null, to: 2018 },
      kind: ['industrial-park', 'industrial-cluster']
    });
    expect(query).toBe(
      '?kind=industrial-park~industrial-cluster&year=..2018&area=50..&q=Nghi+S%C6%A1n&map=9.25/19.35877/105.7&theme=dark'
    );
  });

  it('keeps the parameters of others, also repeated ones, after its own', () => {
    const found = new URLSearchParams('embed=1&status=planned&embed=2&scene=three');
    expect(writeView({ ...defaultView, q: 'a&b+c' }, found)).toBe('?q=a%26b%2Bc&embed=1&embed=2&scene=three');
  });

  it('says near what, and how near where that is not the usual distance', () => {
    expect(writeView({ ...defaultView, near: 'seaport', within: 60 })).toBe('?near=seaport&within=60');
    expect(writeView({ ...defaultView, near: '19.8000,105.7700' })).toBe('?near=19.8000,105.7700');
    expect(writeView({ ...defaultView, within: 60 })).toBe('');
    expect(read('near=19.8,105.77&within=12.5')).toMatchObject({ near: '19.8000,105.7700', within: 12.5 });
    expect(read('within=60')).toEqual(defaultView);
  });

  it('refuses a place the data do not know and a distance out of reach', () => {
    const known = { near: new Set(['port-nghi-son']) };
    const { view, problems } = readViewWithProblems(new URLSearchParams('near=port-nowhere&within=60'), known);
    expect(view).toEqual(defaultView);
    expect(problems).toEqual([{ parameter: 'near', found: 'port-nowhere' }]);
    expect(readViewWithProblems(new URLSearchParams('near=seaport&within=9000'), known).problems).toEqual([
      { parameter: 'within', found: '9000' }
    ]);
  });

  it('reads one number as a range of one value', () => {
    expect(read('year=2018').year).toEqual({ from: 2018, to: 2018 });
  });

  it('leaves out what it cannot read, and says which parameter held what', () => {
    const { view, problems } = readViewWithProblems(
      new URLSearchParams(
        'province=thanh-hoa~atlantis&year=2020..2010&area=big..&occupancy=-5..120&map=9/200/105&tab=pie&zone=No%20Id'
      )
    );
    expect(view).toEqual({ ...defaultView, province: ['thanh-hoa'] });
    expect(problems).toEqual([
      { parameter: 'province', found: 'atlantis' },
      { parameter: 'year', found: '2020..2010' },
      { parameter: 'area', found: 'big..' },
      { parameter: 'occupancy', found: '-5..120' },
      { parameter: 'zone', found: 'No Id' },
      { parameter: 'tab', found: 'pie' },
      { parameter: 'map', found: '9/200/105' }
    ]);
  });

  it('refuses ids the data do not know, when told which they know', () => {
    const known = { zone: new Set(['th-kcn-bim-son']), sector: new Set(['energy']) };
    const { view, problems } = readViewWithProblems(new URLSearchParams('zone=gone&sector=energy~magic'), known);
    expect(view.zone).toBeNull();
    expect(view.sector).toEqual(['energy']);
    expect(problems.map(({ found }) => found)).toEqual(['magic', 'gone']);
  });

  it('cuts a search text that is too long and reports it', () => {
    const { view, problems } = readViewWithProblems(new URLSearchParams({ q: 'x'.repeat(200) }));
    expect(view.q).toBe('x'.repeat(longestSearch));
    expect(problems).toHaveLength(1);
  });

  it('survives any query a person could type', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(defaultView)), fc.string({ unit: 'binary' })),
        (query) => {
          const once = readView(new URLSearchParams(query));
          expect(read(writeView(once))).toEqual(once);
        }
      ),
      { numRuns: 1000 }
    );
  });

  it('treats an empty range as open', () => {
    expect(read('year=..').year).toEqual(openRange);
    expect(writeView({ ...defaultView, year: openRange })).toBe('');
  });
});
