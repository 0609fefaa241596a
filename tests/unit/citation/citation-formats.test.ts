import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '#lib/citation/bibtex.ts';
import { fullCitation, shortCitation } from '#lib/citation/citation-text.ts';
import type { Reference } from '#lib/citation/reference.ts';
import { ris } from '#lib/citation/ris.ts';
import { citation as words } from '#lib/i18n/en/citation.ts';
import { createFormat } from '#lib/i18n/format.ts';

const format = createFormat('en');
const reference: Reference = {
  kind: 'chart',
  id: 'zones-by-kind',
  lang: 'en',
  title: '100 of 154 zones are still plans',
  publishers: ['Báo Thanh Hóa', 'VIR', 'NSO'],
  work: null,
  instrument: null,
  edition: {
    name: 'Industry Atlas',
    release: '2026.11.1',
    releasedOn: '2026-11-22',
    address: 'https://atlas.example/en/charts/zones-by-kind/'
  },
  accessedOn: null
};
const manyPublishers = Array.from({ length: 12 }, (_, at) => `Publisher ${at + 1}`);

describe('a citation as text', () => {
  it('names those who published first, then the atlas with release, day and address', () => {
    expect(fullCitation(reference, words, format)).toBe(
      'Báo Thanh Hóa; VIR; NSO. “100 of 154 zones are still plans”. Via Industry Atlas, release 2026.11.1 (22 November 2026). https://atlas.example/en/charts/zones-by-kind/'
    );
    expect(shortCitation(reference, words)).toBe('Báo Thanh Hóa; VIR; NSO, via Industry Atlas, release 2026.11.1');
  });

  it('says that there are more where it cannot name all', () => {
    const many = { ...reference, publishers: manyPublishers };
    expect(fullCitation(many, words, format)).toContain('; Publisher 8 and 4 more. ');
    expect(shortCitation(many, words)).toContain('Publisher 3 and others, via');
  });

  it('says when it was seen where that is known', () => {
    const seen = fullCitation({ ...reference, accessedOn: '2026-12-01' }, words, format);
    expect(seen).toMatch(/\/zones-by-kind\/ Accessed 1 December 2026\.$/);
  });
});

describe('a BibTeX entry', () => {
  it('gives back any title a person can type, letter for letter', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'abcĐđộ 19%&#_${}\\~^"\'@=,.–“”'), minLength: 1 });
    fc.assert(
      fc.property(typed, (title) => {
        const spoken = title.replaceAll(/\s+/g, ' ').trim();
        fc.pre(spoken !== '');
        const [item] = new Cite(bibtex({ ...reference, title: spoken }, words)).data;
        expect(item?.['title']).toBe(spoken);
      }),
      { numRuns: 300 }
    );
  });

  it('says that there are other authors', () => {
    expect(bibtex({ ...reference, publishers: manyPublishers }, words)).toContain('{Publisher 8} and others}');
  });

  it('has no date where the instrument has none, and half a date where it has half', () => {
    const instrument = { kind: null, number: null, issuer: 'X', issuedOn: null, inFull: 'X', inShort: 'X' };
    expect(bibtex({ ...reference, instrument }, words)).not.toContain('year');
    const half = bibtex({ ...reference, instrument: { ...instrument, issuedOn: '2024-06' } }, words);
    expect(half).toContain('year = {2024},\n  month = {6},\n  url');
  });
});

describe('a RIS record', () => {
  it('ends every line with CR LF, and no text breaks a line', () => {
    const lines = ris({ ...reference, title: 'one\r\nER  - two' }, words).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line) && !/[\r\n]/.test(line))).toBe(true);
    expect(lines).toContain('TI  - one ER - two');
  });

  it('does not let a comma cut a publisher into surname and first name', () => {
    expect(ris({ ...reference, publishers: ['Lao Dong, Japanese'] }, words)).toContain('AU  - Lao Dong (Japanese)\r\n');
  });
});
