import type { CitedInstrument, Edition, Reference } from '#lib/citation/reference.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { PolicyView } from '../policies/policy-view.ts';

/** An instrument is cited as itself; the text that the atlas knows it from is told, because few were read in the original. */
export function policyReference(
  instrument: CitedInstrument,
  { id, title, source, locator }: Pick<PolicyView, 'id' | 'title' | 'source' | 'locator'>,
  edition: Edition,
  lang: Lang
): Reference {
  const { publisher, publishedOn } = source;
  return {
    kind: 'policy',
    id,
    lang,
    title,
    publishers: [instrument.issuer],
    work: { publisher, title: source.title, publishedOn, locator, url: null },
    instrument,
    edition,
    accessedOn: null
  };
}
