/** What the page of investments is narrowed by ⇄ the query of its address. Defaults are not written; other parameters are kept. */
import { openRange, type Range } from '#lib/domain/explorer-view.ts';
import { listText, queryOf, rangeText, readList, readRange, readWord } from './address-text.ts';

const names = [
  'province',
  'status',
  'sector',
  'country',
  'origin',
  'year',
  'capital',
  'capital-vnd',
  'q',
  'zone',
  'currency'
] as const;
export type InvestmentsParameter = (typeof names)[number];

/** '' and an empty list choose everything. */
export interface InvestmentsAddress {
  readonly province: string;
  readonly status: string;
  readonly sector: readonly string[];
  readonly country: readonly string[];
  readonly origin: string;
  readonly year: Range;
  /** Main report, in USD million. */
  readonly capital: Range;
  /** Main report, in VND billion. */
  readonly 'capital-vnd': Range;
  readonly q: string;
  /** A zone's id, or `none` for projects outside any named zone. */
  readonly zone: string;
  readonly currency: 'usd' | 'vnd';
}

export const noInvestmentsChoice: InvestmentsAddress = {
  province: '',
  status: '',
  sector: [],
  country: [],
  origin: '',
  year: openRange,
  capital: openRange,
  'capital-vnd': openRange,
  q: '',
  zone: '',
  currency: 'usd'
};

const word = /^[a-z0-9]+(-+[a-z0-9]+)*$/;
const countryCode = /^[A-Z]{2}$/;
const longestSearch = 80;
const years = { min: 1900, max: 2100 };
const usdMillions = { min: 0, max: 999_999 };
const vndBillions = { min: 0, max: 99_999_999 };

/** What the parameters choose; one that cannot be read chooses nothing. */
export function readInvestments(params: URLSearchParams): InvestmentsAddress {
  const text = (name: InvestmentsParameter): string => params.get(name) ?? '';
  const one = (name: InvestmentsParameter): string => readWord(params, name);
  const list = (name: InvestmentsParameter, pattern: RegExp): readonly string[] =>
    readList(text(name), (value): value is string => pattern.test(value)).values;
  return {
    province: one('province'),
    status: one('status'),
    sector: list('sector', word),
    country: list('country', countryCode),
    origin: one('origin'),
    year: readRange(text('year'), years) ?? openRange,
    capital: readRange(text('capital'), usdMillions) ?? openRange,
    'capital-vnd': readRange(text('capital-vnd'), vndBillions) ?? openRange,
    q: text('q').slice(0, longestSearch),
    zone: one('zone'),
    currency: text('currency') === 'vnd' ? 'vnd' : 'usd'
  };
}

/** The query of an address, with its question mark, or '' where nothing is chosen. */
export function investmentsQuery(address: InvestmentsAddress, others: URLSearchParams = new URLSearchParams()): string {
  const texts: Readonly<Record<InvestmentsParameter, string>> = {
    ...address,
    sector: listText(address.sector),
    country: listText(address.country),
    year: rangeText(address.year, 0),
    capital: rangeText(address.capital, 2),
    'capital-vnd': rangeText(address['capital-vnd'], 2),
    currency: address.currency === 'usd' ? '' : address.currency
  };
  return queryOf(
    names.map((name) => [name, texts[name]]),
    others
  );
}
