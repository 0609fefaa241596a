import { describe, expect, it } from 'vitest';
import { shell } from '../../../src/lib/i18n/vi/shell.ts';
import { pageNameOf } from '../../../src/routes/[lang=lang]/present/scene-name.ts';

describe('the page that a scene shows', () => {
  it.each([
    ['?province=thanh-hoa', shell.page['']],
    ['charts/zones-by-kind/', shell.page.charts],
    ['data/changes/', shell.page['data/changes']],
    ['funds/?province=lao-cai#cycle', shell.page.funds]
  ])('%s is named as in the menu', (address, name) => {
    expect(pageNameOf(address, shell)).toBe(name);
  });

  it('has no name for what is no page', () => {
    expect(pageNameOf('https://example.com/', shell)).toBe('');
    expect(pageNameOf('no-such-page/', shell)).toBe('');
  });
});
