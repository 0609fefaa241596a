import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256Base64, sha256Hex } from '#lib/export/sha-256.ts';

const known = (text: string, form: 'hex' | 'base64'): string => createHash('sha256').update(text, 'utf8').digest(form);

it('gives the hash that every other program gives, in both forms', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256Hex(text)).toBe(known(text, 'hex'));
      expect(sha256Base64(text)).toBe(known(text, 'base64'));
    })
  );
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
