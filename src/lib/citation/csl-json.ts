import type { CitationWords } from '#lib/i18n/citation-words.ts';
import { recordNote } from './record-note.ts';
import { authorsOf, citationKey, dateParts, issuedOn, type Reference } from './reference.ts';

const dated = (iso: string | null) => {
  const parts = dateParts(iso);
  return parts.length === 0 ? null : { 'date-parts': [parts] };
};

/** The record as CSL-JSON: a list of one, which every processor takes. */
export function cslJson(reference: Reference, words: CitationWords): string {
  const { kind, title, edition, instrument, accessedOn, lang } = reference;
  const note = recordNote(reference, words);
  const issued = dated(issuedOn(reference));
  const accessed = dated(accessedOn);
  const item = {
    id: citationKey(reference),
    type: kind === 'policy' ? 'legislation' : 'dataset',
    title,
    author: authorsOf(reference).named.map((literal) => ({ literal })),
    publisher: edition.name,
    ...(instrument?.kind == null ? {} : { genre: words.kinds[instrument.kind] }),
    ...(instrument?.number == null ? {} : { number: instrument.number }),
    ...(issued === null ? {} : { issued }),
    version: edition.release,
    URL: edition.address,
    ...(accessed === null ? {} : { accessed }),
    language: lang,
    ...(note === '' ? {} : { note })
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
