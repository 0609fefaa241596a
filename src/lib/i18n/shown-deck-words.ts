import type { Lang } from '#lib/domain/vocabulary.ts';
import { createFormat } from './format.ts';

/** The words that a deck is shown with; fetched with it. */
export async function loadShownDeckWords(lang: Lang) {
  const { vocabulary } = lang === 'vi' ? await import('./vi/vocabulary.ts') : await import('./en/vocabulary.ts');
  return { format: createFormat(lang), vocabulary };
}
