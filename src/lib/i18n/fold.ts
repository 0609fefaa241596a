/** What people type for the kinds of zones, folded, and the words it stands for. Longest first: KKTCK before KKT. */
const abbreviations: readonly (readonly [string, string])[] = [
  ['kktck', 'khu kinh te cua khau'],
  ['kkt', 'khu kinh te'],
  ['kcn', 'khu cong nghiep'],
  ['ccn', 'cum cong nghiep']
];

/** Small letters without marks, đ as d, hyphens and other separators as one space: what loose search compares. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Folded, with KCN, CCN, KKT, KKTCK written out, so that abbreviation and full words find each other. */
export function foldExpanded(text: string): string {
  const words = fold(text).split(' ');
  return words.map((word) => abbreviations.find(([short]) => short === word)?.[1] ?? word).join(' ');
}

/** The word of the text that a word of the query stands for: the same one, else one that begins with it; -1 for none. */
function placeOf(wanted: string, words: readonly string[]): number {
  const same = words.indexOf(wanted);
  return same >= 0 ? same : words.findIndex((word) => word.startsWith(wanted));
}

/** True when every word of the query begins a word of its own in the text, marks and order aside. An empty query matches all. */
export function matchesSearch(text: string, query: string): boolean {
  const expanded = foldExpanded(text);
  const shorts = abbreviations.filter(([, phrase]) => expanded.includes(phrase)).map(([short]) => short);
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
