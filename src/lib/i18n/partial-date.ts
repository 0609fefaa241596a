import type { Lang } from '#lib/domain/vocabulary.ts';

/** As citations and sentences name them in English. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const;

const undated = { vi: 'không ghi ngày', en: 'undated' } as const;

interface PartialDate {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function parse(iso: string): PartialDate | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  const year = found?.[1];
  return year === undefined ? null : { year, month: found?.[2], day: found?.[3] };
}

const monthName = (month: string): string => monthNames[Number(month) - 1] ?? month;

/** A partial ISO date in words, as exact as it is: year, month or day. Text that is no date is left alone. */
export function dateInWords(iso: string | null, lang: Lang): string {
  if (iso === null || iso === '') return undated[lang];
  const date = parse(iso);
  if (date === null) return iso;
  const { year, month, day } = date;
  if (month === undefined) return lang === 'vi' ? `năm ${year}` : year;
  if (day === undefined) return lang === 'vi' ? `tháng ${Number(month)}/${year}` : `${monthName(month)} ${year}`;
  return lang === 'vi' ? `${day}/${month}/${year}` : `${Number(day)} ${monthName(month)} ${year}`;
}

/** The tightest form, for lists: 2024 · 7/2025 · 01/07/2025 (English: Jul 2025 · 1 Jul 2025). */
export function dateInShort(iso: string | null, lang: Lang): string {
  if (iso === null || iso === '') return undated[lang];
  const date = parse(iso);
  if (date === null) return iso;
  const { year, month, day } = date;
  if (month === undefined) return year;
  const abbreviation = monthName(month).slice(0, 3);
  if (day === undefined) return lang === 'vi' ? `${Number(month)}/${year}` : `${abbreviation} ${year}`;
  return lang === 'vi' ? `${day}/${month}/${year}` : `${Number(day)} ${abbreviation} ${year}`;
}
