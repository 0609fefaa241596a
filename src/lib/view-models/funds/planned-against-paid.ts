import type { AnyFigure } from '#lib/domain/figure.ts';
import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { LedgerGroup, LedgerRow } from '../catalogue/ledger-drawing.ts';
import type { Cell } from '../charts/chart-model.ts';
import { computed } from '../charts/evidence.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { comparisonsOf, type Comparison, type PaidOfPlan, undivided } from './comparisons.ts';
import {
  alike,
  evidenceOf,
  labelled,
  legendOf,
  partName,
  periodText,
  placeName,
  shortPeriod,
  shortPlace,
  spanOf,
  stageName,
  stageOf
} from './fund-words.ts';
import { type FundView, inPlaceOrder } from './fund-view.ts';
import type { PartsCheck } from './parts.ts';

const id = 'planned-against-paid';

const refs = ({ plan, paid }: PaidOfPlan): readonly string[] => [plan.amount.ref, paid.amount.ref];
const shortfallFigure = (pair: PaidOfPlan): AnyFigure => ({
  ...computed(id, pair.shortfall, 'VND m', pair.qualifier),
  rows: refs(pair)
});

function bar(row: FundView, name: string, setting: CatalogueSetting): LedgerRow {
  const { m, format } = setting;
  const stage = stageName(stageOf(row), m);
  return {
    key: row.id,
    name,
    fill: stageOf(row),
    from: 0,
    length: row.amount.value,
    figure: labelled(row.amount, format),
    words: `${stage}, ${shortPeriod(row, setting)}`,
    step: false,
    label: `${name}: ${format.figure(row.amount)}, ${stage}, ${periodText(row, setting)}`
  };
}

/** What is left of one amount once another is taken away, worked out: a plan less what was paid, a plan less its part. */
interface Remainder {
  readonly key: string;
  readonly name: string;
  readonly from: number;
  readonly figure: AnyFigure;
}

const shortfallOf = (pair: PaidOfPlan, { m }: CatalogueSetting): Remainder => ({
  key: `${pair.plan.id}--shortfall`,
  name: m.funds.plannedPaid.shortfall,
  from: pair.paid.amount.value,
  figure: shortfallFigure(pair)
});

const restOf = ({ total, parts, rest, sum }: PartsCheck, { m }: CatalogueSetting): Remainder => ({
  key: `${total.id}--rest`,
  name: m.funds.plannedPaid.rest,
  from: sum,
  figure: { ...computed(id, rest, 'VND m'), rows: [total, ...parts].map(({ amount }) => amount.ref) }
});

const remainderRow = ({ key, name, from, figure }: Remainder, { format }: CatalogueSetting): LedgerRow => ({
  key,
  name,
  fill: 'rest',
  from,
  length: figure.value,
  figure: labelled(figure, format),
  words: null,
  step: true,
  label: `${name}: ${format.figure(figure)}`
});

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

/** One line of a comparison: an amount, a part of the one before, or what is left. */
type Line =
  | { readonly kind: 'amount'; readonly row: FundView; readonly name: string }
  | { readonly kind: 'rest'; readonly rest: Remainder };

/** Plan, payment and what is missing stand together; then what may only be put side by side, a plan over its part. */
function linesOf({ rows, pairs, divided }: Comparison, setting: CatalogueSetting): readonly Line[] {
  const amount = (row: FundView, name = row.name): Line => ({ kind: 'amount', row, name });
  const paired = pairs.flatMap(({ plan, paid }) => [plan, paid]);
  const words = setting.m.funds.plannedPaid;
  return [
    ...pairs.flatMap((pair): Line[] => [
      amount(pair.plan),
      amount(pair.paid),
      ...(pair.shortfall > 0 ? [{ kind: 'rest', rest: shortfallOf(pair, setting) } as const] : [])
    ]),
    ...rows
      .filter((row) => !paired.includes(row))
      .flatMap((row): Line[] => [
        amount(row),
        ...divided
          .filter(({ total }) => total === row)
          .flatMap((check): Line[] => [
            ...check.parts.map((part) => amount(part, words.ofWhich(partName(part, row)))),
            { kind: 'rest', rest: restOf(check, setting) }
          ])
      ])
  ];
}

const headOf = ({ place, rows }: Comparison, { m }: CatalogueSetting): string =>
  `${placeName(place, m)}: ${rows[0]?.categoryName ?? ''}`;

function verdictOf(comparison: Comparison, all: readonly FundView[], { m }: CatalogueSetting): string {
  const words = m.funds.plannedPaid;
  if (comparison.missing !== null) return words.verdict[comparison.missing];
  if (comparison.pairs.length === 0) {
    const aside = comparison.otherYears ? words.verdict.otherYears : words.verdict.aside;
    return comparison.divided.length === 0 ? aside : `${aside} ${words.verdict.divided}`;
  }
  return comparison.pairs.some(({ plan }) => undivided(plan, all)) ? words.verdict.undivided : words.verdict.same;
}

/** Who can be compared, with the largest plan; and where plan and payment are known only for different years. */
function titleOf(comparisons: readonly Comparison[], { m, format }: CatalogueSetting): Phrase {
  const words = m.funds.plannedPaid;
  const pairs = comparisons.flatMap((comparison) => comparison.pairs);
  const asides = inPlaceOrder(comparisons.filter(({ otherYears }) => otherYears).map(({ place }) => place));
  const others = asides.length === 0 ? null : format.list(asides.map((place) => shortPlace(place, m)));
  const [top] = pairs.toSorted((a, b) => b.plan.amount.value - a.plan.amount.value);
  if (top === undefined) return [others === null ? words.noPair : words.onlyOtherYears(others)];
  const places = new Set(pairs.map(({ plan }) => plan.place));
  return phrase((slot) =>
    (places.size === 1 ? words.onePair : words.pair)(
      shortPlace(top.plan.place, m),
      slot(top.plan.amount),
      slot(top.paid.amount),
      others
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
    const rows = linesOf(comparison, setting).map((line) =>
      line.kind === 'rest' ? remainderRow(line.rest, setting) : bar(line.row, line.name, setting)
    );
    return {
      key: comparison.key,
      name: headOf(comparison, setting),
      rows: [...alike(rows, format), ...unknownRow(comparison, setting)],
      verdict: verdictOf(comparison, all, setting)
    };
  });
  const text = (value: string): Cell => ({ kind: 'text', text: value });
  const lines = comparisons.flatMap((comparison) => {
    const head = headOf(comparison, setting);
    const said = verdictOf(comparison, all, setting);
    const own = linesOf(comparison, setting).map((line) =>
      line.kind === 'rest'
        ? {
            key: line.rest.key,
            cells: [text(head), text(line.rest.name), text(''), figure(line.rest.figure), text(said)]
          }
        : {
            key: line.row.id,
            cells: [
              text(head),
              text(`${line.name} (${stageName(stageOf(line.row), m)})`),
              text(periodText(line.row, setting)),
              figure(line.row.amount),
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
  const rows = comparisons.flatMap(({ rows: own, divided }) => [...own, ...divided.flatMap(({ parts }) => parts)]);
  const rests = comparisons.flatMap(({ divided }) => divided);
  return {
    id,
    area: 'funds',
    name: words.name,
    question: words.question,
    title: titleOf(comparisons, setting),
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
      ...pairs.filter(({ plan, paid }) => plan === row || paid === row).map(({ plan }) => `${plan.id}--shortfall`),
      ...rests
        .filter(({ total, parts }) => total === row || parts.includes(row))
        .map(({ total }) => `${total.id}--rest`)
    ]),
    drawing: { kind: 'ledger', groups }
  };
}

const missing: Cell = { kind: 'missing' };
const figure = (value: AnyFigure): Cell => ({ kind: 'figures', figures: [value] });
