import type { AnyFigure, Figure } from '#lib/domain/figure.ts';
import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { BarRow } from '../charts/chart-model.ts';
import { computed } from '../charts/evidence.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { evidenceOf, legendOf, periodText, shortPlace, spanOf, stageName, stageOf } from './fund-words.ts';
import { type FundView, inPlaceOrder } from './fund-view.ts';

const id = 'promotion-projects';
const perAxisUnit = 1000;

interface Counted {
  readonly row: FundView;
  readonly count: Figure;
  /** Money divided by projects. */
  readonly mean: AnyFigure;
}

/** Rows that count projects of industrial promotion; other kinds count clusters, areas or firms. */
function countedRows(rows: readonly FundView[]): readonly Counted[] {
  const own = rows.flatMap((row): Counted[] => {
    const { count, amount } = row;
    if (count === null || !row.counted || row.category !== 'industrial-promotion') return [];
    const mean = computed(id, amount.value / count.value, 'VND m', amount.qualifier, 1);
    return [{ row, count, mean: { ...mean, rows: [amount.ref, count.ref] } }];
  });
  const places = inPlaceOrder(own.map(({ row }) => row.place));
  const key = ({ row }: Counted): string => `${row.from ?? row.to ?? ''} ${row.id}`;
  return own.toSorted(
    (a, b) => places.indexOf(a.row.place) - places.indexOf(b.row.place) || (key(a) < key(b) ? -1 : 1)
  );
}

function barRow({ row, count }: Counted, setting: CatalogueSetting): BarRow {
  const { m, format } = setting;
  const value = row.amount.value / perAxisUnit;
  const period = periodText(row, setting);
  const short = shortPlace(row.place, m);
  return {
    key: row.id,
    name: `${short}, ${period}`,
    shortName: `${short}, ${period}`,
    bars: [
      {
        stage: stageOf(row),
        figure: row.amount,
        value,
        selected: 0,
        label: format.bare({ ...row.amount, value, decimals: value >= 10 ? 1 : 2 })
      }
    ],
    count: { figure: count, value: count.value, label: format.bare(count) },
    chosen: false,
    label: `${row.name}: ${m.funds.tasks.counted(format.bare(count))}, ${format.figure(row.amount)} ${stageName(stageOf(row), m)}`
  };
}

function titleOf(counted: readonly Counted[], { m }: CatalogueSetting): Phrase {
  const words = m.funds.projects;
  const paid = counted.filter(({ row }) => row.measure === 'disbursed').toSorted((a, b) => a.mean.value - b.mean.value);
  const [low, high] = [paid[0], paid.at(-1)];
  if (low === undefined || high === undefined) return [words.name];
  if (low === high) return phrase((slot) => words.one(slot(low.mean)));
  return phrase((slot) =>
    words.title(slot(low.mean), shortPlace(low.row.place, m), slot(high.mean), shortPlace(high.row.place, m))
  );
}

/** Projects of industrial promotion and their money, by programme; the money of one project is worked out. */
export function promotionProjectsChart(rows: readonly FundView[], setting: CatalogueSetting): CatalogueChart {
  const { m, format } = setting;
  const words = m.funds.projects;
  const counted = countedRows(rows);
  return {
    id,
    area: 'funds',
    name: words.name,
    question: words.question,
    title: titleOf(counted, setting),
    subtitle: [words.subtitle(format.unit('VND bn'))],
    legend: legendOf(
      counted.map(({ row }) => stageOf(row)),
      m
    ),
    note: [words.note],
    asOf: spanOf(counted.map(({ row }) => row)),
    table: {
      columns: [
        { label: m.funds.itemColumn, numeric: false },
        { label: m.funds.periodColumn, numeric: false },
        { label: m.funds.measureColumn, numeric: false },
        { label: m.funds.projectsColumn, numeric: true, bare: true },
        { label: m.funds.amountColumn(format.unit('VND m')), numeric: true, bare: true },
        { label: words.meanColumn(format.unit('VND m')), numeric: true, bare: true }
      ],
      rows: counted.map(({ row, count, mean }) => ({
        key: row.id,
        cells: [
          { kind: 'text', text: row.name },
          { kind: 'text', text: periodText(row, setting) },
          { kind: 'text', text: stageName(stageOf(row), m) },
          { kind: 'figures', figures: [count] },
          { kind: 'figures', figures: [row.amount] },
          { kind: 'figures', figures: [mean] }
        ]
      }))
    },
    evidence: evidenceOf(
      counted.map(({ row }) => row),
      setting
    ),
    drawing: {
      kind: 'bars',
      tone: 'fund',
      rows: counted.map((one) => barRow(one, setting)),
      panels: { count: words.countPanel, amount: format.unit('VND bn') }
    }
  };
}
