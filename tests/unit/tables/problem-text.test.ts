import { describe, expect, it } from 'vitest';
import type { Problem } from '#lib/tables/problem.ts';
import { problemsHeading, problemText } from '#lib/tables/problem-text.ts';
import { chosenLanguage } from '../../../scripts/data/print-problems.ts';

const outside: Problem = {
  file: 'zones.csv',
  row: 12,
  column: 'lat, lon',
  found: '21.1, 105.8',
  rule: { kind: 'inside-province', province: 'Thanh Hóa', outsideKm: 95.2, toleranceKm: 0.15 }
};

describe('a problem in words', () => {
  it('says place, finding and rule in Vietnamese', () => {
    expect(problemText(outside, 'vi')).toBe(
      'zones.csv, dòng 12, cột lat, lon: “21.1, 105.8”: điểm nằm ngoài Thanh Hóa 95.2 km (cho phép 0.15 km)'
    );
  });

  it('says them in English', () => {
    expect(problemText(outside, 'en')).toBe(
      'zones.csv, line 12, column lat, lon: “21.1, 105.8” the point lies 95.2 km outside Thanh Hóa (0.15 km are allowed)'
    );
  });

  it('leaves out what a whole file does not have', () => {
    const missing: Problem = { file: 'funds.csv', row: null, column: null, found: '', rule: { kind: 'file-present' } };
    expect(problemText(missing, 'en')).toBe('funds.csv: this file is missing');
    expect(problemText(missing, 'vi')).toBe('funds.csv: thiếu tệp này');
  });

  it('counts in the heading', () => {
    expect(problemsHeading(1, 'en')).toContain('1 problem;');
    expect(problemsHeading(2, 'vi')).toContain('2 lỗi');
  });
});

describe('the language of the terminal', () => {
  it.each([
    [['--lang', 'vi'], { LANG: 'en_GB.UTF-8' }, 'vi'],
    [['--lang=en'], { LANG: 'vi_VN.UTF-8' }, 'en'],
    [[], { LANG: 'vi_VN.UTF-8' }, 'vi'],
    [[], { LC_ALL: 'vi_VN', LANG: 'en_GB' }, 'vi'],
    [[], { LANG: 'C.UTF-8' }, 'en'],
    [[], {}, 'en']
  ] as const)('%j with %j is %s', (args, env, expected) => {
    expect(chosenLanguage(args, env)).toBe(expected);
  });
});
