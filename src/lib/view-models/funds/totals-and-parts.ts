import type { AnyFigure } from '#lib/domain/figure.ts';
import type { Qualifier } from '#lib/domain/vocabulary.ts';
import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { LedgerGroup, LedgerRow } from '../catalogue/ledger-drawing.ts';
import type { Cell, ChartTable } from '../charts/chart-model.ts';
import { computed, qualifierOfSum } from '../charts/evidence.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import {
  alike,
  evidenceOf,
  labelled,
  legendOf,
  partName,
  periodText,
  placeName,
  spanOf,
  stageName,
  stageOf
} from './fund-words.ts';
import type { FundView } from './fund-view.ts';
import { checkedTotals, checkParts, type PartsCheck } from './parts.ts';

export const partsOf435 = { id: 'funds-43-5-parts', total: 'th-fund-total-43500' } as const;
const totalsAndParts = 'fund-totals-and-parts';

const refs = (rows: readonly FundView[]): readonly string[] => rows.map(({ amount }) => amount.ref);

/** A rest is exact only where everything it comes from is. */
const qualifierOfRest = (check: PartsCheck): Qualifier =>
  [check.total, ...check.parts].every(({ amount }) => amount.qualifier === 'exact') ? 'exact' : 'about';

const sumFigure = (chart: string, check: PartsCheck): AnyFigure => ({
  ...computed(chart, check.sum, 'VND m', qualifierOfSum(check.parts.map(({ amount }) => amount.qualifier))),
  rows: refs(check.parts)
});

const restFigure = (chart: string, check: PartsCheck): AnyFigure => ({
  ...computed(chart, Math.abs(check.rest), 'VND m', qualifierOfRest(check)),
  rows: refs([check.total, ...check.parts])
});

function groupOf(chart: string, check: PartsCheck, setting: CatalogueSetting): LedgerGroup {
  const { m, format } = setting;
  const words = m.funds.parts;
  const { total, parts } = check;
  const row = (fund: FundView, name: string, from: number): LedgerRow => ({
    key: from === 0 && fund === total ? `${fund.id}--total` : fund.id,
    name,
    fill: stageOf(fund),
    from,
    length: fund.amount.value,
    figure: labelled(fund.amount, format),
    words: null,
    step: fund !== total,
    label: `${name}: ${format.figure(fund.amount)}, ${stageName(stageOf(fund), m)}, ${periodText(fund, setting)}`
  });
  let from = 0;
  const steps = parts.map((part) => {
    const placed = row(part, partName(part, total), from);
    from += part.amount.value;
    return placed;
  });
  const rest = restFigure(chart, check);
  const left: readonly LedgerRow[] =
    check.rest <= 0
      ? []
      : [
          {
            key: `${total.id}--rest`,
            name: words.rest,
            fill: 'rest',
            from,
            length: check.rest,
            figure: labelled(rest, format),
            words: null,
            step: true,
            label: `${words.rest}: ${format.figure(rest)}`
          }
        ];
  return {
    key: total.id,
    name: total.name.includes(placeName(total.place, m)) ? total.name : `${placeName(total.place, m)}: ${total.name}`,
    rows: alike([row(total, words.total, 0), ...steps, ...left], format),
    verdict: words.verdict[check.verdict]
  };
}

function tableOf(chart: string, checks: readonly PartsCheck[], setting: CatalogueSetting): ChartTable {
  const { m, format } = setting;
  const words = m.funds.parts;
  const text = (value: string): Cell => ({ kind: 'text', text: value });
  const figure = (value: AnyFigure): Cell => ({ kind: 'figures', figures: [value] });
  return {
    columns: [
      { label: m.funds.itemColumn, numeric: false },
      { label: words.roleColumn, numeric: false },
      { label: m.funds.amountColumn(format.unit('VND m')), numeric: true, bare: true },
      { label: m.funds.periodColumn, numeric: false },
      { label: words.checkColumn, numeric: false }
    ],
    rows: checks.flatMap((check) => {
      const { total, parts } = check;
      const line = (key: string, name: string, role: string, amount: AnyFigure, period: string, verdict: string) => ({
        key,
        cells: [text(name), text(role), figure(amount), text(period), text(verdict)]
      });
      const period = periodText(total, setting);
      return [
        line(
          `${total.id}--total`,
          total.name,
          `${words.total}, ${stageName(stageOf(total), m)}`,
          total.amount,
          period,
          words.verdict[check.verdict]
        ),
        ...parts.map((part) =>
          line(part.id, partName(part, total), words.part, part.amount, periodText(part, setting), '')
        ),
        line(`${total.id}--sum`, total.name, words.sum, sumFigure(chart, check), period, ''),
        ...(check.rest === 0
          ? []
          : [line(`${total.id}--rest`, total.name, words.rest, restFigure(chart, check), period, '')])
      ];
    })
  };
}

function frame(id: string, checks: readonly PartsCheck[], setting: CatalogueSetting) {
  const groups = checks.map((check) => groupOf(id, check, setting));
  const rows = checks.flatMap(({ total, parts }) => [total, ...parts]);
  const marksOf = (row: FundView): readonly string[] =>
    groups.flatMap((group) =>
      group.rows.filter(({ key }) => key === row.id || key === `${row.id}--total`).map(({ key }) => key)
    );
  const once = rows.filter((row, at) => rows.findIndex(({ id: other }) => other === row.id) === at);
  const fills = groups.flatMap((group) => group.rows.map(({ fill }) => fill));
  return {
    id,
    area: 'funds' as const,
    legend: legendOf(fills, setting.m),
    asOf: spanOf(rows),
    table: tableOf(id, checks, setting),
    evidence: evidenceOf(once, setting, marksOf),
    drawing: { kind: 'ledger' as const, groups }
  };
}

/** The finding of one total: whether its parts are the total, and what that takes. */
function titleOf(id: string, check: PartsCheck, setting: CatalogueSetting): Phrase {
  const words = setting.m.funds.parts;
  const { total, parts } = check;
  const open = parts.find(({ amount }) => amount.qualifier !== 'exact') ?? total;
  const taken: AnyFigure = { ...computed(id, open.amount.value, 'VND m'), rows: [open.amount.ref] };
  const count: AnyFigure = { ...computed(id, parts.length, ''), rows: refs(parts) };
  return phrase((slot) => {
    const head = words.of(slot(total.amount), slot(count, 'bare'));
    switch (check.verdict) {
      case 'adds':
        return words.adds(head);
      case 'adds-if':
        return words.addsIf(head, slot(open.amount), slot(taken));
      case 'exceeds':
        return words.exceeds(head, slot(restFigure(id, check)));
      default:
        return words.short(head, slot(restFigure(id, check)));
    }
  });
}

/** The VND 43.5 billion of Thanh Hóa and its four parts. */
export function parts435Chart(rows: readonly FundView[], setting: CatalogueSetting): CatalogueChart {
  const words = setting.m.funds.parts435;
  const { id } = partsOf435;
  const total = rows.find((row) => row.id === partsOf435.total);
  const checks = total === undefined ? [] : [checkParts(total, rows)];
  const [check] = checks;
  return {
    ...frame(id, checks, setting),
    name: words.name,
    question: words.question,
    title: check === undefined ? [words.name] : titleOf(id, check, setting),
    subtitle: check === undefined ? [] : [words.subtitle(periodText(check.total, setting))],
    note: check === undefined ? [] : phrase((slot) => words.note(slot(sumFigure(id, check))))
  };
}

/** Every total of which parts are published, with the check. */
export function totalsAndPartsChart(
  rows: readonly FundView[],
  setting: CatalogueSetting,
  keep: (total: FundView) => boolean = () => true
): CatalogueChart {
  const words = setting.m.funds.totals;
  const id = totalsAndParts;
  const checks = checkedTotals(rows).filter(({ total }) => keep(total));
  const [only] = checks;
  const count = (...verdicts: readonly PartsCheck['verdict'][]): AnyFigure => {
    const own = checks.filter(({ verdict }) => verdicts.includes(verdict));
    return { ...computed(id, own.length, ''), rows: refs(own.map(({ total }) => total)) };
  };
  const all: AnyFigure = { ...computed(id, checks.length, ''), rows: refs(checks.map(({ total }) => total)) };
  return {
    ...frame(id, checks, setting),
    name: words.name,
    question: words.question,
    title:
      only !== undefined && checks.length === 1
        ? titleOf(id, only, setting)
        : phrase((slot) =>
            words.title(
              slot(all, 'bare'),
              slot(count('adds'), 'bare'),
              slot(count('adds-if'), 'bare'),
              slot(count('short', 'short-floor', 'exceeds'), 'bare')
            )
          ),
    subtitle: [words.subtitle],
    note: [words.note]
  };
}
