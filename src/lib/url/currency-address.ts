/** The currency that sums are also told in ⇄ `currency` in the address; dollars are the default and never written. */
import { currencies, defaultCurrency, type Currency } from '#lib/domain/currency.ts';
import { queryText } from './address-text.ts';

export const readCurrency = (params: URLSearchParams): Currency =>
  currencies.find((currency) => currency === params.get('currency')) ?? defaultCurrency;

/** The query of an address with the currency in it and everything else kept as it is; '' for an empty one. */
export function withCurrency(params: URLSearchParams, currency: Currency): string {
  const kept = [...params].filter(([name]) => name !== 'currency');
  const all = currency === defaultCurrency ? kept : [...kept, ['currency', currency] as const];
  const query = all.map(([name, text]) => `${queryText(name)}=${queryText(text)}`).join('&');
  return query === '' ? '' : `?${query}`;
}
