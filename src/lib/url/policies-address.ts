/** What the library of instruments is narrowed by ⇄ the query of its address. Defaults are not written; other parameters are kept. */
import { queryOf } from './address-text.ts';

/** What narrows the library and the timeline alike. */
const filterNames = ['q', 'topic', 'status', 'level', 'province', 'support', 'force'] as const;
/** And what is looked at: the day on which force is judged (ISO), and the chosen instrument. */
const names = [...filterNames, 'on', 'policy'] as const;
export type PoliciesFilter = (typeof filterNames)[number];
export type PoliciesParameter = (typeof names)[number];
export type PoliciesAddress = Readonly<Record<PoliciesParameter, string>>;

export const nothingChosen: PoliciesAddress = {
  q: '',
  topic: '',
  status: '',
  level: '',
  province: '',
  support: '',
  force: '',
  on: '',
  policy: ''
};

/** Whether anything narrows the library. */
export const isNarrowed = (address: PoliciesAddress): boolean => filterNames.some((name) => address[name] !== '');

const word = /^[a-z0-9]+(-+[a-z0-9]+)*$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const longestSearch = 80;

/** Text of each parameter; '' where it is missing or no word. */
export function readPolicies(params: URLSearchParams): PoliciesAddress {
  const read = (name: PoliciesParameter): string => {
    const text = params.get(name) ?? '';
    if (name === 'q') return text.slice(0, longestSearch);
    return (name === 'on' ? day : word).test(text) ? text : '';
  };
  return {
    q: read('q'),
    topic: read('topic'),
    status: read('status'),
    level: read('level'),
    province: read('province'),
    support: read('support'),
    force: read('force'),
    on: read('on'),
    policy: read('policy')
  };
}

/** The query of an address, with its question mark, or '' where nothing is chosen. */
export function policiesQuery(address: PoliciesAddress, others: URLSearchParams = new URLSearchParams()): string {
  return queryOf(
    names.map((name) => [name, address[name]]),
    others
  );
}
