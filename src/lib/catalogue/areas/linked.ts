import type { ExplorerData } from '#lib/domain/explorer-rows.ts';
import { defaultView, type ExplorerView } from '#lib/domain/explorer-view.ts';
import type { Answer } from '#lib/domain/question.ts';
import type { Run } from '#lib/domain/sql.ts';
import { zoneKinds, zoneStatuses } from '#lib/domain/vocabulary.ts';
import { askExplorerData } from '#lib/queries/explorer-data.ts';
import { allFunds } from '#lib/queries/funds.ts';
import { allInvestments, allReports } from '#lib/queries/investments.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import { ask, type Query } from '#lib/queries/query.ts';
import { readableQuestion } from '#lib/queries/readable-question.ts';
import { namedZones, zoneAreaLines, zoneOccupancyLines } from '#lib/queries/zone-lines.ts';
import type {
  CatalogueChart,
  CatalogueSetting,
  ChartArea,
  EvidenceRow
} from '#lib/view-models/catalogue/catalogue-chart.ts';
import { linkedChart, type LinkedParts } from '#lib/view-models/catalogue/linked-chart.ts';
import { linkedFundEvidence } from '#lib/view-models/catalogue/linked-funds.ts';
import { areaChart } from '#lib/view-models/charts/area-view.ts';
import type { ChartModel } from '#lib/view-models/charts/chart-model.ts';
import { chartQuestions, type ChartId } from '#lib/view-models/charts/chart-questions.ts';
import { chartRows, type ChartSetting } from '#lib/view-models/charts/chart-setting.ts';
import { countryChart } from '#lib/view-models/charts/country-view.ts';
import { fundsChart } from '#lib/view-models/charts/funds-view.ts';
import { kindsChart } from '#lib/view-models/charts/kinds-view.ts';
import { occupancyChart } from '#lib/view-models/charts/occupancy-view.ts';
import { sectorChart } from '#lib/view-models/charts/sector-view.ts';
import { sizeChart } from '#lib/view-models/charts/size-view.ts';
import { yearChart } from '#lib/view-models/charts/year-view.ts';
import { evaluate } from '#lib/view-models/evaluate-question.ts';
import { filtersFor, type FoundZones, nothingFound } from '#lib/view-models/explorer-filters.ts';
import { chartQuestion } from '#lib/view-models/explorer-questions.ts';
import { fundView } from '#lib/view-models/funds/fund-view.ts';
import { investmentEvidence } from '#lib/view-models/investments/evidence.ts';
import type { Investment } from '#lib/view-models/investments/investment-view.ts';
import { lineEvidence, zoneEvidence } from '#lib/view-models/zones-charts/zone-evidence.ts';
import type { CatalogueSource } from '../catalogue-source.ts';
import { investmentsIn } from './investments-in.ts';

/** The charts that the explorer links to its map: for both provinces and without a filter in the catalogue, narrowed in a frame. */

const once = (ask: (run: Run) => ExplorerData): ((run: Run) => ExplorerData) => {
  const asked = new WeakMap<Run, ExplorerData>();
  return (run) => {
    const known = asked.get(run);
    if (known !== undefined) return known;
    const data = ask(run);
    asked.set(run, data);
    return data;
  };
};

/** Rows of the explorer, asked once for all charts. */
export const explorerDataOf = once((run) => askExplorerData(run, ''));

/** The same without investments, of which there may be very many: what charts of zones and funds need that nothing narrows. */
export const zonesAndFundsOf = once((run) => askExplorerData(run, '', []));

/** Ids of the rows that a chart is made of; null for all there are. */
type Kept = ReadonlySet<string> | null;
const isKept = (kept: Kept, id: string): boolean => kept === null || kept.has(id);

export interface Linked {
  readonly id: ChartId;
  readonly area: ChartArea;
  readonly evidenceFrom: readonly Query<void, unknown>[];
  readonly draw: (answer: Answer, setting: ChartSetting) => ChartModel;
  readonly evidence: (run: Run, setting: CatalogueSetting, kept: Kept) => readonly EvidenceRow[];
  /** Fills and shapes that the drawing has besides those of its own legend. */
  readonly legend?: (m: CatalogueSetting['m']) => CatalogueChart['legend'];
}

const noLegend = (): CatalogueChart['legend'] => [];
const statusLegend = (m: CatalogueSetting['m']): CatalogueChart['legend'] =>
  zoneStatuses.map((swatch) => ({ swatch, text: m.vocabulary.zoneStatusInline[swatch] }));
const kindLegend = (m: CatalogueSetting['m']): CatalogueChart['legend'] =>
  zoneKinds.map((swatch) => ({ swatch, text: m.vocabulary.zoneKindPlural[swatch] }));

/** What narrows a linked chart, in the explorer's own terms. */
export interface LinkedChoice {
  readonly view: ExplorerView;
  readonly found: FoundZones;
  readonly currency: 'usd' | 'vnd' | null;
}

/**
 * A linked chart of all rows, or of those that a view keeps. Its own dimension narrows it like any other: the explorer leaves that out,
 * so that what else could be chosen stays in sight, but here there is nothing to press.
 */
export function makeLinked(linked: Linked, run: Run, setting: CatalogueSetting, choice?: LinkedChoice): CatalogueChart {
  const { id, draw, evidence } = linked;
  const { m, format } = setting;
  const { from, groupBy, measures } = chartQuestions[id];
  const data = choice === undefined && from !== 'explorer_investments' ? zonesAndFundsOf(run) : explorerDataOf(run);
  const tables = { explorer_zones: data.zones, explorer_investments: data.investments, explorer_funds: data.funds };
  const where = filtersFor(choice?.view ?? defaultView, from, [], choice?.found);
  const answer = evaluate({ from, where, groupBy, measures }, tables);
  const model = draw(answer, {
    rows: chartRows(data),
    view: defaultView,
    m,
    format,
    currency: choice?.currency ?? null
  });
  const kept = choice === undefined ? null : new Set(answer.flatMap(({ keys }) => keys.at(-1) ?? []));
  return framedLinked(linked, model, { evidence: evidence(run, setting, kept) }, setting);
}

/** A drawn chart with what the catalogue says around it. */
export function framedLinked(
  { id, area, legend = noLegend }: Linked,
  model: ChartModel,
  { evidence, ofAll }: Pick<LinkedParts, 'evidence' | 'ofAll'>,
  { m }: CatalogueSetting
): CatalogueChart {
  const words = m.catalogue.linked;
  return linkedChart(model, {
    area,
    name: m.charts.name[id],
    question: words.question[id],
    evidence,
    ...(ofAll === undefined ? {} : { ofAll }),
    lead: words.shown,
    legend: legend(m),
    subtitle: id === 'zones-by-kind' ? [words.byKindSubtitle] : null,
    remark: model.currency?.shown === 'usd' && model.currency.switchable ? words.oneCurrency : null
  });
}

/** A linked chart of all rows as one of the catalogue. */
export function linkedSource(linked: Linked): CatalogueSource {
  const question = chartQuestion(linked.id, defaultView, nothingFound);
  return {
    id: linked.id,
    area: linked.area,
    queries: [
      { name: linked.id, sql: readableQuestion(question) },
      ...linked.evidenceFrom.map(({ name, sql }) => ({ name, sql }))
    ],
    make: (run, setting) => makeLinked(linked, run, setting)
  };
}

/** A linked chart of investments, with the marks that rest on one of them. */
export interface LinkedInvestments extends Linked {
  readonly id: SummedChart;
  readonly marksOf: (investment: Investment) => readonly string[];
}
type SummedChart = 'investments-by-sector' | 'investments-by-year' | 'investments-by-country' | 'investment-size';

const investments = (
  id: SummedChart,
  draw: Linked['draw'],
  marksOf: LinkedInvestments['marksOf']
): LinkedInvestments => ({
  id,
  area: 'investments',
  marksOf,
  evidenceFrom: [allInvestments, allReports],
  draw,
  evidence: (run, setting, kept) => {
    return investmentEvidence(
      investmentsIn(run, setting).filter((one) => isKept(kept, one.id)),
      marksOf,
      setting
    );
  }
});

export const linkedInvestments: readonly LinkedInvestments[] = [
  investments('investments-by-sector', sectorChart, ({ sectorId }) => [sectorId]),
  investments('investments-by-year', yearChart, ({ year }) => (year === null ? [] : [String(year)])),
  investments('investments-by-country', countryChart, ({ countries }) => countries),
  investments('investment-size', sizeChart, ({ id }) => [id])
];

const ofZones: readonly Linked[] = [
  {
    id: 'zones-by-kind',
    area: 'zones',
    evidenceFrom: [namedZones],
    draw: kindsChart,
    evidence: (run, setting, kept) =>
      zoneEvidence(
        zonesAndFundsOf(run).zones.filter(({ zone_id }) => isKept(kept, zone_id)),
        ask(run, namedZones, undefined),
        setting,
        ({ kind, status }) => [`${kind}/${status}`]
      )
  },
  {
    id: 'zone-area',
    area: 'zones',
    legend: statusLegend,
    evidenceFrom: [zoneAreaLines],
    draw: areaChart,
    evidence: (run, setting, kept) => lineEvidence(linesOf(ask(run, zoneAreaLines, undefined), kept), setting)
  },
  {
    id: 'zone-occupancy',
    area: 'zones',
    legend: (m) => [...kindLegend(m), ...statusLegend(m)],
    evidenceFrom: [zoneOccupancyLines],
    draw: occupancyChart,
    evidence: (run, setting, kept) => lineEvidence(linesOf(ask(run, zoneOccupancyLines, undefined), kept), setting)
  }
];

const ofFunds: readonly Linked[] = [
  {
    id: 'funds-by-category',
    area: 'funds',
    evidenceFrom: [allFunds],
    draw: fundsChart,
    evidence: (run, setting, kept) =>
      linkedFundEvidence(
        zonesAndFundsOf(run).funds.filter(({ fund_id }) => isKept(kept, fund_id)),
        ask(run, allFunds, undefined).map((row) => fundView(row, setting.format.lang)),
        setting
      )
  }
];

const linesOf = (lines: readonly ObservationLine[], kept: Kept): readonly ObservationLine[] =>
  lines.filter(({ subject_id }) => isKept(kept, subject_id));

export const linkedCharts: readonly Linked[] = [...linkedInvestments, ...ofZones, ...ofFunds];
export const linkedZoneCharts: readonly CatalogueSource[] = ofZones.map(linkedSource);
export const linkedFundCharts: readonly CatalogueSource[] = ofFunds.map(linkedSource);
