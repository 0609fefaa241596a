import { describe, expect, it } from 'vitest';
import { pageUnder, sameInLanguage } from '#lib/url/site-paths.ts';

describe.each(['/', '/industry-atlas/'])('paths under %s', (root) => {
  it('end with a slash and name the language first', () => {
    expect(pageUnder(root, 'vi', '')).toBe(`${root}vi/`);
    expect(pageUnder(root, 'en', 'zones/th-kcn-bim-son')).toBe(`${root}en/zones/th-kcn-bim-son/`);
    expect(pageUnder(root, 'en', 'zones/a?b')).toBe(`${root}en/zones/a%3Fb/`);
  });

  it('lead to the same page in the other language', () => {
    expect(sameInLanguage(root, `${root}vi/zones/th-kcn-bim-son/`, 'en')).toBe(`${root}en/zones/th-kcn-bim-son/`);
    expect(sameInLanguage(root, `${root}en/`, 'vi')).toBe(`${root}vi/`);
    expect(sameInLanguage(root, `${root}en`, 'vi')).toBe(`${root}vi/`);
    expect(sameInLanguage(root, root, 'en')).toBe(`${root}en/`);
  });

  it('do not take a page for a language because it begins with the same letters', () => {
    expect(sameInLanguage(root, `${root}vietnam/`, 'en')).toBe(`${root}en/vietnam/`);
  });

  it('lead to the explorer from outside the site', () => {
    expect(sameInLanguage('/industry-atlas/', '/elsewhere/', 'vi')).toBe('/industry-atlas/vi/');
  });
});
