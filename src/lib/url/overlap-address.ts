/** What the overlap of programmes is looked at for ⇄ the query of its address. Defaults are not written; other parameters are kept. */
import { coveredIds } from '#lib/domain/covered.ts';
import { queryOf } from './address-text.ts';
import { isDay } from './support-address.ts';

const names = ['province', 'on', 'zone'] as const;
type Name = (typeof names)[number];

export const overlapProvinceChoices = coveredIds;

export interface OverlapAddress {
  /** null for all. */
  readonly province: string | null;
  /** Full ISO date; null for the day of the release. */
  readonly on: string | null;
  readonly zoneId: string | null;
  /** Parameters whose text could not be read. */
  readonly unreadable: readonly string[];
}

const idPattern = /^[a-z0-9]+(-+[a-z0-9]+)*$/;

export function readOverlap(params: URLSearchParams): OverlapAddress {
  const unreadable: string[] = [];
  const read = <Value>(name: Name, reader: (text: string) => Value | null): Value | null => {
    const text = params.get(name);
    if (text === null || text === '') return null;
    const value = reader(text);
    if (value === null) unreadable.push(`${name}=${text.slice(0, 60)}`);
    return value;
  };
  return {
    province: read('province', (text) => overlapProvinceChoices.find((one) => one === text) ?? null),
    on: read('on', (text) => (isDay(text) ? text : null)),
    zoneId: read('zone', (text) => (idPattern.test(text) ? text.slice(0, 80) : null)),
    unreadable
  };
}

/** The query of an address, with its question mark, or '' where nothing is chosen. */
export function overlapQuery(
  { province, on, zoneId }: Omit<OverlapAddress, 'unreadable'>,
  others: URLSearchParams = new URLSearchParams()
): string {
  const texts: Readonly<Record<Name, string>> = { province: province ?? '', on: on ?? '', zone: zoneId ?? '' };
  return queryOf(
    names.map((name) => [name, texts[name]]),
    others
  );
}
