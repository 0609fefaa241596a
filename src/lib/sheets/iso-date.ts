import { isPartialDate } from '#lib/tables/partial-date.ts';

const two = (digits: string): string => digits.padStart(2, '0');

/** Day number 1 of spreadsheets is 1 January 1900; they count a 29 February that year did not have. */
const spreadsheetDay = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

/** A date as people and spreadsheets write it, as year, year-month or day of ISO 8601; null where it is none or two. */
export function isoDate(text: string): string | null {
  const found = written(text.trim().toLowerCase());
  return found !== null && isPartialDate(found) ? found : null;
}

function written(text: string): string | null {
  const bare = text
    .replace(/^(?:tính |tinh )?(?:đến|den)(?: hết| het| cuối| cuoi)? /u, '')
    .replace(/^(ngày|năm|ngay|nam|on|since|from|từ)\s+/u, '')
    .replace(/[t ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?z?$/, '');
  const dayFirst = /^(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})$/.exec(bare);
  if (dayFirst !== null) return ofDay(dayFirst[1] ?? '', dayFirst[2] ?? '', dayFirst[3] ?? '');
  const inWords = /^(\d{1,2})\s+(?:tháng|thang)\s+(\d{1,2})\s*,?\s*(?:năm|nam)?\s*(\d{4})$/u.exec(bare);
  if (inWords !== null) return ofDay(inWords[1] ?? '', inWords[2] ?? '', inWords[3] ?? '');
  const yearFirst = /^(\d{4})\s*[/.\-]\s*(\d{1,2})(?:\s*[/.\-]\s*(\d{1,2}))?$/.exec(bare);
  if (yearFirst !== null)
    return [yearFirst[1] ?? '', ...yearFirst.slice(2).flatMap((part) => (part === undefined ? [] : [two(part)]))].join(
      '-'
    );
  const ofMonth = /^(?:(?:tháng|thang|t)\s*)?(\d{1,2})\s*(?:[/.\-]|năm|nam)\s*(\d{4})$/u.exec(bare);
  if (ofMonth !== null) return `${ofMonth[2] ?? ''}-${two(ofMonth[1] ?? '')}`;
  const year = /^(\d{4})(\.0+)?$/.exec(bare);
  if (year !== null) return year[1] ?? null;
  const serial = /^([2-6]\d{4})(\.\d+)?$/.exec(bare);
  return serial === null ? null : spreadsheetDay(Number(serial[1]));
}

/** Day and month as Vietnamese write them; the other way round only where a month cannot be meant. */
function ofDay(first: string, second: string, year: string): string {
  const [day, month] = Number(second) > 12 && Number(first) <= 12 ? [second, first] : [first, second];
  return `${year}-${two(month)}-${two(day)}`;
}
