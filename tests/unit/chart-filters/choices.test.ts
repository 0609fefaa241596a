import { describe, expect, it } from 'vitest';
import { choiceWords } from '#lib/chart-filters/choice-words.ts';
import { choiceParameters, type FilterField, readChoices } from '#lib/chart-filters/filter-field.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { vi } from '#lib/i18n/vi/index.ts';

const options = [
  { value: 'thanh-hoa', text: 'Thanh Hóa' },
  { value: 'lao-cai', text: 'Lào Cai' }
];
const fields: readonly FilterField[] = [
  { kind: 'choice', name: 'province', label: 'Tỉnh', several: true, options },
  {
    kind: 'choice',
    name: 'status',
    label: 'Tình trạng',
    several: false,
    options: [{ value: 'planned', text: 'Quy hoạch' }]
  },
  { kind: 'range', name: 'area', label: 'Diện tích', unit: 'ha', least: 0, most: 1000 },
  { kind: 'range', name: 'year', label: 'Năm', unit: null, least: 1900, most: 2100 },
  { kind: 'near', name: 'near', label: 'Gần nơi', options: [{ value: 'seaport', text: 'cảng biển gần nhất' }] },
  { kind: 'search', name: 'q', label: 'Tên' },
  { kind: 'day', name: 'on', label: 'Ngày' }
];
const wordsOf = (text: string): readonly string[] => {
  const query = new URLSearchParams(text);
  return readChoices(fields, query).choices.map((one) => choiceWords(one, query, vi, createFormat('vi')));
};
const refused = (text: string) =>
  readChoices(fields, new URLSearchParams(text)).refused.map(({ field, found }) => [field.name, found]);

describe('what an address chooses of a chart', () => {
  it('is told in words, in the order of the fields', () => {
    expect(wordsOf('on=2024-05-01&area=50..&year=2015..2020&province=lao-cai~thanh-hoa')).toEqual([
      'Tỉnh: Lào Cai, Thanh Hóa',
      'Diện tích: từ 50 ha',
      'Năm: 2015–2020',
      'Ngày: 01/05/2024'
    ]);
  });

  it('says how near, by the usual distance where none is named', () => {
    expect(wordsOf('near=seaport&within=20')).toEqual(['Gần nơi: cảng biển gần nhất, 20 km']);
    expect(wordsOf('near=seaport')).toEqual(['Gần nơi: cảng biển gần nhất, 50 km']);
  });

  it('refuses what no field knows, and keeps the rest of a list', () => {
    expect(refused('province=lao-cai~atlantis&status=planned~x&area=9..1&year=soon&near=moon&on=2024-13-40')).toEqual([
      ['province', 'atlantis'],
      ['status', 'planned~x'],
      ['area', '9..1'],
      ['year', 'soon'],
      ['near', 'moon'],
      ['on', '2024-13-40']
    ]);
    expect(wordsOf('province=lao-cai~atlantis')).toEqual(['Tỉnh: Lào Cai']);
  });

  it('hands on only what is understood, with the distance of a place', () => {
    const query = new URLSearchParams('status=x&province=lao-cai&near=seaport&within=20&theme=dark');
    expect(choiceParameters(readChoices(fields, query), query).toString()).toBe(
      'province=lao-cai&near=seaport&within=20'
    );
    const without = new URLSearchParams('within=20');
    expect(choiceParameters(readChoices(fields, without), without).toString()).toBe('');
  });
});
