/** True when the texts are the same from these places to the ends given. */
function same(a: string, fromA: number, endA: number, b: string, fromB: number, endB: number): boolean {
  if (endA - fromA !== endB - fromB) return false;
  for (let at = 0; at < endA - fromA; at += 1) if (a[fromA + at] !== b[fromB + at]) return false;
  return true;
}

/**
 * True when one text becomes the beginning of the other of the length given by at most one typing error: a letter left out, put in,
 * replaced, or two neighbours swapped. Equal texts count as well. Allocates nothing: it is asked of every word of the index.
 */
function within(a: string, b: string, endB: number): boolean {
  const endA = a.length;
  if (endB > b.length || Math.abs(endA - endB) > 1) return false;
  let start = 0;
  while (start < endA && start < endB && a[start] === b[start]) start += 1;
  if (start === endA && start === endB) return true;
  if (endA > endB) return same(a, start + 1, endA, b, start, endB);
  if (endA < endB) return same(a, start, endA, b, start + 1, endB);
  if (same(a, start + 1, endA, b, start + 1, endB)) return true;
  const swapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return swapped && same(a, start + 2, endA, b, start + 2, endB);
}

/** True when what was typed is the word but for one typing error at most. */
export const withinOneError = (typed: string, word: string): boolean => within(typed, word, word.length);

/** True when what was typed is a beginning of the word but for one typing error at most: someone is still typing it. */
export const beginsWithinOneError = (typed: string, word: string): boolean =>
  [-1, 0, 1].some((change) => within(typed, word, typed.length + change));
