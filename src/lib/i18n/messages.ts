import type { Lang } from '#lib/domain/vocabulary.ts';
import type { vi } from './vi/index.ts';

/** Vietnamese is the first language: its dictionary is the type, and English must have every entry with the same parameters. */
export type Messages = typeof vi;

/** Loads the dictionary of one language only. */
export async function loadMessages(lang: Lang): Promise<Messages> {
  return lang === 'vi' ? (await import('./vi/index.ts')).vi : (await import('./en/index.ts')).en;
}
