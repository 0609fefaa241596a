/** What the library of instruments is narrowed by ⇄ the query of its address. Defaults are not written; other parameters are kept. */
import { queryText } from './address-text.ts';

const names = ['q', 'topic', 'status', 'level', 'province', 'support'] as const;
export type PoliciesParameter = (typeof names)[number];
export type PoliciesAddress = Readonly<Record<PoliciesParameter, string>>;

const word = /^[a-z0-9]+(-+[a-z0-9]+)*$/;
const longestSearch = 80;

/** Text of each parameter; '' where it is missing or no word. */
export function readPolicies(params: URLSearchParams): PoliciesAddress {
  const read = (name: PoliciesParameter): string => {
    const text = params.get(name) ?? '';
    if (name === 'q') return text.slice(0, longestSearch);
    return word.test(text) ? text : '';
  };
  return {
    q: read('q'),
    topic: read('topic'),
    status: read('status'),
    level: read('level'),
    province: read('province'),
    support: read('support')
  };
}

/** The query of an address, with its question mark, or '' where nothing is chosen. */
export function policiesQuery(address: PoliciesAddress, others: URLSearchParams = new URLSearchParams()): string {
  const own = new Set<string>(names);
  const pairs = [
    ...names.flatMap((name) => (address[name] === '' ? [] : [[name, address[name]]])),
    ...[...others].filter(([name]) => !own.has(name))
  ];
  const query = pairs.map((pair) => pair.map(queryText).join('=')).join('&');
  return query === '' ? '' : `?${query}`;
}
