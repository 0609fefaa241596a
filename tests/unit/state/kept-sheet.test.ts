import { describe, expect, it } from 'vitest';
import { KeptSheet } from '#lib/state/kept-sheet.svelte.ts';
import type { KeepAnswer, KeepAsked, KeepBench, KeptNote } from '#lib/state/sheet-bench.ts';

class FakeBench implements KeepBench {
  note: KeptNote | null = null;
  readonly asked: KeepAsked[] = [];
  closed = false;
  answer: (note: KeptNote) => Promise<KeepAnswer> = (note) => Promise.resolve({ kind: 'kept', note });

  lookForKept = (): Promise<KeptNote | null> => Promise.resolve(this.note);
  keep = async (asked: KeepAsked, tell: (rows: number) => void): Promise<KeepAnswer> => {
    this.asked.push(asked);
    tell(4000);
    const answer = await this.answer({ fileName: 'khu.csv', rows: 5000, since: asked.since });
    if (answer.kind === 'kept') this.note = answer.note;
    return answer;
  };
  removeKept = (): Promise<boolean> => {
    if (!this.closed) this.note = null;
    return Promise.resolve(!this.closed);
  };
}

const asked = { table: 'zones', matches: [] };

describe('a sheet kept on this machine', () => {
  it('is found by the next visit, opened and removed', async () => {
    const bench = new FakeBench();
    expect(await new KeptSheet(bench).keep(asked)).toBe(true);
    const kept = new KeptSheet(bench);
    await kept.look();
    expect([kept.note?.fileName, kept.note?.rows, kept.keeping]).toEqual(['khu.csv', 5000, false]);
    kept.opened(true);
    expect(kept.keeping).toBe(true);
    await kept.remove();
    expect([kept.note, kept.keeping, bench.note]).toEqual([null, false, null]);
  });

  it('keeps the day of its first keeping while it is the same sheet', async () => {
    const bench = new FakeBench();
    bench.note = { fileName: 'khu.csv', rows: 1, since: '2026-01-31' };
    const kept = new KeptSheet(bench);
    await kept.look();
    kept.opened(true);
    await kept.keep(asked);
    expect(kept.note?.since).toBe('2026-01-31');
    kept.letGo();
    await kept.keep(asked);
    expect(kept.note?.since).not.toBe('2026-01-31');
  });

  it('tells a full storage from a closed one, and what was kept before is still known', async () => {
    const bench = new FakeBench();
    bench.note = { fileName: 'cu.csv', rows: 1, since: '2026-01-31' };
    const kept = new KeptSheet(bench);
    await kept.look();
    bench.answer = () => Promise.resolve({ kind: 'full' });
    expect([await kept.keep(asked), kept.trouble, kept.keeping]).toEqual([false, 'full', false]);
    bench.answer = () => Promise.reject(new Error('worker gone'));
    expect([await kept.keep(asked), kept.trouble, kept.writing]).toEqual([false, 'closed', false]);
    expect(kept.note?.fileName).toBe('cu.csv');
    bench.closed = true;
    await kept.remove();
    expect([kept.trouble, kept.note?.fileName]).toEqual(['closed', 'cu.csv']);
  });

  it('says how far it is, one writing at a time, and is not taken for a sheet that was opened meanwhile', async () => {
    const bench = new FakeBench();
    const kept = new KeptSheet(bench);
    let end: (answer: KeepAnswer) => void = () => {};
    bench.answer = () => new Promise((resolve) => (end = resolve));
    const writing = kept.keep(asked);
    expect([kept.writing, kept.rowsWritten, kept.keeping]).toEqual([true, 4000, false]);
    expect(await kept.keep(asked)).toBe(false);
    kept.letGo();
    end({ kind: 'kept', note: { fileName: 'khu.csv', rows: 5000, since: '2026-11-22' } });
    expect(await writing).toBe(true);
    expect([kept.writing, kept.keeping, kept.note?.rows, bench.asked.length]).toEqual([false, false, 5000, 1]);
  });

  it('that another tab has removed is known no more', async () => {
    const kept = new KeptSheet(new FakeBench());
    await kept.keep(asked);
    kept.opened(false);
    expect([kept.note, kept.keeping]).toEqual([null, false]);
  });
});
