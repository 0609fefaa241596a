import { getContext, onMount, setContext, type Component } from 'svelte';
import { whenIdle } from '#lib/components/when-idle.ts';
import type { ChartMenuWords } from '#lib/i18n/chart-menu-words.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { CatalogueChart } from '#lib/view-models/catalogue/catalogue-chart.ts';
import type { ChartModel } from '#lib/view-models/charts/chart-model.ts';

/** What a reader chose on a page, in words, and how many rows of how many that leaves. */
export interface Choice {
  readonly parts: readonly string[];
  /** "34 trong 213 dự án"; null where the choice leaves no row out. */
  readonly counts: string | null;
}

/** What a page tells the menus of its charts. */
export interface ChartMenuPage {
  readonly release: string;
  /** ISO day. */
  readonly releasedOn: string;
  /** What a chart (by its id) shows other than its built files do; asked when a menu opens, null for nothing. */
  choice(words: ChartMenuWords, chart: string): Choice | null;
}

export interface ChartMenuProps {
  readonly chart: CatalogueChart | ChartModel;
  /** Finding of the chart, for the button's name. */
  readonly name: string;
  readonly words: ChartMenuWords;
  readonly page: ChartMenuPage;
  /** What the button says stands above it; else beneath. */
  readonly saysAbove?: boolean;
}

interface ChartMenus {
  readonly page: ChartMenuPage;
  /** null until the buttons have come: they need script, so a page is read before they are there. */
  readonly come: { readonly Button: Component<ChartMenuProps>; readonly words: ChartMenuWords } | null;
}

const key = Symbol('chart-menus');

/** What the page on screen told its menus, for who takes the whole page along; null where it has none. */
export const openMenuPage = (): ChartMenuPage | null => opened;
let opened: ChartMenuPage | null = null;

/** undefined where charts are pictures only, as in a frame. */
export const getChartMenus = (): ChartMenus | undefined => getContext<ChartMenus | undefined>(key);

/** Gives every chart beneath a menu to take it along; `page` is read late, `when` says how long the buttons wait. */
export function setChartMenus(lang: () => Lang, page: ChartMenuPage, when = whenIdle): void {
  let come = $state.raw<ChartMenus['come']>(null);
  async function bring(): Promise<void> {
    const [{ default: Button }, { loadChartMenuWords }] = await Promise.all([
      import('./ChartMenuButton.svelte'),
      import('#lib/i18n/chart-menu-words.ts')
    ]);
    come = { Button, words: await loadChartMenuWords(lang()) };
  }
  // A chart can be read and taken from its own page without its menu.
  onMount(() => {
    opened = page;
    const cancel = when(() => void bring().catch(() => {}));
    return () => {
      if (opened === page) opened = null;
      cancel();
    };
  });
  setContext<ChartMenus>(key, {
    page,
    get come() {
      return come;
    }
  });
}
