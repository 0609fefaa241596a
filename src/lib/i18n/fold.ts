import { fold } from '#lib/domain/fold.ts';

export { fold };

/** What people type for kinds of zones and places, and the words it stands for. */
const abbreviations: readonly (readonly [short: string, words: string])[] = [
  ['kktck', 'khu kinh tế cửa khẩu'],
  ['kkt', 'khu kinh tế'],
  ['kcn', 'khu công nghiệp'],
  ['ccn', 'cụm công nghiệp'],
  ['tp', 'thành phố'],
  ['tx', 'thị xã']
];

const separators = /[^\p{L}\p{N}\p{M}]+/gu;
/** The five marks of tone: grave, acute, tilde, hook above, dot below. */
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Small letters with their marks, separators as one space, and the mark of tone at the end of each word: hoà and hòa, composed and
 * decomposed are the same. As many words as `fold` gives. What exact search compares; not for reading.
 */
export function spelling(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFD')
    .replace(separators, ' ')
    .trim()
    .split(' ')
    .map((word) => word.replace(toneMarks, '') + (word.match(toneMarks) ?? []).join(''))
    .join(' ');
}

interface InFull {
  readonly folded: string;
  readonly spelled: string;
}
let known: ReadonlyMap<string, InFull> | undefined;
/** Made when first looked for: nobody waits for it when a page opens. */
const inFull = (): ReadonlyMap<string, InFull> =>
  (known ??= new Map(
    abbreviations.map(([short, words]) => [short, { folded: fold(words), spelled: spelling(words) }])
  ));

/** Folded, with KCN, CCN, KKT, KKTCK, TP and TX written out, so that abbreviation and full words find each other. */
export function foldExpanded(text: string): string {
  const words = fold(text).split(' ');
  return words.map((word) => inFull().get(word)?.folded ?? word).join(' ');
}

/** As `spelling`, with the same abbreviations written out. */
export function spellingExpanded(text: string): string {
  const words = spelling(text).split(' ');
  return words.map((word) => inFull().get(word)?.spelled ?? word).join(' ');
}

/** The word of the text that a word of the query stands for: the same one, else one that begins with it; -1 for none. */
function placeOf(wanted: string, words: readonly string[]): number {
  const same = words.indexOf(wanted);
  return same >= 0 ? same : words.findIndex((word) => word.startsWith(wanted));
}

/**
 * As `matchesSearch`, for texts of many words: words of one or two letters are whole words of the text, with the marks they are typed
 * with. Without this "ô tô" would find whatever has "ở" and "tổ chức". The last one, which may still be typed, may begin a word where
 * a longer one is typed before it.
 */
export function matchesWords(text: string, query: string): boolean {
  const wanted = spelling(query).split(' ');
  const short = wanted.filter((word) => /^\p{L}{1,2}$/u.test(word.normalize('NFC')) && !inFull().has(word));
  if (wanted.length > 1 && short.length > 0) {
    const exact = spelling(text).split(' ');
    const plain = exact.map(fold);
    const typing = short.length < wanted.length ? wanted.at(-1) : null;
    const holds = (word: string): boolean => {
      const words = fold(word) === word ? plain : exact;
      return words.includes(word) || (word === typing && plain.some((one) => one.startsWith(fold(word))));
    };
    if (!short.every(holds)) return false;
  }
  return matchesSearch(text, query);
}

/** True when every word of the query begins a word of its own in the text, marks and order aside. An empty query matches all. */
export function matchesSearch(text: string, query: string): boolean {
  const expanded = foldExpanded(text);
  const shorts = [...inFull()].filter(([, { folded }]) => expanded.includes(folded)).map(([short]) => short);
  const free = [...expanded.split(' '), ...shorts];
  const wanted = foldExpanded(query)
    .split(' ')
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
  return wanted.every((word) => {
    const place = placeOf(word, free);
    if (place >= 0) free.splice(place, 1);
    return place >= 0;
  });
}
