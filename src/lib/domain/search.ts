/** What search finds: the entries of its index, and the answers made of them. */

/** Kinds of things that have a name to be found by, in the order in which equal hits are shown. */
export const searchKinds = [
  'zone',
  'place',
  'infrastructure',
  'sector',
  'country',
  'investment',
  'policy',
  'support',
  'indicator',
  'procedure',
  'chart',
  'source'
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What a name besides the one shown is to its thing, in the order in which equal hits are shown. */
export const searchRoles = ['name', 'translation', 'number', 'investor', 'developer', 'publisher', 'question'] as const;
export type SearchRole = (typeof searchRoles)[number];

/** A name that leads to a thing, besides the one that is shown. */
export interface SearchAlias {
  readonly role: SearchRole;
  readonly text: string;
}

/** One thing that can be found, in one language. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** Address below the language: `zones/th-kcn-bim-son/`, `?sector=metallurgy`, `places/?place=old-380`. */
  readonly to: string;
  readonly name: string;
  /** Where it is or whose it is, in words; '' where nothing needs saying. */
  readonly place: string;
  readonly aliases: readonly SearchAlias[];
}

/** How well a name answers, best first: the order of ranks in which answers are shown. */
export const searchRanks = [
  'exact',
  'prefix',
  'exact-unaccented',
  'prefix-unaccented',
  'all-words',
  'one-typing-error'
] as const;
export type SearchRank = (typeof searchRanks)[number];

/** An entry that answers, and the name by which it does. */
export interface SearchHit {
  readonly entry: SearchEntry;
  readonly matched: SearchAlias;
  readonly rank: SearchRank;
}

/** Things of one kind that bear one name; places are of one name whatever their kind and marks. Never empty. */
export interface SearchResult {
  readonly key: string;
  /** The name they share: what was matched. */
  readonly name: string;
  readonly kind: SearchKind;
  readonly role: SearchRole;
  readonly hits: readonly SearchHit[];
}

export interface SearchAnswer {
  /** The best, at most as many as were asked for. */
  readonly results: readonly SearchResult[];
  /** How many there are in all. */
  readonly count: number;
}

/** How many projects there are, and of how many, the largest, search knows the names. */
export interface KnownProjects {
  readonly named: number;
  readonly all: number;
}

/** Answers what is typed with at most `most` results, best first. */
export type Search = (text: string, most: number) => SearchAnswer;

/** Search over the names of a site. */
export interface SiteSearch {
  readonly find: Search;
  /** null where search knows every project. */
  readonly projects: KnownProjects | null;
}
