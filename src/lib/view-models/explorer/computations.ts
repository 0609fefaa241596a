import type { ExplorerData } from '#lib/domain/explorer-rows.ts';
import type { Computation, Figure } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ExplorerAnswers } from '../explorer-questions.ts';
import { capitalFigure, zoneFigure, type ZoneFigureName } from './zone-figures.ts';

type Row = Computation['rows'][number];

const heaviestFirst = (a: Row, b: Row): number => (b.figure?.value ?? -1) - (a.figure?.value ?? -1);

/** What stands behind each headline figure: the rows it rests on. `sqlOf` gives the SQL of a named question. */
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
    keep: (status: string) => boolean,
    countOnce: boolean
  ): Computation => {
    const shown = ids('zones');
    const all = data.zones.filter((zone) => shown.has(zone.zone_id) && keep(zone.status));
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

  const support = (): Computation => {
    const shown = ids('funds');
    const rows = data.funds
      .filter((fund) => shown.has(fund.fund_id) && fund.counts_in_total && fund.measure === 'disbursed')
      .map((fund): Row => ({
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
      }));
    return { sql: sqlOf('supportPaid'), rows: rows.toSorted(heaviestFirst), without: 0 };
  };

  return {
    'zones-count': () => zones('area', 'zoneTotals', () => true, false),
    'area-operating': () => zones('area', 'areaTotals', (status) => status === 'operating', true),
    'area-other': () => zones('area', 'areaTotals', (status) => status !== 'operating', true),
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
