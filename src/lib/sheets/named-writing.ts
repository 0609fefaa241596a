import type { NamedWriting } from './own-sheet.ts';
import { commonWords, isVietnameseSyllable } from './vietnamese-syllable.ts';
import { vniFromWindows1252 } from './vni.ts';

/** Enough words must say so, some of the most common ones among them. */
const [leastWords, leastCommon, leastShare] = [4, 2, 0.5];

const wordsWithMarks = (text: string): readonly string[] =>
  (text.match(/\p{L}+/gu) ?? []).filter((word) => /[^\0-\x7F]/.test(word));

/** Words that are Vietnamese only where they are read as VNI: Thanh Hoùa, Laøo Cai, tænh. */
const vniWords = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !isVietnameseSyllable(word) && isVietnameseSyllable(vniFromWindows1252(word)));

/** Whether there is text of VNI fonts among these cells beyond doubt: names of other languages make a syllable now and then. */
export function hasVni(cells: readonly string[]): boolean {
  const words = new Set(vniWords(wordsWithMarks(cells.join(' '))).map(vniFromWindows1252));
  return words.size >= leastWords && commonWords([...words]) >= leastCommon;
}

/** The legacy writing that these words are in, where it is clear. */
export function namedWriting(text: string): NamedWriting | null {
  const words = wordsWithMarks(text);
  const vni = vniWords(words);
  if (vni.length >= leastWords && vni.length >= words.length * leastShare) return 'vni';
  const viqr = text.match(/[aeoAEO]\^[.'`?~]|[uoUO]\+[.'`?~]|[aA]\([.'`?~]|\bdd[aeiouy]/g) ?? [];
  return viqr.length >= leastWords && words.length < viqr.length ? 'viqr' : null;
}
