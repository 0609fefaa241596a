/**
 * Orders texts by their bytes in UTF-8, as the engine does. Not an order for readers: theirs is the Vietnamese one of i18n/collate.
 */
export function compareBytes(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const difference = codeRank(a.charCodeAt(at)) - codeRank(b.charCodeAt(at));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** UTF-16 puts surrogates (letters past U+FFFF) before U+E000; UTF-8 puts them last. */
const codeRank = (code: number): number => (code >= 0xd800 && code <= 0xdfff ? code + 0x10000 : code);
