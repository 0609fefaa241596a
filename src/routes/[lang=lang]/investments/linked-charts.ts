import type { ExplorerData, ExplorerInvestment } from '#lib/domain/explorer-rows.ts';
import { defaultView, type ExplorerView } from '#lib/domain/explorer-view.ts';
import type { Answer } from '#lib/domain/question.ts';
import type { InvestmentsAddress } from '#lib/url/investments-address.ts';
import { chartRows, type ChartRows } from '#lib/view-models/charts/chart-setting.ts';
import { evaluate } from '#lib/view-models/evaluate-question.ts';
import { nothingFound } from '#lib/view-models/explorer-filters.ts';
import { chartQuestion } from '#lib/view-models/explorer-questions.ts';
import { filterInvestments } from '#lib/view-models/investments/filter-investments.ts';
import type { Investment } from '#lib/view-models/investments/investment-view.ts';

/** The linked charts of the explorer that are about investments. */
export const investmentChartIds = [
  'investments-by-sector',
  'investments-by-year',
  'investments-by-country',
  'investment-size'
] as const;
export type InvestmentChartId = (typeof investmentChartIds)[number];

/** Names of sectors and sources for the linked charts, made once a page. */
export function linkedRows(investments: readonly Investment[], rows: readonly ExplorerInvestment[]): ChartRows {
  const data: ExplorerData = {
    zones: [],
    investments: rows,
    funds: [],
    sectors: unique(investments.map(({ sectorId, sector }) => ({ id: sectorId, name_vi: sector, name_en: sector }))),
    fundCategories: [],
    disputes: [],
    sources: unique(
      investments.flatMap(({ main }) =>
        main === null
          ? []
          : [
              {
                id: main.source.id,
                title: main.source.title,
                publisher: main.source.publisher,
                published_on: main.source.publishedOn
              }
            ]
      )
    ),
    release: ''
  };
  return chartRows(data);
}

const unique = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values()
];

/** The part of the page's choice that the linked charts show as chosen. */
export const viewOf = ({ sector, country, year, capital }: InvestmentsAddress): ExplorerView => ({
  ...defaultView,
  sector,
  country,
  year,
  capital
});

/** What a mark of a linked chart chooses, as a choice of the page. */
export function choiceOf(change: Partial<ExplorerView>): Partial<InvestmentsAddress> {
  const { sector, country, year, capital } = change;
  return {
    ...(sector === undefined ? {} : { sector }),
    ...(country === undefined ? {} : { country }),
    ...(year === undefined ? {} : { year }),
    ...(capital === undefined ? {} : { capital })
  };
}

/** Answers of the linked charts over the projects that meet the choices the explorer does not know. */
export function linkedAnswers(
  investments: readonly Investment[],
  rows: readonly ExplorerInvestment[],
  address: InvestmentsAddress,
  matches: (text: string, search: string) => boolean
): Readonly<Record<InvestmentChartId, Answer>> {
  const view = viewOf(address);

  const others = { ...address, sector: [], country: [], year: defaultView.year, capital: defaultView.capital };
  const kept = new Set(filterInvestments(investments, others, matches).map(({ id }) => id));
  const tables = {
    explorer_zones: [],
    explorer_investments: rows.filter((row) => kept.has(row.investment_id)),
    explorer_funds: []
  };
  const answer = (id: InvestmentChartId): Answer => evaluate(chartQuestion(id, view, nothingFound), tables);
  return {
    'investments-by-sector': answer('investments-by-sector'),
    'investments-by-year': answer('investments-by-year'),
    'investments-by-country': answer('investments-by-country'),
    'investment-size': answer('investment-size')
  };
}
