import type { Choice } from '#lib/charts/menu/chart-menus.svelte.ts';
import { partOf, rangeWords } from '#lib/charts/menu/choice-parts.ts';
import type { SiteContext } from '#lib/components/site-context.ts';
import type { ChartMenuWords } from '#lib/i18n/chart-menu-words.ts';
import { type InvestmentsAddress, investmentsQuery } from '#lib/url/investments-address.ts';
import { countOf, projectsOf } from '#lib/view-models/investments/evidence.ts';
import type { Investment } from '#lib/view-models/investments/investment-view.ts';

/** What the page of investments is narrowed to, in words; null for all of it. */
export function investmentsChoice(
  address: InvestmentsAddress,
  shown: readonly Investment[],
  all: readonly Investment[],
  { m, format }: SiteContext,
  words: ChartMenuWords
): Choice | null {
  if (investmentsQuery(address) === '') return null;
  const names = m.investments;
  const sectors = new Map(all.map(({ sectorId, sector }) => [sectorId, sector]));
  const zone = all.find((one) => one.zone?.id === address.zone)?.zone?.name;
  const statuses: Readonly<Record<string, string>> = m.vocabulary.investmentStatus;
  const origins: Readonly<Record<string, string>> = names.origin.column;
  const capital = rangeWords(address.capital, words, (value) => format.number(value, 1));
  const capitalVnd = rangeWords(address['capital-vnd'], words, (value) => format.number(value, 1));
  const count = (some: readonly Investment[]): string => format.figure(countOf('investments-found', projectsOf(some)));
  return {
    parts: [
      ...partOf(names.choice.province, [names.province[address.province] ?? address.province], words),
      ...partOf(
        names.choice.sector,
        address.sector.map((id) => sectors.get(id) ?? id),
        words
      ),
      ...partOf(names.choice.origin, [origins[address.origin] ?? address.origin], words),
      ...partOf(
        names.choice.country,
        address.country.map((code) => m.vocabulary.country[code] ?? code),
        words
      ),
      ...partOf(names.choice.status, [statuses[address.status] ?? address.status], words),
      ...partOf(names.choice.year, [rangeWords(address.year, words) ?? ''], words),
      ...partOf(m.explorer.capital, capital === null ? [] : [`${capital} ${format.unit('USD m')}`], words),
      ...partOf(
        names.choice['capital-vnd'],
        capitalVnd === null ? [] : [`${capitalVnd} ${format.unit('VND bn')}`],
        words
      ),
      ...partOf(names.choice.zone, [address.zone === 'none' ? names.noZone : (zone ?? address.zone)], words),
      ...(address.q === '' ? [] : [words.search(address.q)]),
      ...(address.currency === 'vnd' ? [words.currency(m.charts.vnd)] : [])
    ],
    counts: words.counts(format.number(projectsOf(shown).length), count(all))
  };
}
