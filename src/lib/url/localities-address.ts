/** What the comparison of localities shows ⇄ the query of its address. Defaults are not written; other parameters are kept. */
import { queryText } from './address-text.ts';

const names = ['support', 'indicator', 'order'] as const;
export type LocalitiesParameter = (typeof names)[number];
/** '' is the default: every kind of support, the first indicator, the order of the list. */
export type LocalitiesAddress = Readonly<Record<LocalitiesParameter, string>>;

const word = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Words of the parameters; '' where one is missing or no word. */
export function readLocalities(params: URLSearchParams): LocalitiesAddress {
  const read = (name: LocalitiesParameter): string => {
    const text = params.get(name) ?? '';
    return word.test(text) ? text : '';
  };
  return { support: read('support'), indicator: read('indicator'), order: read('order') };
}

/** The query of an address, with its question mark, or '' where nothing is chosen. */
export function localitiesQuery(address: LocalitiesAddress, others: URLSearchParams = new URLSearchParams()): string {
  const own = new Set<string>(names);
  const pairs = [
    ...names.flatMap((name) => (address[name] === '' ? [] : [[name, address[name]]])),
    ...[...others].filter(([name]) => !own.has(name))
  ];
  const query = pairs.map((pair) => pair.map(queryText).join('=')).join('&');
  return query === '' ? '' : `?${query}`;
}
