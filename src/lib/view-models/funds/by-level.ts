import type { SourceRef } from '../reading.ts';
import type { CatalogueChart, CatalogueSetting, EvidenceRow } from '../catalogue/catalogue-chart.ts';
import type { LedgerRow } from '../catalogue/ledger-drawing.ts';
import { coveredProvinces } from '#lib/domain/covered.ts';
import type { AnyFigure } from '#lib/domain/figure.ts';
import type { Cell } from '../charts/chart-model.ts';
import { computed } from '../charts/evidence.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { placeGroups, placeTable, sumsByPlace } from './by-place.ts';
import { evidenceOf, legendOf, placeName, spanOf } from './fund-words.ts';
import { budgetLevels, type FundView, inPlaceOrder } from './fund-view.ts';

/** What a source says of district money without a number: none at all, or too little. */
export interface DistrictStatement {
  readonly place: string;
  readonly says: 'none' | 'short';
  readonly source: SourceRef;
  readonly paragraph: number;
  /** In which it was published; null where the source has no date. */
  readonly year: string | null;
}

/** Where the two founding articles speak of districts: paragraphs counted as everywhere in the evidence. */
const statements = [
  { place: 'thanh-hoa', says: 'none', sourceId: 'ven-2016-industry-promotion', paragraph: 13 },
  { place: 'lao-cai-before', says: 'short', sourceId: 'vn-vietnamvn-44-projects', paragraph: 8 }
] as const;

export const districtStatements = (sources: readonly SourceRef[]): readonly DistrictStatement[] =>
  statements.flatMap(({ sourceId, ...said }) => {
    const source = sources.find(({ id }) => id === sourceId);
    return source === undefined ? [] : [{ ...said, source, year: source.publishedOn?.slice(0, 4) ?? null }];
  });

const id = 'funds-by-level';
/** Districts were parts of provinces until the end of June 2025. */
const hasDistricts = (place: string): boolean =>
  place !== 'national' && !coveredProvinces.some(({ id, former }) => id === place && former.length > 0);

/** Money by level of budget in each place, with districts of which nothing is published, and those that have none. */
export function fundsByLevelChart(
  rows: readonly FundView[],
  said: readonly DistrictStatement[],
  setting: CatalogueSetting
): CatalogueChart {
  const { m } = setting;
  const words = m.funds.byLevel;
  const levelName = (level: FundView['level']): string => words.levels[level];
  const sums = sumsByPlace(
    id,
    rows,
    (row) => row.level,
    (row) => levelName(row.level)
  ).toSorted((a, b) => order(a.by) - order(b.by));
  const places = inPlaceOrder(sums.map(({ place }) => place)).filter(hasDistricts);
  const published = places.filter((place) => sums.some((sum) => sum.place === place && sum.by === 'district'));
  const open = places.filter((place) => !published.includes(place));
  const saidNone = said.filter(({ place, says }) => says === 'none' && open.includes(place));
  const saidShort = said.filter(({ place, says }) => says === 'short' && places.includes(place));
  const districtRow = (place: string): LedgerRow => {
    const none = saidNone.some((one) => one.place === place);
    const text = none ? words.none : words.unknown;
    return {
      key: `${place}/district`,
      name: levelName('district'),
      fill: none ? 'none' : 'unknown',
      from: 0,
      length: 0,
      figure: null,
      words: text,
      step: false,
      label: `${placeName(place, m)}, ${levelName('district')}: ${text}`
    };
  };
  const more = (place: string): readonly LedgerRow[] => (open.includes(place) ? [districtRow(place)] : []);
  const groups = placeGroups(sums, setting, more);
  const table = placeTable(sums, words.column, setting);
  const own = sums.flatMap((sum) => sum.rows);
  const district = own.filter((row) => row.level === 'district');
  const all: AnyFigure = { ...computed(id, places.length, ''), rows: own.map(({ amount }) => amount.ref) };
  const some: AnyFigure = { ...computed(id, published.length, ''), rows: district.map(({ amount }) => amount.ref) };
  const keyOf = (row: FundView): readonly string[] =>
    sums.filter((sum) => sum.rows.includes(row)).map(({ key }) => key);
  return {
    id,
    area: 'funds',
    name: words.name,
    question: words.question,
    title: titleOf(),
    subtitle: [words.subtitle],
    legend: legendOf(
      groups.flatMap((group) => group.rows.map(({ fill }) => fill)),
      m
    ),
    note: [
      [
        ...saidNone.map((one) => words.noneNote(placeName(one.place, m), one.year)),
        ...saidShort.map((one) => words.shortNote(placeName(one.place, m), one.year)),
        words.note
      ].join(' ')
    ],
    asOf: spanOf(own),
    table: {
      ...table,
      rows: [
        ...table.rows,
        ...open.map((place) => {
          const { name, words: text } = districtRow(place);
          const cells: readonly Cell[] = [placeName(place, m), name, text ?? '', '', ''].map((value) => ({
            kind: 'text',
            text: value
          }));
          return { key: `${place}/district`, cells };
        })
      ]
    },
    evidence: [...evidenceOf(own, setting, keyOf), ...said.filter(({ place }) => places.includes(place)).map(spoken)],
    drawing: { kind: 'ledger', groups }
  };

  function titleOf(): Phrase {
    const [place] = places;
    if (place === undefined) return [words.name];
    if (places.length > 1) return phrase((slot) => words.title(slot(some, 'bare'), slot(all, 'bare')));
    const none = saidNone.find((one) => one.place === place);
    if (published.length === 0 && none !== undefined) return [words.one.none(placeName(place, m), none.year)];
    return [words.one[published.length > 0 ? 'published' : 'unknown'](placeName(place, m))];
  }

  function spoken(one: DistrictStatement): EvidenceRow {
    return {
      key: `${one.place}--district`,
      marks: groups.flatMap(({ rows: own }) =>
        own.filter(({ key }) => key.startsWith(`${one.place}/district`)).map(({ key }) => key)
      ),
      label: `${placeName(one.place, m)}: ${words.says[one.says]}`,
      figures: [],
      asOf: one.source.publishedOn,
      source: one.source,
      locator: m.funds.paragraph(String(one.paragraph)),
      remark: null
    };
  }
}

const order = (level: string): number => budgetLevels.findIndex((one) => one === level);
