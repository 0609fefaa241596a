import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sheetProblems as en } from '#lib/i18n/en/sheet-problems.ts';
import { sheetProblems as vi } from '#lib/i18n/vi/sheet-problems.ts';
import type { Rule } from '#lib/tables/problem.ts';
import { kindName } from '../../../src/routes/[lang=lang]/data/check/kind-name.ts';

const source = readFileSync('src/lib/tables/problem.ts', 'utf8');
const ofRules = source.slice(source.indexOf('export type Rule ='), source.indexOf('export function'));
/** A rule may be of several kinds: `'minimum' | 'maximum'`. */
const kinds = [...ofRules.matchAll(/readonly kind:((?: \|? ?'[a-z-]+')+)/g)].flatMap(([, alternatives = '']) =>
  [...alternatives.matchAll(/'([a-z-]+)'/g)].map(([, kind = '']) => kind as Rule['kind'])
);
const ofPackage = /^(descriptor|file-present|no-byte-order-mark|header|manifest|release-\w+)$/;

describe('the filter by kind of problem', () => {
  it('knows the rules that it is held against', () => {
    expect(kinds.length).toBeGreaterThan(55);
    expect(kinds).toEqual(expect.arrayContaining(['above', 'unique-key', 'blank-row', 'release-raised']));
  });

  it.each([
    ['vi', vi.problems],
    ['en', en.problems]
  ] as const)('has words of its own for every rule that a sheet can break: %s', (_, words) => {
    const names = kinds.filter((kind) => !ofPackage.test(kind)).map((kind) => kindName(kind, words));
    expect(names.filter((name) => name === undefined || name === words.otherKind)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('names the rules of packages and releases together', () => {
    expect(kinds.filter((kind) => kindName(kind, vi.problems) === vi.problems.otherKind)).toEqual(
      kinds.filter((kind) => ofPackage.test(kind))
    );
  });
});
