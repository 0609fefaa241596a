/** What targets are narrowed by ⇄ the query of their address. Defaults are not written; other parameters are kept. */
import { queryText } from './address-text.ts';

const names = ['province', 'topic', 'state'] as const;
export type TargetsParameter = (typeof names)[number];
export type TargetsAddress = Readonly<Record<TargetsParameter, string>>;

export const noTargetsChoice: TargetsAddress = { province: '', topic: '', state: '' };

const word = /^[a-z0-9]+(-+[a-z0-9]+)*$/;

/** Each parameter; '' where it is missing or no word. */
export function readTargets(params: URLSearchParams): TargetsAddress {
  const read = (name: TargetsParameter): string => {
    const text = params.get(name) ?? '';
    return word.test(text) ? text : '';
  };
  return { province: read('province'), topic: read('topic'), state: read('state') };
}

/** The query of an address, with its question mark, or '' where nothing is chosen. */
export function targetsQuery(address: TargetsAddress, others: URLSearchParams = new URLSearchParams()): string {
  const own = new Set<string>(names);
  const pairs = [
    ...names.flatMap((name) => (address[name] === '' ? [] : [[name, address[name]]])),
    ...[...others].filter(([name]) => !own.has(name))
  ];
  const query = pairs.map((pair) => pair.map(queryText).join('=')).join('&');
  return query === '' ? '' : `?${query}`;
}
