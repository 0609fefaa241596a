import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { Bar, BarRow } from '../charts/chart-model.ts';
import { phrase } from '../charts/phrase.ts';
import { barCells } from '../charts/table-cells.ts';
import { largestTitle, type PlaceSum, sumsByPlace } from './by-place.ts';
import { evidenceOf, legendOf, placeName, spanOf, stageName, stages } from './fund-words.ts';
import { type FundView, inPlaceOrder } from './fund-view.ts';
import { mayOverlap } from './parts.ts';

const id = 'funds-by-province';
const perAxisUnit = 1000;

/** Number at a bar in billions: decimals as many as are read at a glance; the table has all of them. */
function barOf(sum: PlaceSum, { format }: CatalogueSetting): Bar {
  const value = sum.figure.value / perAxisUnit;
  const decimals = value >= 100 ? 0 : value >= 1 ? 1 : 2;
  return {
    stage: sum.stage,
    figure: sum.figure,
    value,
    selected: 0,
    label: format.bare({ ...sum.figure, value, valueMax: null, decimals })
  };
}

/** Money added up by place, each measure by itself; places are never added to one another. */
export function fundsByProvinceChart(rows: readonly FundView[], setting: CatalogueSetting): CatalogueChart {
  const { m, format } = setting;
  const words = m.funds.byProvince;
  const sums = sumsByPlace(
    id,
    rows,
    (row) => row.place,
    (row) => placeName(row.place, m)
  );
  const rowOf = (place: string): BarRow => {
    const bars = stages.flatMap((stage) =>
      sums.filter((sum) => sum.place === place && sum.stage === stage).map((sum) => barOf(sum, setting))
    );
    const name = placeName(place, m);
    const said = bars.map((bar) => `${stageName(bar.stage, m)} ${format.figure(bar.figure)}`);
    return {
      key: place,
      name,
      shortName: m.funds.placesShort[place] ?? name,
      bars,
      count: null,
      chosen: false,
      label: `${name}: ${format.list(said)}`
    };
  };
  const barRows = inPlaceOrder(sums.map(({ place }) => place)).map(rowOf);
  const pairs = mayOverlap(rows);
  return {
    id,
    area: 'funds',
    name: words.name,
    question: words.question,
    title: largestTitle(sums, words.name, setting),
    subtitle: [words.subtitle(format.unit('VND bn'))],
    legend: legendOf(
      sums.map(({ stage }) => stage),
      m
    ),
    note: [
      words.note,
      ...pairs.flatMap(([wide, narrow]) =>
        phrase((slot) => words.overlap(placeName(wide.place, m), slot(narrow.amount), slot(wide.amount)))
      )
    ],
    asOf: spanOf(rows),
    table: {
      columns: [
        { label: m.funds.placeColumn, numeric: false },
        ...stages.map((stage) => ({
          label: `${stageName(stage, m)}, ${format.unit('VND m')}`,
          numeric: true,
          bare: true
        })),
        { label: m.funds.periodColumn, numeric: false }
      ],
      rows: barRows.map((row) => ({
        key: row.key,
        cells: [
          { kind: 'text', text: row.name },
          ...barCells(row.bars, stages),
          { kind: 'text', text: spanOf(rows.filter(({ place }) => place === row.key)) ?? m.funds.period.none }
        ]
      }))
    },
    evidence: evidenceOf(rows, setting, (row) => [row.place]),
    drawing: { kind: 'bars', tone: 'fund', rows: barRows, panels: null }
  };
}
