import type { Lang } from '#lib/domain/vocabulary.ts';
import type { presenting } from './vi/presenting.ts';

/** Words of the stage. */
export type PresentingWords = typeof presenting;

/** Fetched with the stage, which stands around pages that do without them. */
export const loadPresentingWords = async (lang: Lang): Promise<PresentingWords> =>
  lang === 'vi' ? (await import('./vi/presenting.ts')).presenting : (await import('./en/presenting.ts')).presenting;
