/** The pages that a scene can show, and what each reads of its address. */
import { currencies } from '#lib/domain/currency.ts';
import { rankConditions } from '#lib/domain/rank.ts';
import { compareQuery, readCompare } from '#lib/url/compare-address.ts';
import { readViewWithProblems } from '#lib/url/explorer-address.ts';
import { fundsQuery, readFunds } from '#lib/url/funds-address.ts';
import { investmentsQuery, readInvestments } from '#lib/url/investments-address.ts';
import { localitiesQuery, readLocalities } from '#lib/url/localities-address.ts';
import { overlapQuery, readOverlap } from '#lib/url/overlap-address.ts';
import { policiesQuery, readPolicies } from '#lib/url/policies-address.ts';
import { readRank } from '#lib/url/rank-address.ts';
import { readSupport, supportQuery } from '#lib/url/support-address.ts';
import { readTargets, targetsQuery } from '#lib/url/targets-address.ts';
import type { KnownNames } from './known-names.ts';

/** The query that a page would write after it has read one: what is missing in it was not understood. */
type Rewrite = (params: URLSearchParams, known: KnownNames) => string;

const keep =
  (...names: readonly string[]): Rewrite =>
  (params) =>
    new URLSearchParams([...params].filter(([name]) => names.includes(name))).toString();
const nothing = keep();

/** The explorer and the ranking tell what they cannot read. */
const unreadable = (params: URLSearchParams, problems: readonly { readonly parameter: string }[]): URLSearchParams => {
  const wrong = new Set(problems.map(({ parameter }) => parameter));
  return new URLSearchParams([...params].filter(([name]) => !wrong.has(name)));
};

const idsOf = ({ sectors, categories, zones, infrastructure }: KnownNames) => ({
  sector: sectors,
  category: categories,
  zone: zones,
  near: infrastructure
});

const explorerNames = new Set([
  ...['province', 'kind', 'status', 'investor', 'wastewater', 'sector', 'country', 'category', 'year', 'area'],
  ...[
    'occupancy',
    'capital',
    'near',
    'within',
    'q',
    'zone',
    'units',
    'layer',
    'tab',
    'sort',
    'map',
    'theme',
    'currency'
  ]
]);

const rankNames = new Set<string>([...rankConditions, 'weights', 'prefer', 'ends', 'outlook']);

const pages: Readonly<Record<string, Rewrite>> = {
  '': (params, known) => {
    const { problems } = readViewWithProblems(params, idsOf(known));
    return new URLSearchParams(
      [...unreadable(params, problems)].filter(([name]) => explorerNames.has(name))
    ).toString();
  },
  zones: nothing,
  compare: (params, { zones }) => {
    const read = readCompare(params);
    return compareQuery(
      read.zones.filter((zone) => zones.has(zone)),
      read.onlyDifferent
    );
  },
  rank: (params, known) => {
    const { problems } = readRank(params, idsOf(known));
    return new URLSearchParams([...unreadable(params, problems)].filter(([name]) => rankNames.has(name))).toString();
  },
  shortlist: keep('zones'),
  support: (params) => supportQuery(readSupport(params).choice),
  'support/overlap': (params) => overlapQuery(readOverlap(params)),
  procedures: keep('q'),
  policies: (params) => policiesQuery(readPolicies(params)),
  investments: (params) => investmentsQuery(readInvestments(params)),
  funds: (params) => fundsQuery(readFunds(params)),
  targets: (params) => targetsQuery(readTargets(params)),
  localities: (params) => localitiesQuery(readLocalities(params)),
  charts: keep('q'),
  places: keep('place'),
  sources: nothing,
  search: keep('q'),
  editors: nothing,
  about: nothing,
  data: nothing,
  'data/sql': keep('sql'),
  'data/check': nothing,
  'data/templates': nothing,
  'data/changes': keep('q')
};

const pagesOfThings = {
  charts: { of: 'chart', params: keep('mark') },
  zones: { of: 'zone', params: nothing },
  policies: { of: 'policy', params: nothing },
  sources: { of: 'source', params: nothing }
} as const;
export type NamedThing = (typeof pagesOfThings)[keyof typeof pagesOfThings]['of'];

export type ScenePage =
  /** `unread` are the parameters that the page does not read as they stand. */
  | { readonly kind: 'page'; readonly unread: readonly (readonly [name: string, text: string])[] }
  | { readonly kind: 'no-thing'; readonly of: NamedThing; readonly id: string }
  | { readonly kind: 'no-page' };

const isThings = (name: string): name is keyof typeof pagesOfThings => Object.hasOwn(pagesOfThings, name);

/** Which page a path names, and what of the query it would not read. */
export function scenePage(path: readonly string[], params: URLSearchParams, known: KnownNames): ScenePage {
  const [first = '', id, ...rest] = path;
  const name = path.join('/');
  const page = Object.hasOwn(pages, name) ? pages[name] : undefined;
  if (page !== undefined) return { kind: 'page', unread: unreadOf(params, page(params, known)) };
  if (!isThings(first) || id === undefined || rest.length > 0) return { kind: 'no-page' };
  const things = pagesOfThings[first];
  if (!known[first].has(id)) return { kind: 'no-thing', of: things.of, id };
  return { kind: 'page', unread: unreadOf(params, things.params(params, known)) };
}

const themes = ['light', 'dark', 'projector'];

function unreadOf(params: URLSearchParams, rewritten: string): readonly (readonly [string, string])[] {
  const read = new URLSearchParams(rewritten);
  return [...params].filter(([name, text]) => {
    if (name === 'theme') return !themes.includes(text);
    if (name === 'currency') return !currencies.some((currency) => currency === text);
    return read.get(name) !== text;
  });
}
