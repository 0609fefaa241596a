import type { SearchAlias, SearchEntry } from '#lib/domain/search.ts';

/** How a text is made comparable: by its words without marks, and with them. Both give as many words. */
export interface Spelling {
  folded(text: string): string;
  spelled(text: string): string;
}

/** A name that leads to an entry, ready to be compared. */
export interface SearchName {
  readonly entry: SearchEntry;
  readonly alias: SearchAlias;
  readonly folded: string;
  readonly spelled: string;
  /** Without what kind of thing it is: "nghi son" for Khu kinh tế Nghi Sơn. The same as `folded` where nothing is left out. */
  readonly bareFolded: string;
  readonly bareSpelled: string;
  /** The same for reading. */
  readonly bareText: string;
  readonly words: readonly string[];
  readonly spelledWords: readonly string[];
}

/** What stands before a name in Vietnamese and after it in English, folded; longer ones first. */
const kindsBefore = [
  'khu kinh te cua khau',
  'khu kinh te',
  'khu cong nghiep',
  'cum cong nghiep',
  'cang hang khong quoc te',
  'cang hang khong',
  'cang bien',
  'cang can',
  'cang',
  'cua khau quoc te',
  'cua khau',
  'ga',
  'nut giao',
  'thi tran',
  'thi xa',
  'thanh pho',
  'huyen',
  'phuong',
  'xa'
];
const kindsAfter = [
  'border gate economic zone',
  'economic zone',
  'industrial park',
  'industrial cluster',
  'international airport',
  'airport',
  'seaport',
  'station',
  'commune',
  'ward',
  'township',
  'district',
  'town',
  'city'
];

/** How many words of a folded name say only what kind of thing it is, at its start and its end. */
function wordsOfKind(folded: string): { readonly before: number; readonly after: number } {
  const before = kindsBefore.find((kind) => folded.startsWith(`${kind} `));
  const after = before === undefined ? kindsAfter.find((kind) => folded.endsWith(` ${kind}`)) : undefined;
  const count = (kind: string | undefined): number => kind?.split(' ').length ?? 0;
  return { before: count(before), after: count(after) };
}

function withoutKind(text: string, { before, after }: ReturnType<typeof wordsOfKind>): string {
  const words = text.split(' ');
  return words.slice(before, words.length - after).join(' ');
}

const carriesKind = new Set<SearchEntry['kind']>(['zone', 'place', 'infrastructure']);

function prepare(entry: SearchEntry, alias: SearchAlias, spelling: Spelling): SearchName {
  const folded = spelling.folded(alias.text);
  const spelled = spelling.spelled(alias.text);
  const kind = carriesKind.has(entry.kind) ? wordsOfKind(folded) : { before: 0, after: 0 };
  return {
    entry,
    alias,
    folded,
    spelled,
    bareFolded: withoutKind(folded, kind),
    bareSpelled: withoutKind(spelled, kind),
    bareText: withoutKind(alias.text, kind),
    words: folded.split(' '),
    spelledWords: spelled.split(' ')
  };
}

/** Every name of every entry, the one that is shown first. */
export function prepareNames(entries: readonly SearchEntry[], spelling: Spelling): readonly SearchName[] {
  return entries.flatMap((entry) =>
    [{ role: 'name' as const, text: entry.name }, ...entry.aliases].map((alias) => prepare(entry, alias, spelling))
  );
}
