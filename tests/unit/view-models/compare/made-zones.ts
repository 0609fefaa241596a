import type { Figure } from '#lib/domain/figure.ts';
import type { CompareZone, ZoneThing } from '#lib/view-models/compare/compare-zone.ts';
import type { ComparisonWords } from '#lib/view-models/compare/comparison.ts';
import type { SourceRef } from '#lib/view-models/reading.ts';

/** Zones of a comparison as tests need them: whole, and different only where a test says so. */

export const makeSourceRef = (id = 'a-source'): SourceRef => ({
  id,
  title: `Title of ${id}`,
  publisher: 'A publisher',
  kind: 'news',
  publishedOn: '2025-01-01'
});

let made = 0;
export const makeFigure = (change: Partial<Figure> = {}): Figure => ({
  kind: 'published',
  ref: `observations/made-${(made += 1)}`,
  value: 100,
  valueMax: null,
  qualifier: 'exact',
  unit: 'ha',
  decimals: 2,
  asOf: '2024',
  sourceId: 'a-source',
  ...change
});

/** One thing; several figures disagree. */
export function makeThing(
  indicatorId: string,
  figures: readonly [Figure, ...Figure[]],
  change: Partial<ZoneThing> = {}
): ZoneThing {
  const [first, second, ...rest] = figures;
  return {
    key: indicatorId,
    heading: 'land',
    indicatorId,
    indicator: `Name of ${indicatorId}`,
    description: '',
    unit: first.unit,
    measure: 'actual',
    scope: null,
    base: null,
    extent: null,
    measured:
      second === undefined
        ? { kind: 'known', current: first, history: [] }
        : { kind: 'disputed', readings: [first, second, ...rest], history: [] },
    readings: figures.map((figure, place) => ({
      figure,
      source: makeSourceRef(figure.sourceId),
      locator: null,
      note: null,
      periodStart: null,
      current: place === 0,
      disputed: figures.length > 1
    })),
    ...change
  };
}

export function makeCompareZone(id: string, change: Partial<CompareZone> = {}): CompareZone {
  return {
    header: {
      id,
      name: { vi: `Khu công nghiệp ${id}`, en: `${id} Industrial Park` },
      kind: 'industrial-park',
      status: 'operating',
      provinceId: 'thanh-hoa',
      formerProvinceId: 'thanh-hoa',
      districtOld: null,
      communeOld: null,
      communesNew: [],
      developer: null,
      developerSource: null,
      sectors: [],
      location: null,
      locationBasis: '',
      locationSource: null,
      source: makeSourceRef(`source-of-${id}`)
    },
    parent: null,
    things: [],
    investments: [],
    totals: [],
    policies: [],
    conflicts: [],
    lines: { from: null, rows: [] },
    supports: [],
    supportsOn: '2026-11-01',
    contacts: [],
    ...change
  };
}

export const words: ComparisonWords = {
  indicators: { 'area-ha': 'Area', 'leased-ha': 'Leased' },
  kind: (kind) => kind,
  status: (status) => status,
  placeNow: ({ id }) => `now ${id}`,
  placeBefore: ({ id }) => `before ${id}`,
  distance: (kind) => kind,
  ahead: (status) => status,
  capital: ({ name }) => name
};
