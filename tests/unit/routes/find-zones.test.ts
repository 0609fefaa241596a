import { expect, it } from 'vitest';
import type { ZoneChoiceRow } from '#lib/view-models/compare/suggest.ts';
import { makeZoneFinder } from '../../../src/routes/[lang=lang]/compare/find-zones.ts';

const row = (id: string, vi: string, en: string): ZoneChoiceRow => ({
  id,
  vi,
  en,
  kind: 'industrial-park',
  status: 'operating',
  lat: null,
  lon: null,
  hasFigures: true
});
const zones = [
  row('dong-vang', 'Khu công nghiệp Đồng Vàng (Khu kinh tế Nghi Sơn)', 'Dong Vang Industrial Park'),
  row('nghi-son', 'Khu kinh tế Nghi Sơn', 'Nghi Son Economic Zone'),
  row('bim-son', 'Khu công nghiệp Bỉm Sơn', 'Bim Son Industrial Park')
];
const find = (text: string, lang: 'vi' | 'en' = 'vi') => makeZoneFinder(zones, lang)(text).map(({ id }) => id);

it('finds a zone typed without accents before the zones that only mention it', () => {
  expect(find('nghi son')).toEqual(['nghi-son', 'dong-vang', 'bim-son']);
  expect(find('kcn bim son')[0]).toBe('bim-son');
});

it('finds by the name in the other language and with a typing error', () => {
  expect(find('Bim Son Industrial')[0]).toBe('bim-son');
  expect(find('khu công nghiệp bỉm sơn', 'en')[0]).toBe('bim-son');
  expect(find('bim sonn')[0]).toBe('bim-son');
});

it('offers all where nothing is typed', () => {
  expect(find(' ')).toEqual(['dong-vang', 'nghi-son', 'bim-son']);
});
