import type { CitationWords } from '#lib/i18n/citation-words.ts';
import { recordNote } from './record-note.ts';
import { authorsOf, citationKey, dateParts, issuedOn, type Reference } from './reference.ts';

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
};

/** Text that TeX sets as it is written; letters with marks stay, as UTF-8. */
export const bibtexText = (text: string): string =>
  text.replaceAll(/[\\{}$&#_%~^]/g, (mark) => special[mark] ?? mark).replaceAll(/\s+/g, ' ');

/** Inner braces keep the capitals of a title, and a name of several words one name. */
const kept = (text: string): string => `{${bibtexText(text)}}`;

/** One @misc entry, which BibTeX and BibLaTeX both know. */
export function bibtex(reference: Reference, words: CitationWords): string {
  const { title, edition, instrument, accessedOn, lang } = reference;
  const { named, more } = authorsOf(reference);
  const [year, month, day] = dateParts(issuedOn(reference));
  const fields: readonly (readonly [string, string | number | null | undefined])[] = [
    ['author', named.length === 0 ? null : [...named.map(kept), ...(more > 0 ? ['others'] : [])].join(' and ')],
    ['title', kept(title)],
    ['type', instrument?.kind == null ? null : bibtexText(words.kinds[instrument.kind])],
    ['number', instrument?.number == null ? null : bibtexText(instrument.number)],
    ['publisher', kept(edition.name)],
    ['howpublished', bibtexText(words.viaShort(edition.name, edition.release))],
    ['version', edition.release],
    ['year', year],
    ['month', month],
    ['day', day],
    // An address is taken letter for letter; a brace would end the field.
    ['url', edition.address.replaceAll(/[{}]/g, encodeURIComponent)],
    ['urldate', accessedOn],
    ['langid', lang === 'vi' ? 'vietnamese' : 'english'],
    ['note', bibtexText(recordNote(reference, words))]
  ];
  const lines = fields.flatMap(([name, value]) => (value == null || value === '' ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${citationKey(reference)},\n${lines.join(',\n')}\n}\n`;
}
