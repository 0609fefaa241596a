import type { Choice } from '#lib/charts/menu/chart-menus.svelte.ts';
import { partOf } from '#lib/charts/menu/choice-parts.ts';
import type { SiteContext } from '#lib/components/site-context.ts';
import type { ChartMenuWords } from '#lib/i18n/chart-menu-words.ts';
import type { OverlapAddress } from '#lib/url/overlap-address.ts';
import { clusterMaximumId } from '#lib/view-models/overlap/cluster-maximum.ts';

/** Provinces and day that a chart of the overlap shows, in words; null where it is as built. */
export function overlapChoice(
  chart: string,
  { province, on }: Pick<OverlapAddress, 'province' | 'on'>,
  { m, format }: SiteContext,
  words: ChartMenuWords
): Choice | null {
  if (chart === clusterMaximumId || (province === null && on === null)) return null;
  return {
    parts: [
      ...partOf(m.overlap.place, province === null ? [] : [m.vocabulary.province[province] ?? province], words),
      ...(on === null ? [] : [words.day(format.shortDate(on))])
    ],
    counts: null
  };
}
