import { describe, expect, it } from 'vitest';
import { isKept, packingKey, partOf } from '../../../scripts/offline/kept-files.ts';

describe('files kept for use without network', () => {
  it('are pages, programs, data and drawings', () => {
    const kept = [
      'index.html',
      'vi/zones/th-kcn-bim-son/__data.json',
      '_app/immutable/assets/duckdb-eh.Bbw6HAmJ.wasm',
      '_app/immutable/workers/eh-worker-DibBti9y.js',
      'data/zones.parquet',
      'data/zones.csv',
      'decks/lao-cai.vi.json',
      'charts/zones-map.vi.svg',
      'icons/192.png',
      'manifest.webmanifest'
    ];
    expect(kept.filter((path) => !isKept(path))).toEqual([]);
  });

  it('are not pictures in pixels, frames, compressed twins, the old engine, second forms of tables or the worker itself', () => {
    const left = [
      'vi/index.html.br',
      'charts/zones-map.vi.png',
      'vi/embed/map/index.html',
      'oembed/zones-map.vi.json',
      '_app/immutable/assets/duckdb-mvp.IKz61icS.wasm',
      '_app/immutable/workers/assets/duckdb-browser-mvp.worker-B3HZ6bLs.js',
      'service-worker.js',
      'offline/edition.json',
      'data/zones.xlsx',
      'data/zones.excel-vi.csv',
      '.nojekyll'
    ];
    expect(left.filter(isKept)).toEqual([]);
  });

  it('lie with their like, both languages of a page side by side', () => {
    expect(partOf('_app/immutable/workers/eh-worker-DibBti9y.js')).toBe('engine');
    expect(partOf('_app/immutable/entry/start.js')).toBe('program');
    expect(partOf('en/funds/index.html')).toBe('pages');
    expect(partOf('geo/basemap.topojson')).toBe('data');
    const paths = ['en/b/index.html', 'vi/a/index.html', 'vi/b/index.html', 'en/a/index.html'];
    expect(paths.toSorted((a, b) => (packingKey(a) < packingKey(b) ? -1 : 1))).toEqual([
      'en/a/index.html',
      'vi/a/index.html',
      'en/b/index.html',
      'vi/b/index.html'
    ]);
  });
});
