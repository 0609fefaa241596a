import type { AnyFigure } from '#lib/domain/figure.ts';
import type { CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { Bar, BarRow, Cell, Currency } from '../charts/chart-model.ts';
import { sumFigure } from '../charts/evidence.ts';
import { zoneNameInShort } from '../compare/short-name.ts';
import { countFigure } from './evidence.ts';
import type { CapitalStage, ProjectGroup } from './projects.ts';

/** Bars of one group of projects: how many, and the capital of their main reports, planned apart from total investment. */
export function capitalBars(
  chart: string,
  own: ProjectGroup,
  currency: Currency,
  { format }: CatalogueSetting
): readonly Bar[] {
  return (['done', 'planned'] as const).flatMap((stage) => {
    const figure = capitalSum(chart, own, currency, stage);
    if (figure === null) return [];
    const decimals = figure.value >= 100 ? 0 : 1;
    return [{ stage, figure, value: figure.value, selected: 0, label: format.bare({ ...figure, decimals }) }];
  });
}

/** The one published figure as it is, several added; null where no main report of the group names that capital. */
export function capitalSum(
  chart: string,
  own: ProjectGroup,
  currency: Currency,
  stage: CapitalStage
): AnyFigure | null {
  const sum = own.capital(stage, currency);
  return sum === null ? null : sumFigure(chart, sum);
}

/** A row of count and capital. */
export function groupRow(
  chart: string,
  key: string,
  name: string,
  own: ProjectGroup,
  currency: Currency,
  setting: CatalogueSetting
): BarRow {
  const { m, format } = setting;
  const figure = countFigure(chart, own);
  const bars = capitalBars(chart, own, currency, setting);
  const sums = bars.map(
    (bar) => `${m.charts.stage[bar.stage === 'done' ? 'done' : 'planned']} ${format.figure(bar.figure)}`
  );
  return {
    key,
    name,
    shortName: zoneNameInShort(name, m.vocabulary),
    bars,
    count: { figure, value: own.count, label: format.number(own.count) },
    chosen: false,
    label: `${name}: ${format.list([format.figure(figure), ...sums])}`
  };
}

/** Cells of the table: count, then the sums of each measure in both currencies. */
export function groupCells(chart: string, own: ProjectGroup): readonly Cell[] {
  const sums = (['done', 'planned'] as const).flatMap((stage) =>
    (['usd', 'vnd'] as const).map((currency) => capitalSum(chart, own, currency, stage))
  );
  return [countFigure(chart, own), ...sums].map((figure) =>
    figure === null ? { kind: 'missing' } : { kind: 'figures', figures: [figure] }
  );
}

/** Headings of those cells. */
export function groupColumns({ m, format }: CatalogueSetting) {
  const { columns } = m.charts;
  return [
    { label: columns.projects, numeric: true, bare: true },
    { label: columns.total(format.unit('USD m')), numeric: true, bare: true },
    { label: columns.total(format.unit('VND bn')), numeric: true, bare: true },
    { label: columns.planned(format.unit('USD m')), numeric: true, bare: true },
    { label: columns.planned(format.unit('VND bn')), numeric: true, bare: true }
  ];
}
