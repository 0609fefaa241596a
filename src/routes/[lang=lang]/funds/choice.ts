import type { Choice } from '#lib/charts/menu/chart-menus.svelte.ts';
import { partOf, rangeWords } from '#lib/charts/menu/choice-parts.ts';
import type { SiteContext } from '#lib/components/site-context.ts';
import type { ChartMenuWords } from '#lib/i18n/chart-menu-words.ts';
import { type FundsAddress, fundsQuery } from '#lib/url/funds-address.ts';
import { choicesOf } from '#lib/view-models/funds/filter-funds.ts';
import { placeName } from '#lib/view-models/funds/fund-words.ts';
import type { FundView } from '#lib/view-models/funds/fund-view.ts';

/** What the page of support funds is narrowed to, in words; null for all of it. */
export function fundsChoice(
  address: FundsAddress,
  shown: number,
  all: readonly FundView[],
  { m, format, lang }: SiteContext,
  words: ChartMenuWords
): Choice | null {
  if (fundsQuery(address) === '') return null;
  const names = m.funds.filter;
  const { categories, programmes } = choicesOf(all, lang);
  const named = (some: readonly { readonly id: string; readonly name: string }[], id: string): string =>
    some.find((one) => one.id === id)?.name ?? id;
  const { province, category, level, programme, year } = address;
  return {
    parts: [
      ...partOf(names.place, province === '' ? [] : [placeName(province, m)], words),
      ...partOf(names.category, [named(categories, category)], words),
      ...partOf(names.level, level === '' ? [] : [m.funds.byLevel.levels[level]], words),
      ...partOf(names.programme, [programme === 'none' ? names.noProgramme : named(programmes, programme)], words),
      ...partOf(m.investments.choice.year, [rangeWords(year, words) ?? ''], words)
    ],
    counts: words.counts(format.number(shown), format.quantity(all.length, 'funds'))
  };
}
