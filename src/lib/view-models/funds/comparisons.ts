import { isCap, type Qualifier } from '#lib/domain/vocabulary.ts';
import { byKey } from '../charts/bar-rows.ts';
import { yearsOf } from './filter-funds.ts';
import { type FundView, inPlaceOrder } from './fund-view.ts';
import { checkParts, type PartsCheck, piecesOf, programmeOf } from './parts.ts';

/** A plan and what was paid of the very same thing. */
export interface PaidOfPlan {
  readonly plan: FundView;
  readonly paid: FundView;
  /** Plan less paid; negative where more was paid. */
  readonly shortfall: number;
  readonly qualifier: Qualifier;
}

/**
 * What was promised and what was paid for one kind of support in one place. `pairs` are about the same thing and may be subtracted;
 * everything else is only put side by side.
 */
export interface Comparison {
  readonly key: string;
  readonly place: string;
  readonly category: string;
  readonly rows: readonly FundView[];
  readonly pairs: readonly PaidOfPlan[];
  /** Plans of which a source tells a part of the same kind and level apart, and leaves the rest. */
  readonly divided: readonly PartsCheck[];
  /** True where one programme has both a plan and a payment, but for no same years. */
  readonly otherYears: boolean;
  readonly missing: 'paid' | 'plan' | null;
}

/** Years that the page is asked about: the last five-year plans that have ended. */
const comparedYears = { from: 2021, to: 2025 } as const;

const isPaid = (row: FundView): boolean => row.measure === 'disbursed';
const isFloor = (qualifier: Qualifier): boolean => qualifier === 'over' || qualifier === 'at-least';

/** Qualifier of plan less paid: a plan of "over" leaves more, a payment of "over" leaves less. */
export function qualifierOfDifference(plan: Qualifier, paid: Qualifier): Qualifier {
  if (plan === 'exact' && paid === 'exact') return 'exact';
  const more = (plan === 'exact' || isFloor(plan)) && (paid === 'exact' || isCap(paid));
  const less = (plan === 'exact' || isCap(plan)) && (paid === 'exact' || isFloor(paid));
  return more ? 'over' : less ? 'under' : 'about';
}

/** The same programme, place, kind, level and years: only then is the one what was to be paid of the other. */
const sameThing = (plan: FundView, paid: FundView): boolean =>
  !isPaid(plan) &&
  isPaid(paid) &&
  plan.place === paid.place &&
  plan.category === paid.category &&
  plan.level === paid.level &&
  plan.policy !== null &&
  programmeOf(plan) === programmeOf(paid) &&
  plan.from !== null &&
  plan.from === paid.from &&
  plan.to !== null &&
  plan.to === paid.to;

function pairOf(plan: FundView, paid: FundView): PaidOfPlan {
  const shortfall = Number((plan.amount.value - paid.amount.value).toPrecision(12));
  return { plan, paid, shortfall, qualifier: qualifierOfDifference(plan.amount.qualifier, paid.amount.qualifier) };
}

function meets(row: FundView, other: readonly [number, number] | null): boolean {
  const years = yearsOf(row);
  return years !== null && other !== null && years[0] <= other[1] && years[1] >= other[0];
}

/** Money of the producers themselves. */
const counterpart = 'counterpart-capital';

/** Rows that may stand in a comparison: parts too, but no second report, no draft, no money of others. */
const comparable = (row: FundView): boolean =>
  (row.exclusion === null || row.exclusion === 'part') && row.category !== counterpart;

/** The row, or what is left of it where the source tells the money of the producers apart. */
function publicMoney(row: FundView, all: readonly FundView[]): readonly FundView[] {
  const pieces = piecesOf([row, ...all.filter(({ counted }) => !counted)], ['category']);
  const others = pieces.filter(({ category }) => category === counterpart);
  return others.length === 0 ? [row] : pieces.filter((piece) => !others.includes(piece));
}

/** The row with the part that its source tells apart; none where the parts are of other kinds, are drawn anyway or leave nothing. */
function dividedPlan(row: FundView, drawn: readonly FundView[], all: readonly FundView[]): readonly PartsCheck[] {
  if (isPaid(row)) return [];
  const check = checkParts(row, all);
  const alike = check.parts.every((part) => part.category === row.category && part.level === row.level);
  return check.parts.length > 0 && check.rest > 0 && alike && !check.parts.some((part) => drawn.includes(part))
    ? [check]
    : [];
}

const inOtherYears = (rows: readonly FundView[]): boolean =>
  rows.some(
    (plan) =>
      !isPaid(plan) &&
      plan.policy !== null &&
      rows.some((paid) => isPaid(paid) && programmeOf(paid) === programmeOf(plan) && !sameThing(plan, paid))
  );

/** Comparisons of places and kinds whose years meet those asked about, and every pair that may be subtracted. */
export function comparisonsOf(all: readonly FundView[]): readonly Comparison[] {
  const rows = all.filter(comparable);
  const pairs = rows.flatMap((plan) => rows.filter((paid) => sameThing(plan, paid)).map((paid) => pairOf(plan, paid)));
  const pieces = all.filter((row) => row.counted).flatMap((row) => publicMoney(row, all));
  const groups = byKey(
    rows.filter((row) => pieces.includes(row) || pairs.some(({ plan, paid }) => plan === row || paid === row)),
    (row) => `${row.place}/${row.category}`
  );
  const asked: readonly [number, number] = [comparedYears.from, comparedYears.to];
  const made = [...groups].flatMap(([key, own]): Comparison[] => {
    const [first] = own;
    const promised = own.filter((row) => !isPaid(row) && (meets(row, asked) || pairs.some(({ plan }) => plan === row)));
    const spans = [asked, ...promised.map(yearsOf)];
    const paid = own.filter((row) => isPaid(row) && spans.some((span) => meets(row, span)));
    const inside = pairs.filter(({ plan }) => own.includes(plan));
    if (first === undefined || promised.length + paid.length === 0) return [];
    const drawn = [...promised, ...paid];
    return [
      {
        key,
        place: first.place,
        category: first.category,
        rows: drawn,
        pairs: inside,
        divided: drawn.flatMap((row) => dividedPlan(row, drawn, all)),
        otherYears: inside.length === 0 && inOtherYears(drawn),
        missing: paid.length === 0 ? 'paid' : promised.length === 0 ? 'plan' : null
      }
    ];
  });
  const places = inPlaceOrder(made.map(({ place }) => place));
  return made.toSorted((a, b) => places.indexOf(a.place) - places.indexOf(b.place) || (a.key < b.key ? -1 : 1));
}

/** True where a plan of several sources of money does not say how much each gives: others' money may be in it. */
export const undivided = (plan: FundView, rows: readonly FundView[]): boolean => {
  const check = checkParts(plan, rows);
  return plan.level === 'mixed' && (check.parts.length === 0 || check.rest !== 0);
};
