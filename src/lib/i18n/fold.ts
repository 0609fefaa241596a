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

/** True when every word of the query begins a word of the text, marks and order aside. An empty query matches all. */
export function matchesSearch(text: string, query: string): boolean {
  const wanted = foldExpanded(query)
    .split(' ')
    .filter((word) => word !== '');
  if (wanted.length === 0) return true;
  const expanded = foldExpanded(text);
  const shorts = abbreviations.filter(([, phrase]) => expanded.includes(phrase)).map(([short]) => short);
  const words = [...expanded.split(' '), ...shorts];
  return wanted.every((word) => words.some((candidate) => candidate.startsWith(word)));
}
