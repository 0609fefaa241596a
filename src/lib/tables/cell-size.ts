import type { FieldType } from './field.ts';
import type { Cell } from './read-cell.ts';

/** What cells of a type are compared by; null where they have no order. */
export function cellSize(type: FieldType, cell: Cell): number | string | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return null;
  switch (type) {
    case 'date':
    case 'yearmonth':
      return cell;
    case 'datetime':
      return instant(cell);
    case 'time':
      return instant(`1970-01-01T${cell}`);
    case 'duration':
      return seconds(cell);
    default:
      return null;
  }
}

/** Where no zone is named, times are compared as they stand. */
const instant = (text: string): number => Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);

/** A year counts 365.25 days, a month a twelfth of it: what is longer can only be told so. */
function seconds(text: string): number {
  const [, sign, years, months, days, hours, minutes, rest] =
    /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text) ?? [];
  const inDays = Number(years ?? 0) * 365.25 + (Number(months ?? 0) * 365.25) / 12 + Number(days ?? 0);
  const total = inDays * 86_400 + Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(rest ?? 0);
  return sign === '-' ? -total : total;
}
