import { describe, expect, it } from 'vitest';
import { SiteIndex, typeOf } from '#lib/offline/site-index.ts';

const listed = [
  [
    ['index.html', 10],
    ['vi/index.html', 20],
    ['vi/zones/index.html', 30]
  ],
  [
    ['data/zones.parquet', 5],
    ['vi/zones/__data.json', 7]
  ]
];
const find = (path: string, base = '') => new SiteIndex(listed, base).find(new URL(path, 'https://atlas.example'));

describe('an address of the kept site', () => {
  it('is the page of its folder', () => {
    expect(find('/')).toEqual({ kind: 'file', path: 'index.html', place: { pack: 0, from: 0, to: 10 } });
    expect(find('/vi/zones/')).toMatchObject({ path: 'vi/zones/index.html', place: { pack: 0, from: 30, to: 60 } });
  });

  it('is the same page in every state', () => {
    expect(find('/vi/?kind=industrial-park&deck=a&scene=2')).toMatchObject({ path: 'vi/index.html' });
  });

  it('is a file as it is', () => {
    expect(find('/vi/zones/__data.json?x-sveltekit-invalidated=01')).toMatchObject({
      place: { pack: 1, from: 5, to: 12 }
    });
  });

  it('leads to the slash at its end and keeps the query', () => {
    expect(find('/vi/zones?q=bim%20son')).toEqual({ kind: 'redirect', address: '/vi/zones/?q=bim%20son' });
  });

  it('is found under the base path only', () => {
    expect(find('/atlas/vi/', '/atlas')).toMatchObject({ path: 'vi/index.html' });
    expect(find('/vi/', '/atlas')).toEqual({ kind: 'none' });
    expect(find('/atlas-two/vi/', '/atlas')).toEqual({ kind: 'none' });
  });

  it('is not kept where the list does not name it or it cannot be read', () => {
    expect(find('/vi/nothing/')).toEqual({ kind: 'none' });
    expect(find('/vi/%E0%A4%A/')).toEqual({ kind: 'none' });
  });

  it('is refused with a list that is none', () => {
    expect(() => new SiteIndex({ 'index.html': 1 }, '')).toThrow();
    expect(() => new SiteIndex([[['index.html', -1]]], '')).toThrow();
  });
});

it('says the type that a host would say', () => {
  expect(typeOf('vi/index.html')).toBe('text/html;charset=utf-8');
  expect(typeOf('_app/immutable/assets/duckdb-eh.Bbw6HAmJ.wasm')).toBe('application/wasm');
  expect(typeOf('LICENSE')).toBe('application/octet-stream');
});
