import type { Lang } from '#lib/domain/vocabulary.ts';
import { type ChartMenuWords, loadChartMenuWords } from './chart-menu-words.ts';
import type { paper } from './vi/paper.ts';

/** Words of paper, and those in which menus say what a page is filtered by. */
export type PaperWords = typeof paper & { readonly menu: ChartMenuWords };

/** Fetched with what prints, so that no page waits for them. */
export async function loadPaperWords(lang: Lang): Promise<PaperWords> {
  const [words, menu] = await Promise.all([
    lang === 'vi' ? import('./vi/paper.ts') : import('./en/paper.ts'),
    loadChartMenuWords(lang)
  ]);
  return { ...words.paper, menu };
}
