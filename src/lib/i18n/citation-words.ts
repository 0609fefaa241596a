import type { Lang } from '#lib/domain/vocabulary.ts';
import type { citation } from './vi/citation.ts';

/** Words of citations; Vietnamese is the type. */
export type CitationWords = typeof citation;

/** Only these words, for parts that are loaded late and stand on pages that have no others. */
export const loadCitationWords = async (lang: Lang): Promise<CitationWords> =>
  lang === 'vi' ? (await import('./vi/citation.ts')).citation : (await import('./en/citation.ts')).citation;
