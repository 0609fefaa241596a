import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nothingKept, type KeptRecord } from '#lib/offline/keeping.ts';
import { KeptSite } from '#lib/offline/kept-site.ts';
import { madeEdition } from './made-edition.ts';

const old = madeEdition('2026.11.1', {
  program: { '_app/immutable/start.OLD.js': 'start("cũ")', 'not-kept/index.html': 'Chưa giữ' },
  pages: { 'vi/index.html': '<h1>Bản đồ</h1>', 'vi/zones/index.html': '<h1>Khu và cụm</h1>' }
});
const next = madeEdition('2026.12.0', {
  program: { '_app/immutable/start.NEW.js': 'start("mới")', 'not-kept/index.html': 'Chưa giữ' },
  pages: { 'vi/index.html': '<h1>Bản đồ mới</h1>' }
});
const packs = new Map([...old.packs, ...next.packs]);

function made(record: KeptRecord, base = '', stored: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = packs) {
  const reads: string[] = [];
  const store = { now: record };
  const site = new KeptSite(
    {
      record: () => Promise.resolve(store.now),
      read: (file) => {
        reads.push(file);
        return Promise.resolve(stored.get(file) ?? null);
      }
    },
    base,
    (bytes) => Promise.resolve(inflateRawSync(bytes))
  );
  const get = (path: string, isPage = true) => site.answer(new URL(path, 'https://atlas.example'), isPage);
  return { site, get, reads, store };
}
const kept = { ...nothingKept, current: old.edition };

describe('the kept site', () => {
  it('answers with the page as it was built', async () => {
    const answer = await made(kept).get('/vi/zones/?kind=industrial-park');
    expect(answer?.status).toBe(200);
    expect(answer?.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await answer?.text()).toBe('<h1>Khu và cụm</h1>');
  });

  it('answers under a base path', async () => {
    expect(await (await made(kept, '/atlas').get('/atlas/vi/'))?.text()).toBe('<h1>Bản đồ</h1>');
    expect(await made(kept, '/atlas').get('/vi/')).toBeNull();
  });

  it('leads to the address with a slash', async () => {
    const answer = await made(kept).get('/vi/zones?q=a');
    expect(answer?.status).toBe(308);
    expect(answer?.headers.get('location')).toBe('https://atlas.example/vi/zones/?q=a');
  });

  it('opens a pack once for many files', async () => {
    const { get, reads } = made(kept);
    await Promise.all([get('/vi/'), get('/vi/zones/'), get('/vi/', false)]);
    expect(reads.length).toBe(2);
  });

  it('leaves to the network what is not kept, and everything where nothing is', async () => {
    expect(await made(kept).get('/vi/embed/map/')).toBeNull();
    expect(await made(nothingKept).get('/vi/')).toBeNull();
  });

  it('leaves it to the network where a pack is gone or damaged', async () => {
    expect(await made(kept, '', new Map()).get('/vi/')).toBeNull();
    const cut = new Map([...packs].map(([file, bytes]) => [file, bytes.slice(0, -1)]));
    expect(await made(kept, '', cut).get('/vi/')).toBeNull();
  });

  it('says on a page of its own what is not kept', async () => {
    const { site } = made(kept);
    const answer = await site.notKept(new URL('https://atlas.example/vi/embed/map/'));
    expect(answer?.status).toBe(503);
    expect(await answer?.text()).toBe('Chưa giữ');
  });

  it('shows the newer edition from the next page on, and still has programs for tabs opened before', async () => {
    const { get, store } = made(kept);
    await get('/vi/');
    store.now = { ...nothingKept, current: next.edition, before: old.edition };
    expect(await (await get('/vi/'))?.text()).toBe('<h1>Bản đồ mới</h1>');
    expect(await (await get('/_app/immutable/start.OLD.js', false))?.text()).toBe('start("cũ")');
    expect(await get('/vi/zones/')).toBeNull();
  });
});
