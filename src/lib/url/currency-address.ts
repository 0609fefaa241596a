/** The currency that sums are also told in ⇄ `currency` in the address; dollars are the default and never written. */
import { currencies, defaultCurrency, type Currency } from '#lib/domain/currency.ts';
import { pairsText } from './address-text.ts';

export const readCurrency = (params: URLSearchParams): Currency =>
  currencies.find((currency) => currency === params.get('currency')) ?? defaultCurrency;

/** The query of an address with the currency in it and everything else kept as it is; '' for an empty one. */
export function withCurrency(params: URLSearchParams, currency: Currency): string {
  const kept = [...params].filter(([name]) => name !== 'currency');
  return pairsText(currency === defaultCurrency ? kept : [...kept, ['currency', currency]]);
}
