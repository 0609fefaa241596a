import { readNear, usualWithinKm } from '#lib/domain/distance.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { readNumber, readRange } from '#lib/url/address-text.ts';
import type { FieldOption, ReadChoice } from './filter-field.ts';

const textOf = (options: readonly FieldOption[], value: string): string =>
  options.find((option) => option.value === value)?.text ?? value;

/** What is chosen, in the reader's words: "Tỉnh: Thanh Hóa". */
export function choiceWords({ field, value }: ReadChoice, query: URLSearchParams, m: Messages, format: Format): string {
  switch (field.kind) {
    case 'choice':
      return `${field.label}: ${value
        .split('~')
        .map((one) => textOf(field.options, one))
        .join(', ')}`;
    case 'range':
      return `${field.label}: ${rangeWords(value, field, m, format)}`;
    case 'near': {
      const target = readNear(value);
      const place =
        target?.kind === 'point'
          ? m.places.nearPoint(format.number(target.lat, 4), format.number(target.lon, 4))
          : textOf(field.options, value);
      const km = readNumber(query.get('within') ?? '') ?? usualWithinKm;
      return `${field.label}: ${place}, ${format.quantity(km, 'km')}`;
    }
    case 'search':
      return `${field.label}: “${value}”`;
    case 'day':
      return `${field.label}: ${format.shortDate(value)}`;
  }
}

function rangeWords(
  value: string,
  { unit, least, most }: { readonly unit: string | null; readonly least: number; readonly most: number },
  { explorer }: Messages,
  format: Format
): string {
  const { from, to } = readRange(value, { min: least, max: most }) ?? { from: null, to: null };
  const end = (number: number): string => (unit === null ? String(number) : format.number(number));
  const after = unit === null ? '' : ` ${format.unit(unit)}`;
  if (from !== null && from === to) return `${end(from)}${after}`;
  if (from === null) return `${explorer.to} ${end(to ?? most)}${after}`;
  if (to === null) return `${explorer.from} ${end(from)}${after}`;
  return `${end(from)}–${end(to)}${after}`;
}
