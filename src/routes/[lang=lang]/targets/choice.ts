import type { Choice } from '#lib/charts/menu/chart-menus.svelte.ts';
import { partOf } from '#lib/charts/menu/choice-parts.ts';
import type { SiteContext } from '#lib/components/site-context.ts';
import type { ChartMenuWords } from '#lib/i18n/chart-menu-words.ts';
import { type TargetsAddress, targetsQuery } from '#lib/url/targets-address.ts';

/** What the comparison of targets is narrowed to, in words; null for all of it. */
export function targetsChoice(
  address: TargetsAddress,
  { shown, all }: { readonly shown: number; readonly all: number },
  { m, format }: SiteContext,
  words: ChartMenuWords
): Choice | null {
  if (targetsQuery(address) === '') return null;
  const themes: Readonly<Record<string, string>> = m.targets.theme;
  const states: Readonly<Record<string, string>> = m.targets.state;
  const { province, topic, state } = address;
  return {
    parts: [
      ...partOf(m.targets.place, [m.vocabulary.province[province] ?? province], words),
      ...partOf(m.targets.themeLabel, [themes[topic] ?? topic], words),
      ...partOf(m.targets.stateLabel, [states[state] ?? state], words)
    ],
    counts: words.counts(format.number(shown), words.targets(format.number(all)))
  };
}
