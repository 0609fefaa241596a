import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import { placeChart, sumsByPlace } from './by-place.ts';
import type { FundView } from './fund-view.ts';
import { programmeOf } from './parts.ts';

/** Money by kind of support in each place; rows are counted once, totals taken apart by kind. */
export function fundsByKindChart(rows: readonly FundView[], setting: CatalogueSetting): CatalogueChart {
  const words = setting.m.funds.byKind;
  const id = 'funds-by-kind';
  const sums = sumsByPlace(
    id,
    rows,
    (row) => row.category,
    (row) => row.categoryName
  );
  return placeChart({ id, ...words, byLabel: setting.m.funds.categoryColumn, note: [words.note] }, sums, setting);
}

/** Money by the instrument it rests on in each place. */
export function fundsByProgrammeChart(rows: readonly FundView[], setting: CatalogueSetting): CatalogueChart {
  const words = setting.m.funds.byProgramme;
  const id = 'funds-by-programme';
  const name = ({ policy }: FundView): string =>
    policy === null ? words.none : policy.number === null ? policy.title : `${policy.number}: ${policy.title}`;
  const sums = sumsByPlace(id, rows, programmeOf, name, (row) => row.policy?.number ?? name(row));
  return placeChart({ id, ...words, byLabel: setting.m.funds.programmeColumn, note: [words.note] }, sums, setting);
}
