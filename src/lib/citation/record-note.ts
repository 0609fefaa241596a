import type { CitationWords } from '#lib/i18n/citation-words.ts';
import { authorsOf, type Reference } from './reference.ts';

/** What no field of a record holds: that there are more publishers than it names, and the text something is taken from. */
export function recordNote({ publishers, work }: Reference, words: CitationWords): string {
  const taken = work === null ? [] : [work.publisher, work.title, work.publishedOn, work.locator, work.url];
  return [
    ...(authorsOf({ publishers }).more > 0 ? [words.allSources(publishers.length.toString())] : []),
    ...(work === null ? [] : [words.knownFrom(taken.filter((part) => part !== null).join(', '))])
  ].join('. ');
}
