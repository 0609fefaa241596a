import { fold } from '#lib/domain/fold.ts';
import { readTypedNumber } from '#lib/domain/typed-number.ts';
import { checkCell } from '#lib/tables/check-cell.ts';
import type { Field } from '#lib/tables/descriptor.ts';
import { partialDatePattern } from '#lib/tables/partial-date.ts';
import { degrees } from './degrees.ts';
import { isoDate } from './iso-date.ts';
import { lastMonth, firstMonth } from './named-period.ts';
import { yesOrNo } from './value-words.ts';
import { movedPoint, placesBetween, writtenUnit } from './written-unit.ts';

/** The text that a cell most likely means, in the form its column asks for; null where only a person can know it. `unit`: of the figures in it. */
export function rewrittenCell(field: Field, text: string, unit = field.unit): string | null {
  const neat = neatText(text);
  if (neat === '') return text !== '' && !field.required ? '' : null;
  for (const candidate of [neat, ...candidates(field, neat, unit)])
    if (candidate !== text && candidate !== '' && isGood(field, candidate)) return candidate;
  return null;
}

const isGood = (field: Field, text: string): boolean => checkCell(field, text).kind === 'good';

/** Composed, without spaces at the ends, with plain spaces and without what cannot be seen. */
export const neatText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .trim();

function candidates(field: Field, text: string, unit: string | null): readonly string[] {
  switch (field.type) {
    case 'number':
    case 'integer':
    case 'year':
      return [...numbers(field, text, unit), ...pointMoved(field, text), ...degrees(text), ...yearOf(field, text)];
    case 'boolean':
      return [yesOrNo(text) ?? ''];
    case 'list':
      return [listText(text, field.delimiter)];
    default:
      return ofText(field, text);
  }
}

function ofText(field: Field, text: string): readonly string[] {
  if (field.pattern === partialDatePattern) return [isoDate(text) ?? periodText(field, text) ?? ''];
  if (field.format === 'uri') return webAddresses(text);
  if (field.pattern === null) return [];
  const digits = /^\d+(\.0+)?$/.test(text) ? text.replace(/\.0+$/, '') : null;
  // A spreadsheet takes the zeros before a code away and adds decimals to it.
  const padded = digits === null ? [] : [0, 1, 2, 3, 4].map((zeros) => '0'.repeat(zeros) + digits);
  return [...padded, text.replace(/\s+/g, ''), text.toLowerCase(), text.toUpperCase(), fold(text).replaceAll(' ', '-')];
}

/** What a figure of a quarter or of half a year is dated: `period_start` its first month, `as_of` its last. */
function periodText({ name }: Field, text: string): string | null {
  if (name === 'as_of') return lastMonth(text);
  return name === 'period_start' ? firstMonth(text) : null;
}

function webAddresses(text: string): readonly string[] {
  const bare = text.replace(/\s+/g, '');
  const rest = bare.replace(/^(h?t?tps?:?\/{0,2}|\/\/)(?=[^/])/i, '');
  if (!/^[^/@]+\.[a-z]{2,}(:\d+)?([/?#]|$)/i.test(rest)) return [];
  return [bare, `${/^http:/i.test(bare) ? 'http' : 'https'}://${rest}`];
}

/** Without unit and percent sign, with a decimal point; `2020.0` is 2020. */
function numbers(field: Field, text: string, unit: string | null): readonly string[] {
  const [, sign = '', digits = '', after = ''] =
    /^([-+−–]?)\s*(\d[\d.,\s]*)\s*(%|(?:[\p{L}²³/.\s]|(?<=m)[23])*)$/u.exec(text) ?? [];
  const exponent = /^[-+]?\d(\.\d+)?e[-+]?\d{1,2}$/i.test(text) ? Number(text) : null;
  if (exponent !== null && Math.abs(exponent) < 1e15 && Math.abs(exponent) >= 1e-6) return [String(exponent)];
  const places = digits === '' ? null : placesToMove(after, unit ?? '');
  if (places === null) return [];
  const typed = readTypedNumber(digits.trim());
  const minus = /[-−–]/.test(sign) ? '-' : '';
  const written = (value: number): string => movedPoint(`${minus}${value}`, places);
  if (typed.kind === 'ambiguous') {
    // 1,234 may be a thousand and more, or one and a fraction: only where the column leaves one of them is it known.
    const fitting = typed.readings.map(written).filter((each) => isGood(field, each));
    return fitting.length === 1 ? fitting : [];
  }
  return typed.kind === 'number' ? [written(typed.value)] : [];
}

/** From the unit that follows a number to that of its column: 9 tỷ USD are 9000 million. null where nobody can know: 9 tỷ of what? */
function placesToMove(after: string, unit: string): number | null {
  const [from, to] = [writtenUnit(after), writtenUnit(unit)];
  if (after.trim() === '') return 0;
  if (from === null) return to === null ? 0 : null;
  if (to !== null) return placesBetween(from, to);
  return from.of === 'share' && unit === '' ? 0 : null;
}

/** A coordinate whose decimal point was lost: 2010959 for 20.10959. Only where one place of it fits. */
function pointMoved(field: Field, text: string): readonly string[] {
  const { minimum, maximum } = field;
  const digits = text.replace(/[.,\s]/g, '');
  if (minimum === null || maximum === null || minimum <= 0 || field.type !== 'number' || !/^\d{4,}$/.test(digits))
    return [];
  const fitting = [1, 2, 3]
    .map((place) => `${digits.slice(0, place)}.${digits.slice(place)}`)
    .filter((moved) => {
      const value = Number(moved);
      return value >= minimum && value <= maximum;
    });
  return fitting.length === 1 ? fitting : [];
}

/** The year of a whole date, where only a year is asked for. */
function yearOf(field: Field, text: string): readonly string[] {
  return field.type === 'year' ? [(isoDate(text) ?? '').slice(0, 4)] : [];
}

function listText(text: string, delimiter: string): string {
  const members = text.split(text.includes(delimiter) ? delimiter : /[;,|\n]/).map(neatText);
  return [...new Set(members.filter((member) => member !== ''))].join(delimiter);
}
