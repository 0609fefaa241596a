import { formerProvinces } from '#lib/domain/covered.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { firstDay } from '#lib/domain/partial-period.ts';
import { provinceChoices } from '#lib/domain/province-choices.ts';
import type { FundMeasure, Lang } from '#lib/domain/vocabulary.ts';
import type { FundRow } from '#lib/queries/funds.ts';
import { figureOfFund } from '../figures.ts';
import type { SourceRef } from '../reading.ts';
import { sourceRefOf } from '../reading-series.ts';

export type BudgetLevel = FundRow['budget_level'];
export const budgetLevels = ['national', 'provincial', 'district', 'mixed'] as const satisfies readonly BudgetLevel[];

/** One amount of support money in one language: plain data of a page. */
export interface FundView {
  readonly id: string;
  /** Province that ran the programme; Lào Cai before July 2025 is `lao-cai-before`, and apart from what it is since. */
  readonly place: string;
  readonly name: string;
  readonly category: string;
  readonly categoryName: string;
  readonly measure: FundMeasure;
  readonly level: BudgetLevel;
  /** Partial ISO dates; null where the source names none. */
  readonly from: string | null;
  readonly to: string | null;
  readonly amount: Figure;
  /** Projects, clusters or units, as the source counts them. */
  readonly count: Figure | null;
  readonly parent: string | null;
  /** False where the amount stands in another row, or is no money of the State. */
  readonly counted: boolean;
  readonly exclusion: FundRow['exclusion'];
  readonly policy: {
    readonly id: string;
    readonly number: string | null;
    readonly title: string;
    readonly issuedOn: string | null;
  } | null;
  readonly source: SourceRef;
  readonly locator: string | null;
  /** An editor's reading where it disagrees with another amount. */
  readonly conflict: string | null;
}

/** Day from which a province is several former ones together. */
const mergedOn = '2025-07-01';

/** Whose money it is: a programme that began before the merger is the former province's. */
function placeOf(row: FundRow): string {
  const begins = row.period_start ?? row.period_end;
  const before = formerProvinces.find(({ id, present }) => id === row.province_id && id === present);
  if (before === undefined || begins === null) return row.province_id;
  return firstDay(begins) < mergedOn ? before.choice : row.province_id;
}

export function fundView(row: FundRow, lang: Lang): FundView {
  const amount = figureOfFund(row);
  if (amount === null) throw new Error(`${row.fund_id}: a fund without an amount`);
  const vi = lang === 'vi';
  const title = vi ? row.policy_vi : row.policy_en;
  return {
    id: row.fund_id,
    place: placeOf(row),
    name: vi ? row.programme_vi : row.programme_en,
    category: row.category_id,
    categoryName: vi ? row.category_vi : row.category_en,
    measure: row.measure,
    level: row.budget_level,
    from: row.period_start,
    to: row.period_end,
    amount,
    count: figureOfFund(row, 'projects_count'),
    parent: row.parent_fund_id,
    counted: row.counts_in_total,
    exclusion: row.exclusion,
    policy:
      row.policy_id === null || title === null
        ? null
        : { id: row.policy_id, number: row.policy_number, title, issuedOn: row.policy_issued_on },
    source: sourceRefOf(row),
    locator: row.locator,
    conflict: vi ? row.conflict_vi : row.conflict_en
  };
}

/** Places in the order in which a page lists them: the provinces of the atlas with what they were, the country, then the others. */
const firstPlaces = [...provinceChoices, 'national'];

export function inPlaceOrder(places: readonly string[]): readonly string[] {
  const rank = (place: string): number => {
    const at = firstPlaces.indexOf(place);
    return at === -1 ? firstPlaces.length : at;
  };
  return [...new Set(places)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
