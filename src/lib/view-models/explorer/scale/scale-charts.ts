/** The charts of investments where there are too many to name: the same models, from counts and sums instead of rows. */
import type { Answer, AnswerRow } from '#lib/domain/question.ts';
import { qualifiers } from '#lib/domain/vocabulary.ts';
import { largestOf } from '../../charts/bar-rows.ts';
import type {
  Bar,
  BarRow,
  BarsChart,
  ChartTable,
  Column,
  ColumnsChart,
  Currency,
  Stage
} from '../../charts/chart-model.ts';
import type { ChartId } from '../../charts/chart-questions.ts';
import { nameOf, type ChartSetting } from '../../charts/chart-setting.ts';
import { computed, markLabel, qualifierOfSum } from '../../charts/evidence.ts';
import { phrase, type Phrase } from '../../charts/phrase.ts';
import { insideRange, isOpen } from '../../charts/range.ts';
import { sectorTitle } from '../../charts/sector-title.ts';
import { barCells } from '../../charts/table-cells.ts';
import { yearTitle } from '../../charts/year-title.ts';
import type { ScaleAnswers } from './scale-questions.ts';

const stages = ['done', 'planned'] as const satisfies readonly Stage[];
const measureOf = { done: 'total-investment', planned: 'planned' } as const;
/** Under this share of projects with a USD figure, the chart speaks of VND, as the charts of rows do. */
const fewInUsd = 0.2;

const sumOf = (answer: Answer, value: string): number =>
  answer.reduce((sum, { values }) => sum + (values[value] ?? 0), 0);

/** What a chart of capital says of all that it is about. */
interface Money {
  readonly id: ChartId;
  readonly currency: Currency;
  readonly switchable: boolean;
  readonly unit: 'USD m' | 'VND bn';
  readonly note: Phrase;
  readonly empty: string | null;
}

interface Coverage {
  readonly all: number;
  readonly usd: number;
  readonly vnd: number;
  readonly both: number;
}

function moneyOf(id: ChartId, { all, usd, vnd, both }: Coverage, setting: ChartSetting): Money {
  const { m, format } = setting;
  const counted = usd + vnd - both;
  const chosen = setting.currency;
  const usual = usd === 0 || usd / counted < fewInUsd ? (vnd > 0 ? 'vnd' : 'usd') : 'usd';
  const currency = chosen !== null && (chosen === 'usd' ? usd : vnd) > 0 ? chosen : usual;
  const shown = currency === 'usd' ? usd : vnd;
  const otherOnly = counted - shown;
  const words = m.charts;
  const projects = computed(id, all, 'projects');
  const withFigure = phrase((slot) => words.withFigure(slot(computed(id, shown, ''), 'bare'), slot(projects)));
  const others = phrase((slot) =>
    (currency === 'usd' ? words.otherCurrencyVnd : words.otherCurrencyUsd)(slot(computed(id, otherOnly, ''), 'bare'))
  );
  return {
    id,
    currency,
    switchable: usd > 0 && vnd > 0,
    unit: currency === 'usd' ? 'USD m' : 'VND bn',
    note: otherOnly === 0 ? withFigure : [...withFigure, words.noteAnd, ...others],
    empty: all === 0 ? words.noRows : shown === 0 ? words.noCapital(format.quantity(all, 'projects')) : null
  };
}

/** One bar to each stage of the groups of a key; keys are followed by measure and qualifier. */
function moneyBars(own: Answer, money: Money, setting: ChartSetting): readonly Bar[] {
  const { currency, unit, id } = money;
  return stages.flatMap((stage): readonly Bar[] => {
    const groups = own.filter(
      ({ keys, values }) => keys[1] === measureOf[stage] && (values[`${currency}Known`] ?? 0) > 0
    );
    if (groups.length === 0) return [];
    const figure = computed(id, Number(sumOf(groups, currency).toPrecision(12)), unit, qualifierOf(groups, currency));
    return [{ stage, figure, value: figure.value, selected: 0, label: markLabel(figure, setting) }];
  });
}

/** Of several rows with one qualifier the sum is what the sum of them is. */
function qualifierOf(groups: Answer, currency: Currency): ReturnType<typeof qualifierOfSum> {
  return qualifierOfSum(
    groups.flatMap(({ keys: [, , said], values }) => {
      const qualifier = qualifiers.find((one) => one === said) ?? 'exact';
      return (values[`${currency}Known`] ?? 0) > 1 ? [qualifier, qualifier] : [qualifier];
    })
  );
}

function byFirstKey(answer: Answer): ReadonlyMap<string, Answer> {
  const groups = new Map<string, AnswerRow[]>();
  for (const row of answer) {
    const [key] = row.keys;
    if (key === null || key === undefined) continue;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

const coverage = (answers: ScaleAnswers, money: Answer, both: Answer, all: number): Coverage => ({
  all,
  usd: sumOf(money, 'usdKnown'),
  vnd: sumOf(money, 'vndKnown'),
  both: sumOf(both, 'count')
});

const legendOf = (bars: readonly Bar[], { m }: ChartSetting): BarsChart['legend'] =>
  stages.filter((stage) => bars.some((bar) => bar.stage === stage)).map((key) => ({ key, text: m.charts.stage[key] }));

const barWords = (bars: readonly Bar[], { m, format }: ChartSetting): readonly string[] =>
  bars.map((bar) => `${m.charts.stage[bar.stage === 'done' ? 'done' : 'planned']} ${format.figure(bar.figure)}`);

/** Too many rows stand behind a chart to weigh their sources: the data page lists them. */
const noSources = { ids: [], named: [] } as const;

function moneyTable(rows: readonly BarRow[], head: string, unit: string, { m }: ChartSetting): ChartTable {
  return {
    columns: [
      { label: head, numeric: false },
      { label: m.charts.columns.total(unit), numeric: true, bare: true },
      { label: m.charts.columns.planned(unit), numeric: true, bare: true }
    ],
    rows: rows.map((row) => ({
      key: row.key,
      cells: [{ kind: 'text', text: row.name }, ...barCells(row.bars, stages)]
    }))
  };
}

const bySize = (a: BarRow, b: BarRow): number =>
  (b.count?.value ?? 0) - (a.count?.value ?? 0) || largestOf(b.bars) - largestOf(a.bars) || (a.key < b.key ? -1 : 1);

/** Capital by sector. */
export function scaleSectorChart(answers: ScaleAnswers, setting: ChartSetting): BarsChart {
  const { m, format, view } = setting;
  const id = 'investments-by-sector';
  const answer = answers[id];
  const all = sumOf(answers.sectorInvestmentOptions, 'count');
  const money = moneyOf(id, coverage(answers, answer, answers.sectorBoth, all), setting);
  const rows = [...byFirstKey(answer)]
    .map(([key, own]): BarRow => {
      const sector = setting.rows.sectors.get(key);
      const name = sector === undefined ? key : nameOf(sector, setting);
      const bars = moneyBars(own, money, setting);
      return {
        key,
        name,
        shortName: m.charts.sectorShort[key] ?? name,
        bars,
        count: null,
        chosen: view.sector.includes(key),
        label: `${name}: ${format.list(barWords(bars, setting))}`
      };
    })
    .filter(({ bars }) => bars.length > 0)
    .sort(bySize);
  const unit = format.unit(money.unit);
  return {
    id,
    kind: 'bars',
    tone: 'money',
    title: sectorTitle(rows, setting),
    subtitle: [m.charts.bySector.subtitle(unit, '')],
    legend: legendOf(
      rows.flatMap(({ bars }) => bars),
      setting
    ),
    note: money.note,
    sources: noSources,
    rows,
    panels: null,
    table: moneyTable(rows, m.charts.columns.sector, unit, setting),
    empty: money.empty,
    filtered: view.sector.length > 0,
    currency: { shown: money.currency, switchable: money.switchable }
  };
}

/** Projects and capital by country; a project with investors from several countries counts in each. */
export function scaleCountryChart(answers: ScaleAnswers, setting: ChartSetting): BarsChart {
  const { m, format, view } = setting;
  const id = 'investments-by-country';
  const answer = answers[id];
  const money = moneyOf(
    id,
    coverage(answers, answer, answers.countryBoth, sumOf(answers.countryAll, 'count')),
    setting
  );
  const groups = byFirstKey(answer);
  const rows = [...byFirstKey(answers.countryOptions)]
    .map(([key, counted]): BarRow => {
      const name = m.vocabulary.country[key] ?? key;
      const bars = moneyBars(groups.get(key) ?? [], money, setting);
      const value = sumOf(counted, 'count');
      const figure = computed(id, value, 'projects');
      return {
        key,
        name,
        shortName: name,
        bars,
        count: { figure, value, label: format.number(value) },
        chosen: view.country.includes(key),
        label: `${name}: ${format.list([format.figure(figure), ...barWords(bars, setting)])}`
      };
    })
    .sort(bySize);
  const unit = format.unit(money.unit);
  const table = moneyTable(rows, m.charts.byCountry.countryColumn, unit, setting);
  const [first] = rows;
  return {
    id,
    kind: 'bars',
    tone: 'money',
    title:
      first?.count == null
        ? [m.charts.name[id]]
        : phrase((slot) =>
            m.charts.byCountry.only(first.name, slot(first.count?.figure ?? computed(id, 0, 'projects')))
          ),
    subtitle: [m.charts.byCountry.subtitle('')],
    legend: legendOf(
      rows.flatMap(({ bars }) => bars),
      setting
    ),
    note: money.note,
    sources: noSources,
    rows,
    panels: { count: m.charts.byCountry.countPanel, amount: unit },
    table,
    empty: rows.length === 0 ? m.charts.noRows : null,
    filtered: view.country.length > 0,
    currency: { shown: money.currency, switchable: money.switchable }
  };
}

/** Capital by year. */
export function scaleYearChart(answers: ScaleAnswers, setting: ChartSetting): ColumnsChart {
  const { m, format, view } = setting;
  const id = 'investments-by-year';
  const answer = answers[id];
  const words = m.charts.byYear;
  const all = sumOf(answers.yearOptions, 'count');
  const money = moneyOf(id, coverage(answers, answer, answers.yearBoth, all), setting);
  const other = money.currency === 'usd' ? 'vndKnown' : 'usdKnown';
  const columns = [...byFirstKey(answer)]
    .map(([key, own]): Column => {
      const year = Number(key);
      const bars = moneyBars(own, money, setting);
      const projects = format.quantity(sumOf(own, 'count'), 'projects');
      return {
        year,
        bars,
        otherCurrency: bars.length > 0 ? 0 : sumOf(own, other),
        chosen: !isOpen(view.year) && insideRange(year, view.year),
        label: `${year}: ${format.list([projects, ...barWords(bars, setting)])}`
      };
    })
    .filter(({ bars, otherCurrency }) => bars.length > 0 || otherCurrency > 0)
    .sort((a, b) => a.year - b.year);
  const unit = format.unit(money.unit);
  return {
    id,
    kind: 'columns',
    title: yearTitle(columns, setting),
    subtitle: [words.subtitle(unit, '')],
    legend: legendOf(
      columns.flatMap(({ bars }) => bars),
      setting
    ),
    note: money.note,
    sources: noSources,
    columns,
    range: view.year,
    otherCurrencyMark: money.currency === 'usd' ? words.markVnd : words.markUsd,
    table: {
      columns: [
        { label: words.yearColumn, numeric: false },
        { label: m.charts.columns.total(unit), numeric: true, bare: true },
        { label: m.charts.columns.planned(unit), numeric: true, bare: true }
      ],
      rows: columns.map(({ year, bars }) => ({
        key: String(year),
        cells: [{ kind: 'text', text: String(year) }, ...barCells(bars, stages)]
      }))
    },
    empty: money.empty ?? (columns.length === 0 ? m.charts.noYear(format.quantity(all, 'projects')) : null),
    filtered: !isOpen(view.year),
    currency: { shown: money.currency, switchable: money.switchable }
  };
}
