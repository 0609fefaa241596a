import type { Lang } from '#lib/domain/vocabulary.ts';
import type { chartMenu } from './vi/chart-menu.ts';
import type { picture } from './vi/picture.ts';

/** Words of the menu, and those printed on pictures. */
export type ChartMenuWords = typeof chartMenu & { readonly picture: typeof picture };

/** Fetched with the menus, so that no page waits for them. */
export async function loadChartMenuWords(lang: Lang): Promise<ChartMenuWords> {
  const [menu, printed] = await Promise.all(
    lang === 'vi'
      ? [import('./vi/chart-menu.ts'), import('./vi/picture.ts')]
      : [import('./en/chart-menu.ts'), import('./en/picture.ts')]
  );
  return { ...menu.chartMenu, picture: printed.picture };
}
