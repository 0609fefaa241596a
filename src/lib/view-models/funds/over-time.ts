import type { AnyFigure } from '#lib/domain/figure.ts';
import { firstDay, firstDayAfter } from '#lib/domain/partial-period.ts';
import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { SpanRow } from '../catalogue/spans-drawing.ts';
import type { Cell } from '../charts/chart-model.ts';
import { computed } from '../charts/evidence.ts';
import { phrase } from '../charts/phrase.ts';
import { yearsOf } from './filter-funds.ts';
import { evidenceOf, labelled, legendOf, periodText, placeName, spanOf, stageName, stageOf } from './fund-words.ts';
import { type FundView, inPlaceOrder } from './fund-view.ts';

const id = 'funds-over-time';

/** A day as a number of years: 2021-07-01 → 2021.5; months count alike. */
const yearsAt = (day: string): number => Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12;

function spanRow(row: FundView, setting: CatalogueSetting): SpanRow {
  const { m, format } = setting;
  const stage = stageName(stageOf(row), m);
  return {
    key: row.id,
    name: row.name,
    stage: stageOf(row),
    from: row.from === null ? null : yearsAt(firstDay(row.from)),
    to: row.to === null ? null : yearsAt(firstDayAfter(row.to)),
    figure: labelled(row.amount, format),
    label: `${row.name}: ${format.figure(row.amount)}, ${stage}, ${periodText(row, setting)}`
  };
}

/** Each counted amount over the years it is for. An amount of several years is a span, in no single year. */
export function fundsOverTimeChart(rows: readonly FundView[], setting: CatalogueSetting): CatalogueChart {
  const { m, format } = setting;
  const words = m.funds.overTime;
  const places = inPlaceOrder(rows.map(({ place }) => place));
  const ordered = places.flatMap((place) => rows.filter((row) => row.place === place).toSorted(byStart));
  const years = rows.flatMap((row) => yearsOf(row) ?? []);
  const single = rows.filter(({ from, to }) => from !== null && to !== null && from.slice(0, 4) === to.slice(0, 4));
  const count = (counted: readonly FundView[]): AnyFigure => ({
    ...computed(id, counted.length, ''),
    rows: counted.map(({ amount }) => amount.ref)
  });
  const spread = rows.filter((row) => !single.includes(row));
  const text = (value: string): Cell => ({ kind: 'text', text: value });
  return {
    id,
    area: 'funds',
    name: words.name,
    question: words.question,
    title: phrase((slot) => words.title(slot(count(spread), 'bare'), slot(count(rows), 'bare'))),
    subtitle: [words.subtitle],
    legend: legendOf(rows.map(stageOf), m),
    note: [words.note],
    asOf: spanOf(rows),
    table: {
      columns: [
        { label: m.funds.itemColumn, numeric: false },
        { label: m.funds.placeColumn, numeric: false },
        { label: m.funds.periodColumn, numeric: false },
        { label: m.funds.measureColumn, numeric: false },
        { label: m.funds.amountColumn(format.unit('VND m')), numeric: true, bare: true }
      ],
      rows: ordered.map((row) => ({
        key: row.id,
        cells: [
          text(row.name),
          text(placeName(row.place, m)),
          text(periodText(row, setting)),
          text(stageName(stageOf(row), m)),
          { kind: 'figures', figures: [row.amount] }
        ]
      }))
    },
    evidence: evidenceOf(ordered, setting),
    drawing: {
      kind: 'spans',
      fromYear: years.length === 0 ? 2020 : Math.min(...years),
      toYear: years.length === 0 ? 2020 : Math.max(...years),
      undated: m.funds.period.none,
      groups: places.map((place) => ({
        key: place,
        name: placeName(place, m),
        rows: ordered.filter((row) => row.place === place).map((row) => spanRow(row, setting))
      }))
    }
  };
}

const byStart = (a: FundView, b: FundView): number =>
  (a.from ?? a.to ?? '9').localeCompare(b.from ?? b.to ?? '9') ||
  (a.to ?? '9').localeCompare(b.to ?? '9') ||
  (a.id < b.id ? -1 : 1);
