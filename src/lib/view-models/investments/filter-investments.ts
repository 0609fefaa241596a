import { formerProvinces } from '#lib/domain/covered.ts';
import type { Range } from '#lib/domain/explorer-view.ts';
import type { Investment } from './investment-view.ts';

/** What is chosen; '', an empty list and an open range choose everything. */
export interface InvestmentChoice {
  readonly q: string;
  /** A present province, or lao-cai-before / yen-bai for the provinces before July 2025. */
  readonly province: string;
  readonly sector: readonly string[];
  readonly country: readonly string[];
  readonly origin: string;
  readonly status: string;
  readonly year: Range;
  /** USD million of the main report. */
  readonly capital: Range;
  /** VND billion of the main report; never a conversion. */
  readonly 'capital-vnd': Range;
  readonly zone: string;
}

/** The investments that meet every choice. `matches` finds folded text in names, investors and zones. */
export function filterInvestments(
  all: readonly Investment[],
  choice: InvestmentChoice,
  matches: (text: string, search: string) => boolean
): readonly Investment[] {
  const is = (chosen: string, value: string): boolean => chosen === '' || chosen === value;
  const isAny = (chosen: readonly string[], values: readonly string[]): boolean =>
    chosen.length === 0 || values.some((value) => chosen.includes(value));
  return all.filter(
    (one) =>
      inProvince(one, choice.province) &&
      isAny(choice.sector, [one.sectorId]) &&
      isAny(choice.country, one.countries) &&
      is(choice.origin, one.origin) &&
      is(choice.status, one.status) &&
      inside(choice.year, one.year) &&
      inside(choice.capital, one.main?.usd?.value ?? null) &&
      inside(choice['capital-vnd'], one.main?.vnd?.value ?? null) &&
      is(choice.zone, one.zone?.id ?? 'none') &&
      (choice.q === '' || matches([one.name, one.investor ?? '', one.zone?.name ?? ''].join(' '), choice.q))
  );
}

/** What is not published is in no range but the open one. */
function inside({ from, to }: Range, value: number | null): boolean {
  if (from === null && to === null) return true;
  return value !== null && (from === null || value >= from) && (to === null || value <= to);
}

function inProvince(one: Investment, province: string): boolean {
  if (province === '') return true;
  const before = formerProvinces.find(({ choice }) => choice === province);
  if (before !== undefined) return one.formerProvinceId === before.id;
  return one.provinceId === province;
}
