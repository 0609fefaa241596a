import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, sortByName } from '#lib/i18n/collate.ts';
import { fold, matchesSearch, matchesWords } from '#lib/i18n/fold.ts';

describe('folding', () => {
  it('makes both spellings of hoà, both forms of Unicode and đ alike', () => {
    expect(fold('Hoà Bình')).toBe(fold('Hòa Bình'));
    expect(fold('Định Hương'.normalize('NFD'))).toBe('dinh huong');
    expect(fold('Lam Sơn - Sao Vàng')).toBe('lam son sao vang');
  });
  it('is done after one round', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('search', () => {
  const park = 'Khu công nghiệp Bỉm Sơn A';
  it.each(['bim son', 'Bỉm Sơn', 'kcn bim', 'KCN', 'khu cong nghiep bim', 'son bim', ''])(
    'finds the park by "%s"',
    (query) => expect(matchesSearch(park, query)).toBe(true)
  );
  it.each(['ccn', 'im son', 'bỉm sơn b', 'kktck'])('does not find the park by "%s"', (query) =>
    expect(matchesSearch(park, query)).toBe(false)
  );
  it('finds a border-gate zone by KKT and KKTCK, an economic zone only by KKT', () => {
    expect(matchesSearch('Khu kinh tế cửa khẩu Lào Cai', 'kktck')).toBe(true);
    expect(matchesSearch('Khu kinh tế cửa khẩu Lào Cai', 'kkt')).toBe(true);
    expect(matchesSearch('Khu kinh tế Nghi Sơn', 'kktck')).toBe(false);
  });
  it('finds what is abbreviated in the name by the full words', () =>
    expect(matchesSearch('KCN số 15', 'khu công nghiệp 15')).toBe(true));
  it('finds every name by each of its words, marks off', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Nghi', 'Sơn', 'Đồng', 'Vàng', 'Lễ', 'Môn'), { minLength: 1 }), (words) =>
        words.every((word) => matchesSearch(words.join(' '), fold(word)))
      )
    );
  });
});

describe('search in texts of many words', () => {
  const cars = 'Chiến lược phát triển ngành công nghiệp ô tô Việt Nam';
  const office = 'Tổ chức, cá nhân ở nông thôn; cơ sở đào tạo';
  it('finds short words whole, not at the beginning of others', () => {
    expect(matchesWords(cars, 'ô tô')).toBe(true);
    expect(matchesWords(office, 'ô tô')).toBe(false);
    expect(matchesWords(cars, 'o to')).toBe(true);
    expect(matchesWords('Sản xuất linh kiện', 'o to')).toBe(false);
  });
  it('lets the last word of several be typed letter by letter', () => {
    expect(matchesWords(cars, 'công n')).toBe(true);
    expect(matchesWords(cars, 'công ng')).toBe(true);
    expect(matchesWords(cars, 'chien luoc o')).toBe(true);
  });
  it('knows numbers, abbreviations and both ways to write a tone', () => {
    expect(matchesWords('Quyết định 32/2024/NĐ-CP', '32/2024/nd-cp')).toBe(true);
    expect(matchesWords('Ủy ban nhân dân thành phố Hà Nội', 'uỷ ban tp')).toBe(true);
    expect(matchesWords('Quyết định 2553/QĐ-UBND', '2553 qđ')).toBe(true);
  });
});

describe('order of names', () => {
  it('follows the Vietnamese alphabet and the size of numbers', () => {
    expect(['Đông', 'Em', 'Dân', 'Ăn', 'An', 'Âu'].sort(compareNames)).toEqual(['An', 'Ăn', 'Âu', 'Dân', 'Đông', 'Em']);
    expect(sortByName([{ n: 'KCN số 15' }, { n: 'KCN số 3' }], (item) => item.n).map((item) => item.n)).toEqual([
      'KCN số 3',
      'KCN số 15'
    ]);
  });
});
