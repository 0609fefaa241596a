import { afterEach, describe, expect, it, vi } from 'vitest';
import { beginRetake, endRetake, readRetake } from '../../../src/routes/[lang=lang]/present/retake.ts';

/** The storage of a tab; `closed` throws as where a browser keeps nothing. */
function tab(closed = false): Map<string, string> {
  const kept = new Map<string, string>();
  const open = <Result>(work: () => Result): Result => {
    if (closed) throw new DOMException('closed', 'SecurityError');
    return work();
  };
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => open(() => kept.get(key) ?? null),
    setItem: (key: string, text: string) => open(() => kept.set(key, text)),
    removeItem: (key: string) => open(() => kept.delete(key))
  });
  return kept;
}
const scene = { deck: 'own-a', number: 2, address: 'funds/' };

describe('a scene whose view is chosen again', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is known to every page of the tab until it is done', () => {
    tab();
    expect(beginRetake(scene)).toBe(true);
    expect(readRetake()).toEqual(scene);
    endRetake();
    expect(readRetake()).toBeNull();
  });

  it('is none where the tab keeps nothing', () => {
    tab(true);
    expect(beginRetake(scene)).toBe(false);
    expect(readRetake()).toBeNull();
    expect(() => endRetake()).not.toThrow();
  });

  it('is none where what is kept is something else', () => {
    const kept = tab();
    beginRetake(scene);
    for (const text of ['', '{', '[]', '{"deck":"own-a","number":"2","address":""}', 'null']) {
      for (const key of kept.keys()) kept.set(key, text);
      expect(readRetake()).toBeNull();
    }
  });
});
