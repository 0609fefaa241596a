import type { Choice } from '#lib/charts/menu/chart-menus.svelte.ts';
import { partOf, rangeWords } from '#lib/charts/menu/choice-parts.ts';
import type { SiteContext } from '#lib/components/site-context.ts';
import type { ExplorerData } from '#lib/domain/explorer-rows.ts';
import { type ExplorerView, filterNames, type Range } from '#lib/domain/explorer-view.ts';
import type { ChartMenuWords } from '#lib/i18n/chart-menu-words.ts';
import { isActive } from '#lib/view-models/explorer-filters.ts';
import { filterLabel } from '#lib/view-models/explorer/filter-words.ts';

export interface ExplorerShown {
  readonly view: ExplorerView;
  readonly data: ExplorerData;
  /** Zones that the view leaves. */
  readonly zones: number;
  /** Places that zones may be near to. */
  readonly nearby: readonly { readonly id: string; readonly name: string }[];
}

/** What the explorer is narrowed to, and the zone that is marked, in words; null for all of it. */
export function explorerChoice(
  { view, data, zones, nearby }: ExplorerShown,
  { m, format, lang }: SiteContext,
  words: ChartMenuWords
): Choice | null {
  const { explorer, vocabulary } = m;
  const named = (rows: ExplorerData['sectors'], ids: readonly string[]): readonly string[] =>
    ids.map((id) => rows.find((row) => row.id === id)?.[`name_${lang}`] ?? id);
  const range = (name: string, ends: Range, unit: string): readonly string[] => {
    const text = rangeWords(ends, words, (value) => format.number(value));
    return text === null ? [] : partOf(name, [`${text} ${format.unit(unit)}`], words);
  };
  const near = `${filterLabel('near', view, nearby, m, format)} (${format.quantity(view.within, 'km')})`;
  const marked = data.zones.find(({ zone_id }) => zone_id === view.zone);
  const narrowed = filterNames.some((name) => isActive(view, name));
  if (!narrowed && marked === undefined) return null;
  return {
    parts: [
      ...partOf(
        explorer.province,
        view.province.map((id) => vocabulary.provinceChoice[id] ?? id),
        words
      ),
      ...partOf(
        explorer.kind,
        view.kind.map((kind) => vocabulary.zoneKind[kind]),
        words
      ),
      ...partOf(
        explorer.status,
        view.status.map((status) => vocabulary.zoneStatus[status]),
        words
      ),
      ...partOf(
        explorer.investor,
        view.investor.map((state) => explorer.investorState[state]),
        words
      ),
      ...partOf(
        explorer.wastewater,
        view.wastewater.map((state) => explorer.wastewaterState[state]),
        words
      ),
      ...partOf(explorer.sector, named(data.sectors, view.sector), words),
      ...partOf(
        explorer.country,
        view.country.map((code) => vocabulary.country[code] ?? code),
        words
      ),
      ...partOf(explorer.category, named(data.fundCategories, view.category), words),
      ...partOf(explorer.year, [rangeWords(view.year, words) ?? ''], words),
      ...range(explorer.area, view.area, 'ha'),
      ...range(explorer.occupancy, view.occupancy, '%'),
      ...range(explorer.capital, view.capital, 'USD m'),
      ...(view.near === null ? [] : [near]),
      ...(view.q === '' ? [] : [words.search(view.q)]),
      ...(marked === undefined ? [] : [words.selected(marked[`name_${lang}`])])
    ],
    counts: narrowed ? words.counts(format.number(zones), format.quantity(data.zones.length, 'zones')) : null
  };
}
