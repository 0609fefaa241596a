import type { ExplorerData } from '#lib/domain/explorer-rows.ts';
import { defaultView } from '#lib/domain/explorer-view.ts';
import type { Answer } from '#lib/domain/question.ts';
import type { Run } from '#lib/domain/sql.ts';
import { zoneKinds, zoneStatuses } from '#lib/domain/vocabulary.ts';
import { askExplorerData } from '#lib/queries/explorer-data.ts';
import { allFunds } from '#lib/queries/funds.ts';
import { allInvestments, allReports } from '#lib/queries/investments.ts';
import { ask, type Query } from '#lib/queries/query.ts';
import { readableQuestion } from '#lib/queries/readable-question.ts';
import { namedZones, zoneAreaLines, zoneOccupancyLines } from '#lib/queries/zone-lines.ts';
import type {
  CatalogueChart,
  CatalogueSetting,
  ChartArea,
  EvidenceRow
} from '#lib/view-models/catalogue/catalogue-chart.ts';
import { linkedChart } from '#lib/view-models/catalogue/linked-chart.ts';
import { linkedFundEvidence } from '#lib/view-models/catalogue/linked-funds.ts';
import { areaChart } from '#lib/view-models/charts/area-view.ts';
import type { ChartModel } from '#lib/view-models/charts/chart-model.ts';
import type { ChartId } from '#lib/view-models/charts/chart-questions.ts';
import { chartRows, type ChartSetting } from '#lib/view-models/charts/chart-setting.ts';
import { countryChart } from '#lib/view-models/charts/country-view.ts';
import { fundsChart } from '#lib/view-models/charts/funds-view.ts';
import { kindsChart } from '#lib/view-models/charts/kinds-view.ts';
import { occupancyChart } from '#lib/view-models/charts/occupancy-view.ts';
import { sectorChart } from '#lib/view-models/charts/sector-view.ts';
import { sizeChart } from '#lib/view-models/charts/size-view.ts';
import { yearChart } from '#lib/view-models/charts/year-view.ts';
import { evaluate } from '#lib/view-models/evaluate-question.ts';
import { nothingFound } from '#lib/view-models/explorer-filters.ts';
import { chartQuestion } from '#lib/view-models/explorer-questions.ts';
import { fundView } from '#lib/view-models/funds/fund-view.ts';
import { investmentEvidence } from '#lib/view-models/investments/evidence.ts';
import { type Investment, investmentViews } from '#lib/view-models/investments/investment-view.ts';
import { lineEvidence, zoneEvidence } from '#lib/view-models/zones-charts/zone-evidence.ts';
import type { CatalogueSource } from '../catalogue-source.ts';

/** The charts that the explorer links to its map, for both provinces and without a filter. */

const asked = new WeakMap<Run, ExplorerData>();

/** Rows of the explorer, asked once for all charts. */
export function explorerDataOf(run: Run): ExplorerData {
  const known = asked.get(run);
  if (known !== undefined) return known;
  const data = askExplorerData(run, '');
  asked.set(run, data);
  return data;
}

interface Linked {
  readonly id: ChartId;
  readonly area: ChartArea;
  readonly evidenceFrom: readonly Query<void, unknown>[];
  readonly draw: (answer: Answer, setting: ChartSetting) => ChartModel;
  readonly evidence: (run: Run, setting: CatalogueSetting) => readonly EvidenceRow[];
  /** Fills and shapes that the drawing has besides those of its own legend. */
  readonly legend?: (m: CatalogueSetting['m']) => CatalogueChart['legend'];
}

const noLegend = (): CatalogueChart['legend'] => [];
const statusLegend = (m: CatalogueSetting['m']): CatalogueChart['legend'] =>
  zoneStatuses.map((swatch) => ({ swatch, text: m.vocabulary.zoneStatusInline[swatch] }));
const kindLegend = (m: CatalogueSetting['m']): CatalogueChart['legend'] =>
  zoneKinds.map((swatch) => ({ swatch, text: m.vocabulary.zoneKindPlural[swatch] }));

function linked({ id, area, evidenceFrom, draw, evidence, legend = noLegend }: Linked): CatalogueSource {
  const question = chartQuestion(id, defaultView, nothingFound);
  return {
    id,
    area,
    queries: [{ name: id, sql: readableQuestion(question) }, ...evidenceFrom.map(({ name, sql }) => ({ name, sql }))],
    make: (run, setting) => {
      const { m, format } = setting;
      const data = explorerDataOf(run);
      const tables = { explorer_zones: data.zones, explorer_investments: data.investments, explorer_funds: data.funds };
      const model = draw(evaluate(question, tables), {
        rows: chartRows(data),
        view: defaultView,
        m,
        format,
        currency: null
      });
      const words = m.catalogue.linked;
      return linkedChart(model, {
        area,
        name: m.charts.name[id],
        question: words.question[id],
        evidence: evidence(run, setting),
        lead: words.shown,
        legend: legend(m),
        subtitle: id === 'zones-by-kind' ? [words.byKindSubtitle] : null,
        remark: model.currency?.shown === 'usd' && model.currency.switchable ? words.oneCurrency : null
      });
    }
  };
}

const investments = (
  id: ChartId,
  draw: Linked['draw'],
  marksOf: (investment: Investment) => readonly string[]
): CatalogueSource =>
  linked({
    id,
    area: 'investments',
    evidenceFrom: [allInvestments, allReports],
    draw,
    evidence: (run, setting) => {
      const { lang } = setting.format;
      const all = investmentViews(ask(run, allInvestments, undefined), ask(run, allReports, undefined), lang);
      return investmentEvidence(all, marksOf, setting);
    }
  });

export const linkedInvestmentCharts: readonly CatalogueSource[] = [
  investments('investments-by-sector', sectorChart, ({ sectorId }) => [sectorId]),
  investments('investments-by-year', yearChart, ({ year }) => (year === null ? [] : [String(year)])),
  investments('investments-by-country', countryChart, ({ countries }) => countries),
  investments('investment-size', sizeChart, ({ id }) => [id])
];

export const linkedZoneCharts: readonly CatalogueSource[] = [
  linked({
    id: 'zones-by-kind',
    area: 'zones',
    evidenceFrom: [namedZones],
    draw: kindsChart,
    evidence: (run, setting) =>
      zoneEvidence(explorerDataOf(run).zones, ask(run, namedZones, undefined), setting, ({ kind, status }) => [
        `${kind}/${status}`
      ])
  }),
  linked({
    id: 'zone-area',
    area: 'zones',
    legend: statusLegend,
    evidenceFrom: [zoneAreaLines],
    draw: areaChart,
    evidence: (run, setting) => lineEvidence(ask(run, zoneAreaLines, undefined), setting)
  }),
  linked({
    id: 'zone-occupancy',
    area: 'zones',
    legend: (m) => [...kindLegend(m), ...statusLegend(m)],
    evidenceFrom: [zoneOccupancyLines],
    draw: occupancyChart,
    evidence: (run, setting) => lineEvidence(ask(run, zoneOccupancyLines, undefined), setting)
  })
];

export const linkedFundCharts: readonly CatalogueSource[] = [
  linked({
    id: 'funds-by-category',
    area: 'funds',
    evidenceFrom: [allFunds],
    draw: fundsChart,
    evidence: (run, setting) =>
      linkedFundEvidence(
        explorerDataOf(run).funds,
        ask(run, allFunds, undefined).map((row) => fundView(row, setting.format.lang)),
        setting
      )
  })
];
