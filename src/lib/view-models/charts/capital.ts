import type { ExplorerInvestment } from '#lib/domain/explorer-rows.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { Answer } from '#lib/domain/question.ts';
import type { CapitalMeasure } from '#lib/domain/vocabulary.ts';
import { barsOf, byKey } from './bar-rows.ts';
import type { Bar, ChartSources, Currency, LegendEntry, Stage } from './chart-model.ts';
import { groupedRows, selectedZones, type ChartSetting, type GroupedRow } from './chart-setting.ts';
import { zoneShortName } from './zone-name.ts';
import { asOfSpan, computed, weighSources, type Evidence } from './evidence.ts';
import type { ChartId } from './chart-questions.ts';
import { phrase, type Phrase } from './phrase.ts';

/** One project under one key of the answer, with its capital in the currency shown. */
export interface CapitalRow {
  /** Sector, year, country; null where the row has none. */
  readonly key: string | null;
  readonly row: ExplorerInvestment;
  readonly stage: Stage;
  /** null where the main report gives no figure in this currency, or where the row is never added. */
  readonly figure: Figure | null;
}

/** The projects of an answer in one currency, and what is left out of the sums. */
export interface CapitalRows {
  readonly currency: Currency;
  readonly switchable: boolean;
  /** Unit of the figures: USD m or VND bn. */
  readonly unit: 'USD m' | 'VND bn';
  readonly rows: readonly CapitalRow[];
  /** Distinct projects: all, with a figure shown, with one in the other currency only, with none. */
  readonly counts: {
    readonly all: number;
    readonly shown: number;
    readonly otherOnly: number;
    readonly without: number;
  };
  readonly evidence: readonly Evidence[];
}

/** What a chart says of the projects under one key. */
export interface CapitalGroup {
  readonly key: string;
  readonly count: number;
  /** Of them those with a figure in the other currency only. */
  readonly otherOnly: number;
  readonly bars: readonly Bar[];
}

/** What a chart of capital is drawn from: sums, so that it can be made from rows or by the engine. */
export interface Capital extends Pick<CapitalRows, 'currency' | 'switchable' | 'unit' | 'counts'> {
  readonly groups: readonly CapitalGroup[];
  /** Stages of all figures, and whether any lies in the selected zone. */
  readonly stages: ReadonlySet<Stage>;
  readonly inZone: boolean;
  /** Figures under no key; projects under several. */
  readonly keyless: number;
  readonly shared: number;
  /** First and last year of the figures; null where none is dated. */
  readonly asOf: string | null;
  readonly sources: ChartSources;
}

/** Under this share of projects with a USD figure, the chart speaks of VND. */
const fewInUsd = 0.2;

const stageOf: Readonly<Record<CapitalMeasure, Stage>> = { 'total-investment': 'done', planned: 'planned' };

/** A reader's choice, else USD, else VND where most projects are published in VND only. */
export function suitableCurrency(
  { counted, usd, vnd }: { readonly counted: number; readonly usd: number; readonly vnd: number },
  chosen: Currency | null
): { currency: Currency; switchable: boolean } {
  const switchable = usd > 0 && vnd > 0;
  if (chosen !== null && (chosen === 'usd' ? usd : vnd) > 0) return { currency: chosen, switchable };
  return { currency: usd === 0 || usd / counted < fewInUsd ? (vnd > 0 ? 'vnd' : 'usd') : 'usd', switchable };
}

/** Capital of a project in one currency; null where its main report gives none in it. */
export function capitalIn(row: ExplorerInvestment, value: number | null, currency: Currency): Figure | null {
  if (value === null || row.report_id === null || row.source_id === null || !row.counts_in_total) return null;
  const column = currency === 'usd' ? 'capital_usd_m' : 'capital_vnd_bn';
  return {
    kind: 'published',
    ref: `investment_reports/${row.report_id}/${column}`,
    value,
    valueMax: null,
    qualifier: row.qualifier ?? 'exact',
    unit: currency === 'usd' ? 'USD m' : 'VND bn',
    decimals: null,
    asOf: row.as_of,
    sourceId: row.source_id
  };
}

/** Reads an answer whose measures are `usd` and `vnd`; group rows of the evidence (not projects) are left out. */
export function capitalRows(grouped: readonly GroupedRow<ExplorerInvestment>[], chosen: Currency | null): CapitalRows {
  const isGroup = (row: ExplorerInvestment): boolean =>
    !row.counts_in_total && (row.capital_usd_m !== null || row.capital_vnd_bn !== null);
  const projects = grouped.filter(({ row }) => !isGroup(row));
  const distinct = [...new Map(projects.map(({ row }) => [row.investment_id, row])).values()];
  const counted = distinct.filter((row) => row.counts_in_total);
  const { currency, switchable } = suitableCurrency(
    {
      counted: counted.length,
      usd: counted.filter((row) => row.capital_usd_m !== null).length,
      vnd: counted.filter((row) => row.capital_vnd_bn !== null).length
    },
    chosen
  );
  const rows = projects.map(({ keys, row, values }) => ({
    key: keys[0] ?? null,
    row,
    stage: stageOf[row.measure ?? 'planned'],
    figure: capitalIn(row, values[currency] ?? null, currency)
  }));
  const byProject = new Map(rows.map((entry) => [entry.row.investment_id, entry]));
  const figures = [...byProject.values()].flatMap(({ figure }) => (figure === null ? [] : [figure]));
  const without = distinct.filter((row) => row.capital_usd_m === null && row.capital_vnd_bn === null).length;
  return {
    currency,
    switchable,
    unit: currency === 'usd' ? 'USD m' : 'VND bn',
    rows,
    counts: {
      all: distinct.length,
      shown: figures.length,
      otherOnly: distinct.length - figures.length - without,
      without
    },
    evidence: figures.map((figure) => ({ figure, weight: figure.value }))
  };
}

/** The projects of an answer by key, the first of its keys, with what is left out. */
export function capitalOf(id: ChartId, capital: CapitalRows, setting: ChartSetting): Capital {
  const selected = selectedZones(setting);
  const isIn = ({ zone_id }: ExplorerInvestment): boolean => zone_id !== null && selected.has(zone_id);
  const shown = capital.rows.filter(({ figure }) => figure !== null);
  const shared = capital.rows.filter(({ row }) => row.countries.length > 1);
  return {
    ...capital,
    groups: [...byKey(capital.rows, (row) => row.key)].map(([key, own]) => ({
      key,
      count: own.length,
      otherOnly: own.filter(({ figure, row }) => figure === null && (row.capital_usd_m ?? row.capital_vnd_bn) !== null)
        .length,
      bars: barsOf(
        id,
        own.flatMap(({ stage, figure, row }) => (figure === null ? [] : [{ stage, figure, inSelection: isIn(row) }])),
        setting
      )
    })),
    stages: new Set(shown.map(({ stage }) => stage)),
    inZone: shown.some(({ row }) => isIn(row)),
    keyless: shown.filter(({ key }) => key === null).length,
    shared: new Set(shared.map(({ row }) => row.investment_id)).size,
    asOf: asOfSpan(capital.evidence),
    sources: weighSources(capital.evidence, setting)
  };
}

/** The same of an answer whose measures are `usd` and `vnd`, grouped by the key and the project. */
export const answeredCapital = (id: ChartId, answer: Answer, setting: ChartSetting): Capital =>
  capitalOf(id, capitalRows(groupedRows(answer, setting.rows.investments), setting.currency), setting);

/** "Done 100, planned 30": bars in words. */
export const barWords = (bars: readonly Bar[], { m, format }: ChartSetting): readonly string[] =>
  bars.map((bar) => `${m.charts.stage[bar.stage === 'done' ? 'done' : 'planned']} ${format.figure(bar.figure)}`);

/** "20 trong 63 dự án; 27 chỉ có đồng (đ)": `mark` is what stands for the latter in the drawing. */
export function coverageNote(
  chart: ChartId,
  { counts, currency }: Pick<Capital, 'counts' | 'currency'>,
  setting: ChartSetting,
  more: readonly Phrase[] = [],
  mark: string | null = null
): Phrase {
  const words = setting.m.charts;
  const projects = (n: number) => computed(chart, n, 'projects');
  const parts: Phrase[] = [
    phrase((slot) => words.withFigure(slot(computed(chart, counts.shown, ''), 'bare'), slot(projects(counts.all))))
  ];
  if (counts.otherOnly > 0)
    parts.push([
      ...phrase((slot) =>
        (currency === 'usd' ? words.otherCurrencyVnd : words.otherCurrencyUsd)(
          slot(computed(chart, counts.otherOnly, ''), 'bare')
        )
      ),
      ...(mark === null ? [] : [words.marked(mark)])
    ]);
  return joinNotes([...parts, ...more], setting);
}

/** Notes one after another, as one sentence. */
export const joinNotes = (notes: readonly Phrase[], setting: ChartSetting): Phrase =>
  notes.flatMap((note, index) => (index === 0 ? note : [setting.m.charts.noteAnd, ...note]));

/** Solid, hollow and, where a zone is selected, its share: only what is drawn. */
export function capitalLegend({ stages, inZone }: Capital, setting: ChartSetting): readonly LegendEntry[] {
  const { m, view, rows } = setting;
  const zone = view.zone === null ? undefined : rows.zones.get(view.zone);
  return [
    ...(['done', 'planned'] as const).flatMap((key) => (stages.has(key) ? [{ key, text: m.charts.stage[key] }] : [])),
    ...(zone !== undefined && inZone
      ? [{ key: 'selected' as const, text: m.charts.inZone(zoneShortName(zone, setting)) }]
      : [])
  ];
}
