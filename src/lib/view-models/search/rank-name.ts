import { searchKinds, searchRanks, searchRoles, type SearchRank } from '#lib/domain/search.ts';
import type { SearchName } from './prepare-names.ts';
import { withinOneError } from './typing-error.ts';

/** What was typed, ready to be compared. */
export interface TypedText {
  readonly folded: string;
  readonly spelled: string;
  /** Words without marks, each once. */
  readonly words: readonly string[];
  readonly spelledWords: readonly { readonly spelled: string; readonly hasMarks: boolean }[];
  /** True when a mark or đ was typed: only then is a spelling with the same marks better than one with others. */
  readonly hasMarks: boolean;
}

/** A name that answers, and how well: the smaller the earlier, compared from the first. */
export interface RankedName {
  readonly name: SearchName;
  readonly rank: SearchRank;
  readonly order: readonly number[];
}

/** How the whole of what was typed stands to the name; null when it is neither the name nor its beginning. */
function rankOfWhole(typed: TypedText, name: SearchName): { readonly rank: SearchRank; readonly bare: boolean } | null {
  const forms = [
    { folded: name.folded, spelled: name.spelled, bare: false },
    { folded: name.bareFolded, spelled: name.bareSpelled, bare: true }
  ];
  const find = (rank: SearchRank, holds: (form: (typeof forms)[number]) => boolean) => {
    const form = forms.find(holds);
    return form === undefined ? null : { rank, bare: form.bare };
  };
  return (
    (typed.hasMarks ? find('exact', ({ spelled }) => spelled === typed.spelled) : null) ??
    (typed.hasMarks ? find('prefix', ({ spelled }) => spelled.startsWith(typed.spelled)) : null) ??
    find('exact-unaccented', ({ folded }) => folded === typed.folded) ??
    find('prefix-unaccented', ({ folded }) => folded.startsWith(typed.folded))
  );
}

/** A name that has every typed word, as the whole, its beginning, or in any order. */
export function rankFound(typed: TypedText, name: SearchName): RankedName {
  const whole = rankOfWhole(typed, name);
  return ranked(typed, name, whole?.rank ?? 'all-words', whole?.bare === true ? 1 : 0);
}

/** A name that has every typed word but for one typing error. */
export const rankMistyped = (typed: TypedText, name: SearchName): RankedName =>
  ranked(typed, name, 'one-typing-error', 0);

/** Sources tell of things; the things themselves stand before them. */
const isOfSource = (name: SearchName): boolean => name.entry.kind === 'source';
const isExact = (rank: SearchRank): boolean => rank === 'exact' || rank === 'exact-unaccented';

/** True when the name, with or without its kind, differs from what was typed by one error and by nothing else. */
const isMistyped = (typed: TypedText, name: SearchName): boolean =>
  withinOneError(typed.folded, name.folded) || withinOneError(typed.folded, name.bareFolded);

function ranked(typed: TypedText, name: SearchName, rank: SearchRank, bare: number): RankedName {
  const strange = typed.spelledWords.filter(({ spelled, hasMarks }) =>
    (hasMarks ? name.spelledWords : name.words).every((word) => !word.startsWith(spelled))
  );
  const far = strange.filter(({ spelled, hasMarks }) =>
    (hasMarks ? name.spelledWords : name.words).every((word) => !withinOneError(spelled, word))
  );
  const unfinished = typed.words.filter((word) => !name.words.includes(word)).length;
  const left = Math.max(0, name.words.length - typed.words.length);
  const isWhole = rank !== 'one-typing-error' && rank !== 'all-words';
  const afterThings = isOfSource(name) ? 1 : 0;
  const order = [
    searchRanks.indexOf(rank),
    // Of the mistyped, the one that differs by the error alone is the likeliest, whatever it is.
    rank === 'one-typing-error' ? Number(!isMistyped(typed, name)) : afterThings,
    isExact(rank) ? bare : 0,
    far.length,
    strange.length,
    unfinished,
    isWhole ? 0 : left,
    afterThings,
    searchKinds.indexOf(name.entry.kind),
    searchRoles.indexOf(name.alias.role),
    left
  ];
  return { name, rank, order };
}

/** Better names first; names that are equally good in the order of the index. */
export function compareRanked(a: RankedName, b: RankedName): number {
  for (const [place, value] of a.order.entries()) {
    const difference = value - (b.order[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
