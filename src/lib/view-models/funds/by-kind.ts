import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import { placeChart, sumsByPlace } from './by-place.ts';
import type { FundView } from './fund-view.ts';
import { severalInstruments } from './fund-words.ts';
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

/** Money by the instrument it rests on in each place; several together where the source does not divide it among them. */
export function fundsByProgrammeChart(rows: readonly FundView[], setting: CatalogueSetting): CatalogueChart {
  const words = setting.m.funds.byProgramme;
  const id = 'funds-by-programme';
  const several = (row: FundView, say: typeof words.several): string | null => {
    const together = severalInstruments(row);
    return together === null ? null : say(together.count, together.list);
  };
  const name = (row: FundView): string => several(row, words.several) ?? nameOf(row.policy) ?? words.none;
  const by = (row: FundView): string => (severalInstruments(row) === null ? programmeOf(row) : `several-${row.id}`);
  const sums = sumsByPlace(
    id,
    rows,
    by,
    name,
    (row) => several(row, words.severalShort) ?? row.policy?.number ?? name(row)
  );
  return placeChart({ id, ...words, byLabel: setting.m.funds.programmeColumn, note: [words.note] }, sums, setting);
}

const nameOf = (policy: FundView['policy']): string | null =>
  policy === null ? null : policy.number === null ? policy.title : `${policy.number}: ${policy.title}`;
