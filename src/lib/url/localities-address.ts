/** What the comparison of localities shows ⇄ the query of its address. Defaults are not written; other parameters are kept. */
import { queryOf, readWord } from './address-text.ts';

const names = ['support', 'indicator', 'order'] as const;
export type LocalitiesParameter = (typeof names)[number];
/** '' is the default: every kind of support, the first indicator, the order of the list. */
export type LocalitiesAddress = Readonly<Record<LocalitiesParameter, string>>;

/** Words of the parameters; '' where one is missing or no word. */
export function readLocalities(params: URLSearchParams): LocalitiesAddress {
  return {
    support: readWord(params, 'support'),
    indicator: readWord(params, 'indicator'),
    order: readWord(params, 'order')
  };
}

/** The query of an address, with its question mark, or '' where nothing is chosen. */
export function localitiesQuery(address: LocalitiesAddress, others: URLSearchParams = new URLSearchParams()): string {
  return queryOf(
    names.map((name) => [name, address[name]]),
    others
  );
}
