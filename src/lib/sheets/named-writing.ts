import type { NamedWriting } from './own-sheet.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

/** VNI fonts write a tone or a hat as a second letter after the vowel: Thanh Hoùa, Laøo Cai, tænh. */
const marks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323'
};
const alone: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ' };

/** A word as VNI fonts show it; the same word where nothing in it is written that way. */
function seenInVni(word: string): string {
  return word
    .toLowerCase()
    .replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])/g, (_, base: string, mark: string) => {
      return `${alone[base] ?? base}${marks[mark] ?? mark}`.normalize('NFC');
    })
    .replace(/[ôöæóòîñ]/g, (letter) => alone[letter] ?? letter)
    .normalize('NFC');
}

/** Enough words must say so, and few may contradict. */
const [leastWords, leastShare] = [4, 0.5];

/** The legacy writing that these words are in, where it is clear. */
export function namedWriting(text: string): NamedWriting | null {
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => /[^\0-\x7F]/.test(word));
  const vni = words.filter((word) => !isVietnameseSyllable(word) && isVietnameseSyllable(seenInVni(word)));
  if (vni.length >= leastWords && vni.length >= words.length * leastShare) return 'vni';
  const viqr = text.match(/[aeoAEO]\^[.'`?~]|[uoUO]\+[.'`?~]|[aA]\([.'`?~]|\bdd[aeiouy]/g) ?? [];
  return viqr.length >= leastWords && words.length < viqr.length ? 'viqr' : null;
}
