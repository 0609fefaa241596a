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

/** A name that answers, and how well: the smaller its place the earlier. */
export interface RankedName {
  readonly name: SearchName;
  readonly rank: SearchRank;
  readonly place: number;
}

/** A name that has every typed word, as the whole, its beginning, or in any order. */
export function rankFound(typed: TypedText, name: SearchName): RankedName {
  const full = rankOfForm(typed, name.folded, name.spelled);
  const bare = name.bareFolded === name.folded ? null : rankOfForm(typed, name.bareFolded, name.bareSpelled);
  if (full === null && bare === null) return ranked(typed, name, 'all-words', false);
  const isBare = full === null || (bare !== null && searchRanks.indexOf(bare) < searchRanks.indexOf(full));
  return ranked(typed, name, (isBare ? bare : full) ?? 'all-words', isBare);
}

/** A name that has every typed word but for one typing error. */
export const rankMistyped = (typed: TypedText, name: SearchName): RankedName =>
  ranked(typed, name, 'one-typing-error', false);

/** How the whole of what was typed stands to a name; null when it is neither the name nor its beginning. */
function rankOfForm(typed: TypedText, folded: string, spelled: string): SearchRank | null {
  if (!folded.startsWith(typed.folded)) return null;
  if (typed.hasMarks && spelled === typed.spelled) return 'exact';
  if (typed.hasMarks && spelled.startsWith(typed.spelled)) return 'prefix';
  return folded.length === typed.folded.length ? 'exact-unaccented' : 'prefix-unaccented';
}

/** True when the name, with or without its kind, differs from what was typed by one error and by nothing else. */
const isMistyped = (typed: TypedText, name: SearchName): boolean =>
  withinOneError(typed.folded, name.folded) || withinOneError(typed.folded, name.bareFolded);

function ranked(typed: TypedText, name: SearchName, rank: SearchRank, isBare: boolean): RankedName {
  const isExact = rank === 'exact' || rank === 'exact-unaccented';
  const isWhole = rank !== 'one-typing-error' && rank !== 'all-words';
  const left = Math.max(0, name.words.length - typed.words.length);
  // Sources tell of things; the things themselves stand before them.
  const isTold = Number(name.entry.kind === 'source');
  const [strange, far] = rank === 'exact' || rank === 'prefix' ? [0, 0] : strangeWords(typed, name, rank);
  const place = placeOf(
    searchRanks.indexOf(rank),
    // Of the mistyped, the one that differs by the error alone is the likeliest, whatever it is.
    rank === 'one-typing-error' ? Number(!isMistyped(typed, name)) : isTold,
    Number(isExact && isBare),
    far,
    strange,
    typed.words.filter((word) => !name.words.includes(word)).length,
    isWhole ? 0 : left,
    isTold,
    searchKinds.indexOf(name.entry.kind),
    searchRoles.indexOf(name.alias.role),
    left
  );
  return { name, rank, place };
}

/** How many typed words begin no word of the name, and how many of those are further off than one error. Marks count where typed. */
function strangeWords(typed: TypedText, name: SearchName, rank: SearchRank): readonly [strange: number, far: number] {
  // Without marks, the words of what was found are all there.
  if (!typed.hasMarks && rank !== 'one-typing-error') return [0, 0];
  let [strange, far] = [0, 0];
  for (const { spelled, hasMarks } of typed.spelledWords) {
    const words = hasMarks ? name.spelledWords : name.words;
    if (words.some((word) => word.startsWith(spelled))) continue;
    strange += 1;
    if (!words.some((word) => withinOneError(spelled, word))) far += 1;
  }
  return [strange, far];
}

/** One more than the most that each criterion can be; more counts as the most. Together they fit a number exactly. */
const sizes = [6, 2, 2, 16, 16, 16, 64, 2, 16, 8, 64] as const;

/** The criteria as one number in which the first weighs most. */
const placeOf = (...criteria: readonly number[]): number =>
  sizes.reduce((place, size, at) => place * size + Math.min(size - 1, criteria[at] ?? 0), 0);
