import type { Lang } from '#lib/domain/vocabulary.ts';
import type { offline } from './vi/offline.ts';

export type OfflineWords = typeof offline;

/** Fetched with the mark of a kept site, so that no page waits for them. */
export async function loadOfflineWords(lang: Lang): Promise<OfflineWords> {
  return lang === 'vi' ? (await import('./vi/offline.ts')).offline : (await import('./en/offline.ts')).offline;
}
