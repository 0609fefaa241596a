import { readByPattern, type Moment } from './date-pattern.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const four = (value: number): string => String(value).padStart(4, '0');

const dateOf = ({ year, month, day }: Moment): string => `${four(year)}-${two(month)}-${two(day)}`;
const timeOf = ({ hour, minute, second, fraction, zone }: Moment): string =>
  `${two(hour)}:${two(minute)}:${two(second)}${fraction}${zone}`;

/** Patterns by which a text of format "any" can be read in one way only: day and month are told apart by their place or by a word. */
const dateWords = ['%Y-%m-%d', '%Y/%m/%d', '%d %b %Y', '%d %B %Y', '%b %d %Y', '%B %d %Y', '%Y%m%d'];
const timeWords = ['%H:%M:%S', '%H:%M', '%I:%M %p', '%I:%M:%S %p', '%I %p'];

/** 1st, 2nd, 10th are days; commas say nothing. */
const plainWords = (text: string): string =>
  text
    .trim()
    .replace(/(?<=\d)(st|nd|rd|th)\b/i, '')
    .replaceAll(',', ' ')
    .replace(/\s+/g, ' ');

export function readDate(format: string | null, text: string): string | null {
  const moment = read(format, text, '%Y-%m-%d', dateWords);
  return moment === null ? null : dateOf(moment);
}

export function readTime(format: string | null, text: string): string | null {
  const moment =
    format === null ? isoTime(text) : (readIso(format, text, isoTime) ?? read(format, text, '', timeWords));
  return moment === null ? null : timeOf(moment);
}

export function readDateTime(format: string | null, text: string): string | null {
  const both = dateWords.flatMap((date) => timeWords.map((time) => `${date} ${time}`));
  const moment =
    format === null ? isoDateTime(text) : (readIso(format, text, isoDateTime) ?? read(format, text, '', both));
  return moment === null ? null : `${dateOf(moment)}T${timeOf(moment)}`;
}

const readIso = (format: string, text: string, iso: (text: string) => Moment | null): Moment | null =>
  format === 'any' ? iso(text) : null;

function read(format: string | null, text: string, usual: string, words: readonly string[]): Moment | null {
  if (format === null) return readByPattern(usual, text);
  if (format !== 'any') return readByPattern(format, text);
  const plain = plainWords(text);
  for (const pattern of words) {
    const moment = readByPattern(pattern, plain);
    if (moment !== null) return moment;
  }
  return null;
}

const clock = String.raw`(\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)?`;

function isoTime(text: string): Moment | null {
  const [, time, fraction = '', zone = ''] = new RegExp(`^${clock}$`).exec(text) ?? [];
  const moment = time === undefined ? null : readByPattern('%H:%M:%S', time);
  return moment === null ? null : { ...moment, fraction, zone };
}

function isoDateTime(text: string): Moment | null {
  const [, date, time, fraction = '', zone = ''] = new RegExp(`^(\\d{4}-\\d\\d-\\d\\d)T${clock}$`).exec(text) ?? [];
  const moment =
    date === undefined || time === undefined ? null : readByPattern('%Y-%m-%d %H:%M:%S', `${date} ${time}`);
  return moment === null ? null : { ...moment, fraction, zone };
}

export const readYearMonth = (text: string): string | null => (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null);

export const readDuration = (text: string): string | null =>
  /^-?P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/.test(text) ? text : null;
