import type { Lang } from '#lib/domain/vocabulary.ts';

/** "09:30 ngày 22/11/2026", "22 November 2026, 09:30": a moment on the reader's clock. */
export function timeInWords(time: Date, lang: Lang): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}`;
  if (lang === 'vi') return `${clock} ngày ${two(time.getDate())}/${two(time.getMonth() + 1)}/${time.getFullYear()}`;
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(time);
  return `${day}, ${clock}`;
}

/** Name of the reader's time zone, such as Asia/Ho_Chi_Minh. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
