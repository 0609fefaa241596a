import type { SearchName } from './prepare-names.ts';
import { rankFound, rankMistyped, type RankedName, type TypedText } from './rank-name.ts';
import { beginsWithinOneError, withinOneError } from './typing-error.ts';
import type { WordIndex } from './word-index.ts';

/** With so many names found, nobody looks for more among the mistyped. */
const enough = 8;
/** A beginning of fewer letters is within one error of too many words. */
const shortestBeginning = 5;
/** A letter is within one error of anything, and so are two unless other words stand beside them or nothing else is found. */
const shortestMistyped = { alone: 3, amongOthers: 2 };

/** Every name that answers what was typed, in no order. Nothing typed finds nothing. */
export function findNames(typed: TypedText, names: readonly SearchName[], index: WordIndex): readonly RankedName[] {
  if (typed.words.length === 0) return [];
  const counts = countWords(typed, names.length, index);
  const found = names.filter((_, place) => counts[place] === typed.words.length).map((name) => rankFound(typed, name));
  if (found.length >= enough) return found;
  const seen = new Set(found.map(({ name }) => name));
  const shortest = typed.words.length > 1 || found.length === 0 ? shortestMistyped.amongOthers : shortestMistyped.alone;
  const mistyped = [...missingOneWord(typed, names, index, counts, shortest), ...otherwiseSpaced(typed, names)];
  const others = [...new Set(mistyped)].filter((name) => !seen.has(name));
  return [...found, ...others.map((name) => rankMistyped(typed, name))];
}

/** How many of the typed words begin a word of each name. */
function countWords(typed: TypedText, size: number, index: WordIndex): Uint8Array {
  const counts = new Uint8Array(size);
  const lastWord = new Uint8Array(size);
  typed.words.forEach((word, turn) => {
    for (const known of index.wordsFrom(word)) {
      for (const place of index.namesWith(known)) {
        if (lastWord[place] === turn + 1) continue;
        lastWord[place] = turn + 1;
        counts[place] = (counts[place] ?? 0) + 1;
      }
    }
  });
  return counts;
}

/** Names that have all typed words but one, and instead of that one a word that differs from it by one typing error. */
function missingOneWord(
  typed: TypedText,
  names: readonly SearchName[],
  index: WordIndex,
  counts: Uint8Array,
  shortest: number
): readonly SearchName[] {
  const last = typed.words.at(-1);
  const isLike = (word: string, known: string): boolean =>
    word.length >= shortest &&
    (word === last && word.length >= shortestBeginning ? beginsWithinOneError : withinOneError)(word, known);
  const [only] = typed.words;
  // One word alone: every name misses it, so the words are asked and not the names.
  if (only !== undefined && typed.words.length === 1) {
    const places = index.words.filter((known) => isLike(only, known)).flatMap((known) => index.namesWith(known));
    return [...new Set(places)].flatMap((place) => (counts[place] === 0 ? (names[place] ?? []) : []));
  }
  return names.filter((name, place) => {
    if (counts[place] !== typed.words.length - 1) return false;
    const missing = typed.words.find((word) => !name.words.some((known) => known.startsWith(word)));
    return missing !== undefined && name.words.some((known) => isLike(missing, known));
  });
}

/** Fewer letters than these are not looked for with other spaces. */
const shortestSpaced = 6;

/** Names typed with a space too many or too few, such as "bimson". */
function otherwiseSpaced(typed: TypedText, names: readonly SearchName[]): readonly SearchName[] {
  const joined = typed.folded.replaceAll(' ', '');
  if (joined.length < shortestSpaced) return [];
  const starts = (text: string): boolean => text[0] === joined[0] && text.replaceAll(' ', '').startsWith(joined);
  return names.filter(({ folded, bareFolded }) => starts(folded) || starts(bareFolded));
}
