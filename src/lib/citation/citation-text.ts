import type { Format } from '#lib/i18n/format.ts';
import type { CitationWords } from '#lib/i18n/citation-words.ts';
import { authorsOf, type CitedWork, type Reference } from './reference.ts';

const namedInShort = 3;

/** For a line under a picture: who published it, and that it comes by way of the atlas. */
export function shortCitation({ instrument, publishers, edition }: Reference, words: CitationWords): string {
  const via = words.viaShort(edition.name, edition.release);
  if (instrument !== null) return `${instrument.inShort}, ${via}`;
  const named = publishers.slice(0, namedInShort).join('; ');
  return `${publishers.length > namedInShort ? words.andOthers(named) : named}, ${via}`;
}

/** Publisher, “title”, date; place in it; its address. */
function workInWords({ publisher, title, publishedOn, locator, url }: CitedWork, words: CitationWords, format: Format) {
  const named = [...(publisher === null ? [] : [publisher]), `“${title}”`, format.date(publishedOn)];
  return [named.join(', '), ...(locator === null ? [] : [locator]), ...(url === null ? [] : [url])];
}

const isAddress = (text: string): boolean => /^(https?:\/\/|\/)\S*$/.test(text);

/** A sentence ends in one mark: a title may bring its own, and a full stop after an address would be taken for a part of it. */
const sentences = (parts: readonly string[]): string =>
  parts.map((part) => (isAddress(part) || /[.?!…]$/.test(part) ? part : `${part}.`)).join(' ');

/** The whole citation: what it is and who published it, then the atlas with release, day and address, then the day it was seen. */
export function fullCitation(reference: Reference, words: CitationWords, format: Format): string {
  const { edition, accessedOn } = reference;
  return sentences([
    ...cited(reference, words, format),
    words.via(edition.name, edition.release, format.date(edition.releasedOn)),
    edition.address,
    ...(accessedOn === null ? [] : [words.accessed(format.date(accessedOn))])
  ]);
}

function cited(reference: Reference, words: CitationWords, format: Format): readonly string[] {
  const { instrument, work, title } = reference;
  if (instrument !== null)
    return [
      instrument.inFull,
      ...(work === null ? [] : [words.knownFrom(workInWords({ ...work, url: null }, words, format).join(', '))])
    ];
  if (work !== null) return [title, ...workInWords(work, words, format)];
  const { named, more } = authorsOf(reference);
  const names = named.join('; ');
  return [more > 0 ? words.andMore(names, format.number(more)) : names, `“${title}”`];
}
