import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256Base64 } from '#lib/export/deck-file/sha256.ts';

const known = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');

it('gives the hash that every other program gives', () => {
  for (const text of [
    '',
    'abc',
    'Thanh Hóa – Lào Cai',
    'a'.repeat(55),
    'a'.repeat(56),
    'a'.repeat(64),
    'đ'.repeat(100_000)
  ])
    expect(sha256Base64(text)).toBe(known(text));
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => sha256Base64(text) === known(text)));
});
