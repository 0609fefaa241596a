import { fold } from '#lib/domain/fold.ts';

interface NamedPeriod {
  readonly year: string;
  readonly first: number;
  readonly last: number;
}

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const two = (month: number): string => String(month).padStart(2, '0');

/** quý III/2024 · Q3 2024 · 9 tháng đầu năm 2024 · 6 tháng cuối năm 2024; null for other words. */
function namedPeriod(text: string): NamedPeriod | null {
  const words = fold(text).replace(/^(?:tinh )?den (?:het |cuoi )?/, '');
  const [, quarter = '', ofYear = ''] = /^(?:quy|q|quarter) ?(iv|i{1,3}|[1-4]) (?:nam )?(\d{4})$/.exec(words) ?? [];
  if (quarter !== '') {
    const number = roman[quarter] ?? Number(quarter);
    return { year: ofYear, first: number * 3 - 2, last: number * 3 };
  }
  const [, months = '', end = '', year = ''] = /^(\d{1,2}) thang (?:(dau|cuoi) )?(?:nam )?(\d{4})$/.exec(words) ?? [];
  const count = Number(months);
  if (count < 1 || count > 12) return null;
  return end === 'cuoi' ? { year, first: 13 - count, last: 12 } : { year, first: 1, last: count };
}

export function firstMonth(text: string): string | null {
  const period = namedPeriod(text);
  return period === null ? null : `${period.year}-${two(period.first)}`;
}

export function lastMonth(text: string): string | null {
  const period = namedPeriod(text);
  return period === null ? null : `${period.year}-${two(period.last)}`;
}
