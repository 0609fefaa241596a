import type { AnyFigure } from '#lib/domain/figure.ts';
import type { CatalogueChart, CatalogueSetting, Swatch } from '../catalogue/catalogue-chart.ts';
import type { LedgerGroup, LedgerRow } from '../catalogue/ledger-drawing.ts';
import { byKey } from '../charts/bar-rows.ts';
import type { Cell, ChartTable, Stage } from '../charts/chart-model.ts';
import { addUp } from '../charts/evidence.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { alike, evidenceOf, labelled, legendOf, placeName, spanOf, stageName, stageOf, stages } from './fund-words.ts';
import { type FundView, inPlaceOrder } from './fund-view.ts';

/** One amount of a place: of one kind, level or programme, in one measure. */
export interface PlaceSum {
  readonly key: string;
  readonly place: string;
  /** What it is divided by: a category, a level, an instrument. */
  readonly by: string;
  readonly name: string;
  /** For a sentence. */
  readonly short: string;
  readonly stage: Stage;
  readonly figure: AnyFigure;
  readonly rows: readonly FundView[];
}

/** Sums within one place, one measure and one value of `by`; places and measures are never added. */
export function sumsByPlace(
  chart: string,
  rows: readonly FundView[],
  by: (row: FundView) => string,
  name: (row: FundView) => string,
  short: (row: FundView) => string = name
): readonly PlaceSum[] {
  const sums = [...byKey(rows, (row) => `${row.place}/${by(row)}/${stageOf(row)}`)].flatMap(
    ([key, own]): PlaceSum[] => {
      const [first] = own;
      const figure = addUp(
        chart,
        own.map(({ amount }) => amount)
      );
      return first === undefined || figure === undefined
        ? []
        : [
            {
              key,
              place: first.place,
              by: by(first),
              name: name(first),
              short: short(first),
              stage: stageOf(first),
              figure,
              rows: own
            }
          ];
    }
  );
  const largest = (sum: PlaceSum): number =>
    Math.max(
      ...sums
        .filter(({ place, by: other }) => place === sum.place && other === sum.by)
        .map(({ figure }) => figure.value)
    );
  return sums.toSorted(
    (a, b) =>
      largest(b) - largest(a) ||
      (a.by < b.by ? -1 : a.by > b.by ? 1 : stages.indexOf(a.stage) - stages.indexOf(b.stage))
  );
}

function rowOf(sum: PlaceSum, { m, format }: CatalogueSetting): LedgerRow {
  const stage = stageName(sum.stage, m);
  return {
    key: sum.key,
    name: sum.name,
    fill: sum.stage,
    from: 0,
    length: sum.figure.value,
    figure: labelled(sum.figure, format),
    words: stage,
    step: false,
    label: `${placeName(sum.place, m)}, ${sum.name}: ${format.figure(sum.figure)}, ${stage}`
  };
}

/** A name stands at the first of its bars only. */
const saidOnce = (rows: readonly LedgerRow[]): readonly LedgerRow[] =>
  rows.map((row, index) => (rows[index - 1]?.name === row.name ? { ...row, name: '' } : row));

/** A group to each place, a bar to each sum; `more` adds rows that say what is not published. */
export function placeGroups(
  sums: readonly PlaceSum[],
  setting: CatalogueSetting,
  more: (place: string) => readonly LedgerRow[] = () => []
): readonly LedgerGroup[] {
  return inPlaceOrder(sums.map(({ place }) => place)).map((place) => ({
    key: place,
    name: placeName(place, setting.m),
    rows: [
      ...alike(saidOnce(sums.filter((sum) => sum.place === place).map((sum) => rowOf(sum, setting))), setting.format),
      ...more(place)
    ],
    verdict: null
  }));
}

/** A line to each place and value of `by`, a column to each measure. */
export function placeTable(sums: readonly PlaceSum[], byLabel: string, { m, format }: CatalogueSetting): ChartTable {
  const lines = inPlaceOrder(sums.map(({ place }) => place)).flatMap((place) => [
    ...byKey(
      sums.filter((sum) => sum.place === place),
      (sum) => sum.by
    ).values()
  ]);
  const cell = (line: readonly PlaceSum[], stage: Stage): Cell => {
    const sum = line.find((one) => one.stage === stage);
    return sum === undefined ? { kind: 'missing' } : { kind: 'figures', figures: [sum.figure] };
  };
  return {
    columns: [
      { label: m.funds.placeColumn, numeric: false },
      { label: byLabel, numeric: false },
      ...stages.map((stage) => ({
        label: `${stageName(stage, m)}, ${format.unit('VND m')}`,
        numeric: true,
        bare: true
      }))
    ],
    rows: lines.flatMap((line) => {
      const [first] = line;
      if (first === undefined) return [];
      const texts: readonly Cell[] = [
        { kind: 'text', text: placeName(first.place, m) },
        { kind: 'text', text: first.name }
      ];
      return [{ key: `${first.place}/${first.by}`, cells: [...texts, ...stages.map((stage) => cell(line, stage))] }];
    })
  };
}

/** The finding: the largest sum paid out, else budgeted, else planned. */
export function largestTitle(sums: readonly PlaceSum[], name: string, { m }: CatalogueSetting): Phrase {
  for (const stage of stages) {
    const [top] = sums.filter((sum) => sum.stage === stage).toSorted((a, b) => b.figure.value - a.figure.value);
    if (top !== undefined)
      return phrase((slot) => m.funds.largest[stage](placeName(top.place, m), top.short, slot(top.figure)));
  }
  return [name];
}

interface PlaceChart {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly subtitle: string;
  readonly byLabel: string;
  readonly note: Phrase;
}

/** A chart of sums by place and one more thing. */
export function placeChart(chart: PlaceChart, sums: readonly PlaceSum[], setting: CatalogueSetting): CatalogueChart {
  const rows = sums.flatMap((sum) => sum.rows);
  const drawn: readonly Swatch[] = sums.map(({ stage }) => stage);
  const keyOf = (row: FundView): readonly string[] =>
    sums.filter((sum) => sum.rows.includes(row)).map(({ key }) => key);
  return {
    id: chart.id,
    area: 'funds',
    name: chart.name,
    question: chart.question,
    title: largestTitle(
      sums.filter(({ by }) => by !== 'none'),
      chart.name,
      setting
    ),
    subtitle: [chart.subtitle],
    legend: legendOf(drawn, setting.m),
    note: chart.note,
    asOf: spanOf(rows),
    table: placeTable(sums, chart.byLabel, setting),
    evidence: evidenceOf(rows, setting, keyOf),
    drawing: { kind: 'ledger', groups: placeGroups(sums, setting) }
  };
}
