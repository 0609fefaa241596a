import { describe, expect, it } from 'vitest';
import { pictureFile, picturedView, readSceneAddress } from '#lib/url/scene-address.ts';

const pictured = (address: string): string | null => {
  const read = readSceneAddress(address);
  const view = read === null ? null : picturedView(read);
  return view === null ? null : pictureFile(view, 'vi');
};

describe('the address of a scene', () => {
  it('is taken apart into page, query and section', () => {
    const read = readSceneAddress('zones/th-kcn-bim-son/?currency=vnd#contact');
    expect(read?.path).toEqual(['zones', 'th-kcn-bim-son']);
    expect(read?.params.get('currency')).toBe('vnd');
    expect(read?.section).toBe('contact');
    expect(readSceneAddress('')?.path).toEqual([]);
  });

  it.each([
    '/vi/zones/',
    'https://example.org/',
    '//example.org/',
    '../',
    'javascript:alert(1)',
    'zones',
    'a b/',
    '#%E0'
  ])('is none where it leads elsewhere or cannot be read: %s', (address) => {
    expect(readSceneAddress(address)).toBeNull();
  });

  it.each([
    ['charts/zones-by-kind/', 'charts/zones-by-kind.vi.svg'],
    ['charts/zones-by-kind/?mark=x', 'charts/zones-by-kind.vi.svg'],
    ['zones/th-kcn-bim-son/#contact', 'zones/th-kcn-bim-son.vi.svg'],
    ['', 'maps/both.vi.svg'],
    ['?province=lao-cai', 'maps/lao-cai.vi.svg'],
    ['?province=lao-cai&theme=projector&map=8/22/104', 'maps/lao-cai.vi.svg'],
    ['?province=lao-cai&kind=industrial-park', null],
    ['?province=yen-bai', null],
    ['funds/', null],
    ['charts/', null]
  ])('%s has the picture %s', (address, file) => {
    expect(pictured(address)).toBe(file);
  });
});
