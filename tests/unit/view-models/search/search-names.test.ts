import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '#lib/domain/search.ts';
import { foldExpanded, spellingExpanded } from '#lib/i18n/fold.ts';
import { makeSearch } from '#lib/view-models/search/search-names.ts';

const spelling = { folded: foldExpanded, spelled: spellingExpanded };

const makeEntry = (name: string, change: Partial<SearchEntry> = {}): SearchEntry => ({
  kind: 'zone',
  to: `zones/${name}/`,
  name,
  place: '',
  aliases: [],
  ...change
});

/** Names of the results for a text, best first, over entries of these names. */
function found(text: string, ...entries: readonly (string | SearchEntry)[]): readonly string[] {
  const all = entries.map((entry) => (typeof entry === 'string' ? makeEntry(entry, { kind: 'investment' }) : entry));
  return makeSearch(all, spelling)(text, 20).results.map(({ name }) => name);
}
/** How the first result answers. */
const rankOf = (text: string, name: string): string | undefined =>
  makeSearch([makeEntry(name, { kind: 'investment' })], spelling)(text, 1).results[0]?.hits[0]?.rank;

describe('the rank of an answer', () => {
  it.each([
    ['Bỉm Sơn', 'exact'],
    ['bỉm sơn', 'exact'],
    ['Bỉm', 'prefix'],
    ['bim son', 'exact-unaccented'],
    ['BIM SON', 'exact-unaccented'],
    ['bím són', 'exact-unaccented'],
    ['bim s', 'prefix-unaccented'],
    ['sơn bỉm', 'all-words'],
    ['bimm son', 'one-typing-error'],
    ['bmi son', 'one-typing-error'],
    ['bim sn', 'one-typing-error'],
    ['bxm son', 'one-typing-error'],
    ['bimson', 'one-typing-error']
  ])('for "%s" is %s', (text, rank) => expect(rankOf(text, 'Bỉm Sơn')).toBe(rank));

  it.each(['bxm sxn', 'hà nội', '', '   ', '- / -'])('is none for "%s"', (text) =>
    expect(rankOf(text, 'Bỉm Sơn')).toBeUndefined()
  );
});

describe('the order of answers', () => {
  it('puts the exact accents first, then beginnings with accents, then other accents, beginnings, words, errors', () => {
    const names = ['Vườn Lê Mon', 'Lễ Môm', 'Lệ Món Đông', 'Lê Mòn', 'Lễ Môn Bắc', 'Lễ Môn'];
    expect(found('lễ môn', ...names)).toEqual([
      'Lễ Môn',
      'Lễ Môn Bắc',
      'Lê Mòn',
      'Lệ Món Đông',
      'Vườn Lê Mon',
      'Lễ Môm'
    ]);
  });
  it('does not prefer names without marks when none was typed', () => {
    const english = makeEntry('Sa Pa resort', { kind: 'source' });
    expect(found('sa pa', english, makeEntry('Xã Sá Pả', { kind: 'place' }))).toEqual(['Sá Pả', 'Sa Pa resort']);
  });
  it('puts things before the sources that tell of them', () => {
    const source = makeEntry('Bim Son B enlarged', { kind: 'source' });
    expect(found('bim son', source, makeEntry('Khu công nghiệp Bỉm Sơn B'))[0]).toBe('Khu công nghiệp Bỉm Sơn B');
  });
  it('puts what differs by the error alone before what has other words as well', () => {
    expect(found('Xã Gxa Phú', 'Xã Cẩm Phú', 'Xã Gia Phú Đông', 'Xã Gia Phú')[0]).toBe('Xã Gia Phú');
  });
});

describe('other names', () => {
  const refinery = makeEntry('Liên hợp lọc hóa dầu Nghi Sơn', {
    kind: 'investment',
    aliases: [
      { role: 'translation', text: 'Nghi Son Refinery' },
      { role: 'investor', text: 'Idemitsu Kosan' }
    ]
  });
  const search = makeSearch([refinery], spelling);

  it('lead to the thing and say which one matched', () => {
    const [result] = search('idemitsu', 5).results;
    expect(result).toMatchObject({ name: 'Idemitsu Kosan', role: 'investor', kind: 'investment' });
    expect(result?.hits.map(({ entry }) => entry)).toEqual([refinery]);
    expect(search('nghi son ref', 5).results[0]?.role).toBe('translation');
  });
  it('do not make a thing appear twice', () => expect(search('nghi son', 5).results).toHaveLength(1));
});

describe('kinds', () => {
  const park = makeEntry('Khu công nghiệp Bỉm Sơn');
  it.each(['kcn bim son', 'KCN Bỉm Sơn', 'khu cong nghiep bim son', 'bim son', 'bỉm sơn kcn'])(
    'are found in short and in full, and may be left out: "%s"',
    (text) => expect(found(text, park)).toEqual([park.name])
  );
  it('tell KKTCK from KKT', () => {
    const names = ['Khu kinh tế Nghi Sơn', 'Khu kinh tế cửa khẩu Lào Cai'].map((name) => makeEntry(name));
    expect(found('kktck', ...names)).toEqual(['Khu kinh tế cửa khẩu Lào Cai']);
    expect(found('kkt', ...names)).toHaveLength(2);
  });
});

describe('things of one name', () => {
  const places = ['Phường Đông Sơn', 'Huyện Đông Sơn', 'Xã Đồng Sơn', 'Phường Đông Sơn'].map((name, number) =>
    makeEntry(name, { kind: 'place', to: `places/?place=${number}` })
  );
  it('are one result, the best spelled first in it', () => {
    const { results, count } = makeSearch(places, spelling)('đông sơn', 5);
    expect(count).toBe(1);
    expect(results[0]?.name).toBe('Đông Sơn');
    expect(results[0]?.hits.map(({ entry }) => entry.to)).toEqual([
      'places/?place=0',
      'places/?place=1',
      'places/?place=3',
      'places/?place=2'
    ]);
  });
  it('are fewer when the kind of place is typed', () => {
    const { results } = makeSearch(places, spelling)('huyện đông sơn', 5);
    expect(results[0]?.hits.map(({ entry }) => entry.name)).toEqual(['Huyện Đông Sơn']);
  });
});

describe('any text', () => {
  const search = makeSearch([makeEntry('Khu công nghiệp Bỉm Sơn')], spelling);
  it.each(['\ud800', '(((', '%_%', '\\', 'a'.repeat(5000), '😀', '\u0301'])('is answered without trouble: %j', (text) =>
    expect(() => search(text, 5)).not.toThrow()
  );
});
