import type { AnyFigure } from '#lib/domain/figure.ts';
import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { LedgerGroup, LedgerRow } from '../catalogue/ledger-drawing.ts';
import type { Cell } from '../charts/chart-model.ts';
import { computed } from '../charts/evidence.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { comparisonsOf, type Comparison, type PaidOfPlan, undivided } from './comparisons.ts';
import {
  evidenceOf,
  labelled,
  legendOf,
  periodText,
  placeName,
  shortPeriod,
  spanOf,
  stageName,
  stageOf
} from './fund-words.ts';
import type { FundView } from './fund-view.ts';

const id = 'planned-against-paid';

const refs = ({ plan, paid }: PaidOfPlan): readonly string[] => [plan.amount.ref, paid.amount.ref];
const shortfallFigure = (pair: PaidOfPlan): AnyFigure => ({
  ...computed(id, pair.shortfall, 'VND m', pair.qualifier),
  rows: refs(pair)
});

function bar(row: FundView, setting: CatalogueSetting): LedgerRow {
  const { m, format } = setting;
  const stage = stageName(stageOf(row), m);
  return {
    key: row.id,
    name: row.name,
    fill: stageOf(row),
    from: 0,
    length: row.amount.value,
    figure: labelled(row.amount, format),
    words: `${stage}, ${shortPeriod(row, setting)}`,
    step: false,
    label: `${row.name}: ${format.figure(row.amount)}, ${stage}, ${periodText(row, setting)}`
  };
}

function shortfallRow(pair: PaidOfPlan, { m, format }: CatalogueSetting): LedgerRow {
  const words = m.funds.plannedPaid;
  const figure = shortfallFigure(pair);
  return {
    key: `${pair.plan.id}--shortfall`,
    name: words.shortfall,
    fill: 'rest',
    from: pair.paid.amount.value,
    length: pair.shortfall,
    figure: labelled(figure, format),
    words: null,
    step: true,
    label: `${words.shortfall}: ${format.figure(figure)}`
  };
}

function unknownRow(comparison: Comparison, { m }: CatalogueSetting): readonly LedgerRow[] {
  const words = m.funds.plannedPaid;
  if (comparison.missing === null) return [];
  const name = comparison.missing === 'paid' ? words.paid : words.plan;
  return [
    {
      key: `${comparison.key}--unknown`,
      name,
      fill: 'unknown',
      from: 0,
      length: 0,
      figure: null,
      words: m.vocabulary.notPublished,
      step: false,
      label: `${name}: ${m.vocabulary.notPublished}`
    }
  ];
}

/** Plan, payment and what is missing stand together; then what may only be put side by side. */
function rowsOf({ rows, pairs }: Comparison): readonly (FundView | PaidOfPlan)[] {
  const paired = pairs.flatMap((pair) => [pair.plan, pair.paid, ...(pair.shortfall > 0 ? [pair] : [])]);
  return [...paired, ...rows.filter((row) => !paired.includes(row))];
}

const isPair = (one: FundView | PaidOfPlan): one is PaidOfPlan => 'shortfall' in one;

const headOf = ({ place, rows }: Comparison, { m }: CatalogueSetting): string =>
  `${placeName(place, m)}: ${rows[0]?.categoryName ?? ''}`;

function verdictOf(comparison: Comparison, all: readonly FundView[], { m }: CatalogueSetting): string {
  const words = m.funds.plannedPaid;
  if (comparison.missing !== null) return words.verdict[comparison.missing];
  if (comparison.pairs.length === 0) return words.verdict.aside;
  return comparison.pairs.some(({ plan }) => undivided(plan, all)) ? words.verdict.undivided : words.verdict.same;
}

function titleOf(pairs: readonly PaidOfPlan[], { m }: CatalogueSetting): Phrase {
  const words = m.funds.plannedPaid;
  const [top] = pairs.toSorted((a, b) => b.plan.amount.value - a.plan.amount.value);
  if (top === undefined) return [words.noPair];
  const places = new Set(pairs.map(({ plan }) => plan.place));
  return phrase((slot) =>
    (places.size === 1 ? words.onePair : words.pair)(
      placeName(top.plan.place, m),
      slot(top.plan.amount),
      slot(top.paid.amount)
    )
  );
}

/** What was planned or budgeted beside what was paid; subtracted only where both are about the same thing. */
export function plannedAgainstPaidChart(
  all: readonly FundView[],
  setting: CatalogueSetting,
  keep: (row: FundView) => boolean = () => true
): CatalogueChart {
  const { m, format } = setting;
  const words = m.funds.plannedPaid;
  const comparisons = comparisonsOf(all).filter(({ rows }) => rows.some(keep));
  const pairs = comparisons.flatMap((comparison) => comparison.pairs);
  const groups = comparisons.map((comparison): LedgerGroup => {
    const rows = rowsOf(comparison).map((one) => (isPair(one) ? shortfallRow(one, setting) : bar(one, setting)));
    return {
      key: comparison.key,
      name: headOf(comparison, setting),
      rows: [...rows, ...unknownRow(comparison, setting)],
      verdict: verdictOf(comparison, all, setting)
    };
  });
  const text = (value: string): Cell => ({ kind: 'text', text: value });
  const lines = comparisons.flatMap((comparison) => {
    const head = headOf(comparison, setting);
    const said = verdictOf(comparison, all, setting);
    const own = rowsOf(comparison).map((one) =>
      isPair(one)
        ? {
            key: `${one.plan.id}--shortfall`,
            cells: [text(head), text(words.shortfall), text(''), figure(shortfallFigure(one)), text(said)]
          }
        : {
            key: one.id,
            cells: [
              text(head),
              text(`${one.name} (${stageName(stageOf(one), m)})`),
              text(periodText(one, setting)),
              figure(one.amount),
              text('')
            ]
          }
    );
    const open = unknownRow(comparison, setting).map(({ key, name }) => ({
      key,
      cells: [text(head), text(name), text(''), missing, text(said)]
    }));
    return [...own, ...open];
  });
  const rows = comparisons.flatMap((comparison) => comparison.rows);
  return {
    id,
    area: 'funds',
    name: words.name,
    question: words.question,
    title: titleOf(pairs, setting),
    subtitle: [words.subtitle],
    legend: legendOf(
      groups.flatMap((group) => group.rows.map(({ fill }) => fill)),
      m
    ),
    note: [words.note],
    asOf: spanOf(rows),
    table: {
      columns: [
        { label: words.groupColumn, numeric: false },
        { label: m.funds.itemColumn, numeric: false },
        { label: m.funds.periodColumn, numeric: false },
        { label: m.funds.amountColumn(format.unit('VND m')), numeric: true, bare: true },
        { label: words.verdictColumn, numeric: false }
      ],
      rows: lines
    },
    evidence: evidenceOf(rows, setting, (row) => [
      row.id,
      ...pairs.filter(({ plan, paid }) => plan === row || paid === row).map(({ plan }) => `${plan.id}--shortfall`)
    ]),
    drawing: { kind: 'ledger', groups }
  };
}

const missing: Cell = { kind: 'missing' };
const figure = (value: AnyFigure): Cell => ({ kind: 'figures', figures: [value] });
