import type { Lang } from '#lib/domain/vocabulary.ts';

/** "09:30 22/11/2026", "22 November 2026 at 09:30": a moment on the reader's clock. */
export const timeInWords = (time: Date, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', {
    dateStyle: lang === 'vi' ? 'short' : 'long',
    timeStyle: 'short'
  }).format(time);

/** Name of the reader's time zone, such as Asia/Ho_Chi_Minh. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
