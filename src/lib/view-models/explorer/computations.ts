import type { ExplorerData, ExplorerFund, ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { Computation, Figure } from '#lib/domain/figure.ts';
import { type Lang, unreachable } from '#lib/domain/vocabulary.ts';
import { type ChartId, chartIds } from '../charts/chart-questions.ts';
import type { ExplorerAnswers } from '../explorer-questions.ts';
import { capitalFigure, zoneFigure, type ZoneFigureName } from './zone-figures.ts';

type Row = Computation['rows'][number];

const heaviestFirst = (a: Row, b: Row): number => (b.figure?.value ?? -1) - (a.figure?.value ?? -1);

/** What stands behind each headline figure and each chart: the rows it rests on. `sqlOf` gives the SQL of a named question. */
export function headlineComputations(
  answers: ExplorerAnswers,
  data: ExplorerData,
  lang: Lang,
  sqlOf: (name: keyof ExplorerAnswers) => string
): Readonly<Record<string, () => Computation>> {
  const nameOf = (row: { readonly name_vi: string; readonly name_en: string }): string =>
    lang === 'vi' ? row.name_vi : row.name_en;
  const ids = (name: 'zones' | 'investments' | 'funds'): ReadonlySet<string | null> =>
    new Set(answers[name].map(({ keys }) => keys[0] ?? null));

  const zones = (
    name: ZoneFigureName,
    question: keyof ExplorerAnswers,
    keep: (zone: ExplorerZone) => boolean,
    countOnce: boolean
  ): Computation => {
    const shown = ids('zones');
    const all = data.zones.filter((zone) => shown.has(zone.zone_id) && keep(zone));
    const figures = new Map(all.map((zone) => [zone.zone_id, zoneFigure(zone, name)]));
    const known = new Set(
      data.zones
        .filter((zone) => shown.has(zone.zone_id) && zoneFigure(zone, name) !== null)
        .map((zone) => zone.zone_id)
    );
    const rows = all
      .filter((zone) => figures.get(zone.zone_id) !== null)
      .filter((zone) => !countOnce || zone.parent_zone_id === null || !known.has(zone.parent_zone_id))
      .map((zone) => ({ label: nameOf(zone), figure: figures.get(zone.zone_id) ?? null }));
    const without = all.filter((zone) => figures.get(zone.zone_id) === null).length;
    return { sql: sqlOf(question), rows: rows.toSorted(heaviestFirst), without };
  };

  const capital = (unit: 'USD m' | 'VND bn'): Computation => {
    const shown = ids('investments');
    const all = data.investments.filter((row) => shown.has(row.investment_id) && row.counts_in_total);
    const rows = all
      .filter((row) => row.measure === 'total-investment')
      .map((row): Row => ({ label: nameOf(row), figure: inUnit(capitalFigure(row), row, unit) }))
      .filter((row) => row.figure !== null);
    return { sql: sqlOf('capitalTotals'), rows: rows.toSorted(heaviestFirst), without: shown.size - rows.length };
  };

  const fundRow = (fund: ExplorerFund): Row => ({
    label: lang === 'vi' ? fund.programme_vi : fund.programme_en,
    figure: {
      kind: 'published',
      ref: `funds/${fund.fund_id}/amount_vnd_m`,
      value: fund.amount_vnd_m,
      valueMax: null,
      qualifier: fund.qualifier,
      unit: 'VND m',
      decimals: null,
      asOf: fund.period_end,
      sourceId: fund.source_id
    }
  });

  const support = (): Computation => {
    const shown = ids('funds');
    const rows = data.funds
      .filter((fund) => shown.has(fund.fund_id) && fund.counts_in_total && fund.measure === 'disbursed')
      .map(fundRow);
    return { sql: sqlOf('supportPaid'), rows: rows.toSorted(heaviestFirst), without: 0 };
  };

  /** A chart's own filters are left out of its question: its rows are those of its answer. */
  const chart = (id: ChartId): Computation => {
    const keys = new Set(answers[id].flatMap((row) => row.keys.at(-1) ?? []));
    const rows = chartRows(id).filter(({ id: row }) => keys.has(row));
    const known = rows.filter(({ figure }) => figure !== null);
    const counted = id === 'zones-by-kind' || id === 'investments-by-country';
    return {
      sql: sqlOf(id),
      rows: (counted ? rows : known).map(({ label, figure }) => ({ label, figure })).toSorted(heaviestFirst),
      without: counted ? 0 : rows.length - known.length
    };
  };

  type ChartRow = Row & { readonly id: string };
  function chartRows(id: ChartId): readonly ChartRow[] {
    switch (id) {
      case 'investments-by-sector':
      case 'investments-by-year':
      case 'investments-by-country':
      case 'investment-size':
        return data.investments.flatMap((row): ChartRow[] => {
          const figures = (['USD m', 'VND bn'] as const)
            .map((unit) => inUnit(capitalFigure(row), row, unit))
            .filter((figure) => figure !== null);
          const shared = { id: row.investment_id, label: nameOf(row) };
          return figures.length === 0
            ? [{ ...shared, figure: null }]
            : figures.map((figure) => ({ ...shared, figure }));
        });
      case 'zones-by-kind':
        return data.zones.map((zone) => ({ id: zone.zone_id, label: nameOf(zone), figure: null }));
      case 'zone-area':
      case 'zone-occupancy':
        return data.zones.map((zone) => ({
          id: zone.zone_id,
          label: nameOf(zone),
          figure: zoneFigure(zone, id === 'zone-area' ? 'area' : 'occupancy')
        }));
      case 'funds-by-category':
        return data.funds.map((fund) => ({ id: fund.fund_id, ...fundRow(fund) }));
      default:
        return unreachable(id);
    }
  }

  return {
    ...Object.fromEntries(chartIds.map((id) => [id, () => chart(id)])),
    'zones-count': () => zones('area', 'zoneTotals', () => true, false),
    'zones-with-area': () => zones('area', 'zoneTotals', () => true, false),
    'zones-with-industrial-land': () => zones('industrial_land', 'zoneTotals', () => true, false),
    'zones-with-occupancy': () => zones('occupancy', 'zoneTotals', () => true, false),
    'area-operating': () =>
      zones('area', 'areaTotals', (zone) => zone.status === 'operating' && zone.area_measure !== 'plan', true),
    'area-other': () =>
      zones('area', 'areaTotals', (zone) => zone.status !== 'operating' && zone.area_measure !== 'plan', true),
    'area-planned': () => zones('area', 'areaTotals', (zone) => zone.area_measure === 'plan', true),
    'industrial-land': () => zones('industrial_land', 'industrialLandTotals', () => true, true),
    'occupancy-range': () => zones('occupancy', 'zoneTotals', () => true, false),
    'capital-usd': () => capital('USD m'),
    'capital-vnd': () => capital('VND bn'),
    'support-paid': support
  };
}

/** A report may state both currencies; the sum in one takes that one. */
function inUnit(
  figure: Figure | null,
  row: {
    readonly report_id: string | null;
    readonly capital_usd_m: number | null;
    readonly capital_vnd_bn: number | null;
  },
  unit: 'USD m' | 'VND bn'
): Figure | null {
  if (figure === null) return null;
  const column = unit === 'USD m' ? 'capital_usd_m' : 'capital_vnd_bn';
  const value = row[column];
  return value === null ? null : { ...figure, unit, value, ref: `investment_reports/${row.report_id ?? ''}/${column}` };
}
