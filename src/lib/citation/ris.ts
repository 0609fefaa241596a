import type { CitationWords } from '#lib/i18n/citation-words.ts';
import { recordNote } from './record-note.ts';
import { authorsOf, citationKey, dateParts, issuedOn, type Reference } from './reference.ts';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** A comma would cut a name into surname and first name: what stands behind it goes into brackets. */
export const risName = (name: string): string =>
  oneLine(name).replace(
    /^([^,]+), *(.+)$/,
    (_, first: string, rest: string) => `${first} (${rest.replaceAll(',', ';')})`
  );

/** 2025/07/01, 2025/07 or 2025: as much of the date as is known. */
const risDate = (iso: string | null): string =>
  dateParts(iso)
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join('/');

/** One RIS record, its lines ended by CR LF as the format asks. */
export function ris(reference: Reference, words: CitationWords): string {
  const { kind, title, edition, instrument, accessedOn, lang } = reference;
  const date = risDate(issuedOn(reference));
  const lines: readonly (readonly [string, string])[] = [
    ['TY', kind === 'policy' ? 'LEGAL' : 'DATA'],
    ['ID', citationKey(reference)],
    ...authorsOf(reference).named.map((name): [string, string] => ['AU', risName(name)]),
    ['TI', title],
    ['PB', edition.name],
    ['PY', date.slice(0, 4)],
    ['DA', date],
    ['ET', edition.release],
    ['M3', instrument?.kind == null ? '' : words.kinds[instrument.kind]],
    ['SN', instrument?.number ?? ''],
    ['LA', lang],
    ['UR', edition.address],
    ['Y2', risDate(accessedOn)],
    ['N1', recordNote(reference, words)]
  ];
  const written = lines.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${oneLine(value)}`);
  return [...written, 'ER  - ', ''].join('\r\n');
}
