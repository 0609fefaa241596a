import { describe, expect, it } from 'vitest';
import { filesOf, sizeOf } from '#lib/offline/edition.ts';
import { FetchError, fetchPacks, type PackTransfer } from '#lib/offline/fetch-packs.ts';
import { missing } from '#lib/offline/keeping.ts';
import { madeEdition } from './made-edition.ts';

const { edition, packs } = madeEdition('2026.11.1', {
  program: { 'start.js': 'start()' },
  engine: { 'engine.wasm': 'wasm' },
  pages: { 'vi/index.html': '<h1>Bản đồ</h1>' },
  data: { 'data/zones.csv': 'zone_id' }
});

/** A host that answers as `answer` says, and a store. */
function made(answer: (file: string, asked: number) => Response | Error) {
  const asked: string[] = [];
  const stored = new Map<string, Uint8Array>();
  let counted = 0;
  const transfer: PackTransfer = {
    request: (file) => {
      asked.push(file);
      const answered = answer(file, asked.length);
      return answered instanceof Error ? Promise.reject(answered) : Promise.resolve(answered);
    },
    keep: (file, bytes) => Promise.resolve(void stored.set(file, bytes)),
    digest: (bytes) => crypto.subtle.digest('SHA-256', bytes),
    onBytes: (count) => {
      counted += count;
    }
  };
  return { transfer, asked, stored, counted: () => counted };
}
const whole = (file: string): Response => new Response(packs.get(file) ?? null);
const never = new AbortController().signal;
const troubleOf = async (work: Promise<void>): Promise<string> => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason
  );
  return error instanceof FetchError ? error.trouble : String(error);
};

describe('fetching packs', () => {
  it('stores each, whole, and counts every byte once', async () => {
    const { transfer, stored, counted } = made(whole);
    await fetchPacks(filesOf(edition), transfer, never);
    expect(missing(edition, new Set(stored.keys()))).toEqual([]);
    expect(counted()).toBe(sizeOf(filesOf(edition)));
  });

  it('ends with the line, keeps what came, and fetches only the rest when it goes on', async () => {
    const broken = made((file, asked) => (asked > 2 ? new TypeError('Failed to fetch') : whole(file)));
    expect(await troubleOf(fetchPacks(filesOf(edition), broken.transfer, never))).toBe('network');
    expect(broken.stored.size).toBeGreaterThan(0);
    expect(broken.stored.size).toBeLessThan(filesOf(edition).length);
    const rest = missing(edition, new Set(broken.stored.keys()));
    const again = made(whole);
    await fetchPacks(rest, again.transfer, never);
    expect(again.asked.filter((file) => broken.stored.has(file))).toEqual([]);
    expect(missing(edition, new Set([...broken.stored.keys(), ...again.stored.keys()]))).toEqual([]);
  });

  it('does not store what was changed on the way, and takes its bytes back', async () => {
    const [first] = filesOf(edition);
    const changed = made(() => new Response(new Uint8Array(first?.bytes ?? 0)));
    expect(await troubleOf(fetchPacks(filesOf(edition).slice(0, 1), changed.transfer, never))).toBe('damaged');
    expect(changed.stored.size).toBe(0);
    expect(changed.counted()).toBe(0);
    const cut = made((file) => new Response(packs.get(file)?.slice(0, -1) ?? null));
    expect(await troubleOf(fetchPacks(filesOf(edition), cut.transfer, never))).toBe('damaged');
    const longer = made((file) => new Response(new Blob([packs.get(file) ?? '', '!'])));
    expect(await troubleOf(fetchPacks(filesOf(edition), longer.transfer, never))).toBe('damaged');
  });

  it('says that the host has changed to another release', async () => {
    const { transfer } = made(() => new Response('not found', { status: 404 }));
    expect(await troubleOf(fetchPacks(filesOf(edition), transfer, never))).toBe('gone');
  });

  it('says that there is no room', async () => {
    const { transfer } = made(whole);
    const full = { ...transfer, keep: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
    expect(await troubleOf(fetchPacks(filesOf(edition), full, never))).toBe('full');
  });

  it('stops when the reader pauses', async () => {
    const stop = new AbortController();
    const { transfer } = made((file) => {
      stop.abort();
      return stop.signal.aborted ? new DOMException('aborted', 'AbortError') : whole(file);
    });
    expect(await troubleOf(fetchPacks(filesOf(edition), transfer, stop.signal))).toBe('stopped');
  });
});
