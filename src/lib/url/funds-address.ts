/** What the page of support funds is narrowed by ⇄ the query of its address. Defaults are not written; other parameters are kept. */
import { openRange, type Range } from '#lib/domain/explorer-view.ts';
import { queryOf, rangeText, readRange, readWord } from './address-text.ts';

const names = ['province', 'category', 'level', 'programme', 'year'] as const;
type FundsParameter = (typeof names)[number];

/** '' and an open range choose everything. */
export interface FundsAddress {
  /** A place; `lao-cai-before` is Lào Cai before July 2025. */
  readonly province: string;
  readonly category: string;
  readonly level: '' | 'national' | 'provincial' | 'district' | 'mixed';
  /** Id of an instrument; `none` for money of which no instrument is named. */
  readonly programme: string;
  readonly year: Range;
}

export const noFundsChoice: FundsAddress = { province: '', category: '', level: '', programme: '', year: openRange };

const levels = ['national', 'provincial', 'district', 'mixed'] as const;
const years = { min: 1900, max: 2100 };

/** What the parameters choose; one that cannot be read chooses nothing. */
export function readFunds(params: URLSearchParams): FundsAddress {
  const text = (name: FundsParameter): string => params.get(name) ?? '';
  const one = (name: FundsParameter): string => readWord(params, name);
  return {
    province: one('province'),
    category: one('category'),
    level: levels.find((level) => level === text('level')) ?? '',
    programme: one('programme'),
    year: readRange(text('year'), years) ?? openRange
  };
}

/** The query of an address, with its question mark, or '' where nothing is chosen. */
export function fundsQuery(address: FundsAddress, others: URLSearchParams = new URLSearchParams()): string {
  const texts: Readonly<Record<FundsParameter, string>> = { ...address, year: rangeText(address.year, 0) };
  return queryOf(
    names.map((name) => [name, texts[name]]),
    others
  );
}
