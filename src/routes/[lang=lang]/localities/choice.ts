import type { Choice } from '#lib/charts/menu/chart-menus.svelte.ts';
import { partOf } from '#lib/charts/menu/choice-parts.ts';
import type { SiteContext } from '#lib/components/site-context.ts';
import type { ChartMenuWords } from '#lib/i18n/chart-menu-words.ts';
import { firstIndicator, localityIndicators } from '#lib/view-models/localities/indicators.ts';

/** What the page is set to, as its charts read it. */
interface Setting {
  readonly kind: string;
  readonly indicator: string;
  readonly order: 'list' | 'value' | 'name';
}

/** What one chart of the localities shows other than its built file does, in words; null for nothing. */
export function localitiesChoice(
  chart: string,
  { kind, indicator, order }: Setting,
  { m }: SiteContext,
  words: ChartMenuWords
): Choice | null {
  const names = m.localities;
  const indicatorPart = partOf(names.chooseIndicator, [names.indicators[indicator] ?? indicator], words);
  const builtWith = localityIndicators.find((one) => one.chart === chart);
  const parts =
    chart === 'locality-support'
      ? partOf(names.chooseKind, [m.vocabulary.supportType[kind] ?? kind], words)
      : chart === 'locality-figures-map'
        ? indicator === firstIndicator
          ? []
          : indicatorPart
        : builtWith === undefined
          ? []
          : [
              ...(builtWith.id === indicator ? [] : indicatorPart),
              ...(order === 'list' ? [] : [words.order(names.orders[order])])
            ];
  return parts.length === 0 ? null : { parts, counts: null };
}
