import { citedInstrument, type InstrumentRow } from '#lib/citation/legal-form.ts';
import type { Edition, Reference } from '#lib/citation/reference.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { CitationWords } from '#lib/i18n/citation-words.ts';
import type { PolicyView } from '../policies/policy-view.ts';

/** An instrument is cited as itself; the text that the atlas knows it from is told, because few were read in the original. */
export function policyReference(
  row: InstrumentRow,
  { id, title, source, locator }: Pick<PolicyView, 'id' | 'title' | 'source' | 'locator'>,
  edition: Edition,
  lang: Lang,
  words: CitationWords
): Reference {
  const instrument = citedInstrument(row, lang, words);
  return {
    kind: 'policy',
    id,
    lang,
    title,
    publishers: [instrument.issuer],
    work: { publisher: source.publisher, title: source.title, publishedOn: source.publishedOn, locator, url: null },
    instrument,
    edition,
    accessedOn: null
  };
}
