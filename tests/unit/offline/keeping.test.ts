import { describe, expect, it } from 'vitest';
import { filesOf, readEdition, sizeOf, sizeOfParts } from '#lib/offline/edition.ts';
import {
  begun,
  changedOver,
  fetched,
  markOf,
  nothingKept,
  nothingStored,
  readRecord,
  roomFor,
  spare,
  standing,
  tidied,
  undone
} from '#lib/offline/keeping.ts';
import { madeEdition } from './made-edition.ts';

const engine = { 'engine.wasm': 'the same in both' };
const old = madeEdition('2026.11.1', { engine, pages: { 'vi/index.html': 'cũ' } }).edition;
const next = madeEdition('2026.12.0', { engine, pages: { 'vi/index.html': 'mới' } }).edition;
const namesOf = (edition: typeof old): readonly string[] => filesOf(edition).map(({ file }) => file);
const all = new Set(namesOf(old));
const both = new Set([...namesOf(old), ...namesOf(next)]);
const kept = { ...nothingKept, current: old, keptAt: '2026-11-22' };

describe('keeping the site', () => {
  it('begins with nothing, counts what is stored, and is ready when all is', () => {
    expect(standing(nothingKept, nothingStored, old)).toEqual({ kind: 'absent' });
    const record = begun(nothingKept, old);
    const [first] = filesOf(old);
    expect(standing(record, new Set([first?.file ?? '']), old)).toMatchObject({
      kind: 'begun',
      storedBytes: first?.bytes
    });
    const done = fetched(record, '2026-11-22');
    expect(standing(done, all, old)).toEqual({
      kind: 'ready',
      edition: old,
      keptAt: '2026-11-22',
      next: { kind: 'none' }
    });
  });

  it('says how much is gone when the browser has deleted a part', () => {
    const [gone, ...left] = filesOf(old);
    const stored = new Set(left.map(({ file }) => file));
    expect(standing(kept, stored, null)).toMatchObject({ kind: 'broken', missingBytes: gone?.bytes });
  });

  it('is forgotten by undo, and leaves nothing behind', () => {
    const record = undone(begun(nothingKept, old));
    expect(standing(record, all, null)).toEqual({ kind: 'absent' });
    expect(new Set(spare(record, all))).toEqual(all);
  });

  it('survives being written down', () => {
    expect(readRecord(JSON.parse(JSON.stringify({ ...kept, coming: next })))).toEqual({ ...kept, coming: next });
  });

  it('counts as not kept where the record cannot be read', () => {
    expect(readRecord('?')).toEqual(nothingKept);
    expect(readRecord({ current: { ...old, format: 99 } }).current).toBeNull();
    expect(readEdition({ ...old, packs: [{ ...old.packs[0], file: '../kept.json' }] })).toBeNull();
  });
});

describe('a newer release', () => {
  it('is offered beside the kept one, with what it costs: packs that stayed the same cost nothing', () => {
    const found = standing(kept, all, next);
    expect(found).toMatchObject({ kind: 'ready', edition: old, next: { kind: 'offered', edition: next } });
    const cost = found.kind === 'ready' && found.next.kind === 'offered' ? found.next.missingBytes : 0;
    expect(cost).toBe(sizeOf(filesOf(next)) - sizeOfParts(next).engine);
  });

  it('is fetched while the old one stays whole, and takes its place only when the reader says so', () => {
    const record = fetched(begun(kept, next), '2026-12-02');
    expect(record.current).toBe(old);
    expect(standing(record, all, next)).toMatchObject({ edition: old, next: { kind: 'begun' } });
    expect(standing(record, both, next)).toMatchObject({ edition: old, next: { kind: 'whole', edition: next } });
    expect(spare(record, both)).toEqual([]);
    const changed = changedOver(record, '2026-12-02');
    expect(standing(changed, both, next)).toMatchObject({
      edition: next,
      keptAt: '2026-12-02',
      next: { kind: 'none' }
    });
  });

  it('leaves the old one for tabs that are open, until they have let go', () => {
    const changed = changedOver(fetched(begun(kept, next), '2026-12-02'), '2026-12-02');
    expect(spare(changed, both)).toEqual([]);
    expect(new Set(spare(tidied(changed), both))).toEqual(
      new Set(namesOf(old).filter((file) => !namesOf(next).includes(file)))
    );
  });

  it('that was itself replaced on the network is not taken for whole', () => {
    const third = madeEdition('2026.12.1', { pages: { 'vi/index.html': 'mới hơn' } }).edition;
    expect(standing(begun(kept, next), both, third)).toMatchObject({ next: { kind: 'offered', edition: third } });
  });

  it('that is the kept one needs no beginning: what is missing is mended', () => {
    expect(begun(kept, old)).toEqual(kept);
  });
});

describe('the line on other pages', () => {
  const where = { current: old, offered: null, online: true, inTalk: false };

  it('tells that there is no network, or that the network has something newer', () => {
    expect(markOf(where)).toEqual({ kind: 'none' });
    expect(markOf({ ...where, offered: old })).toEqual({ kind: 'none' });
    expect(markOf({ ...where, online: false })).toMatchObject({ kind: 'offline', release: '2026.11.1' });
    expect(markOf({ ...where, offered: next })).toMatchObject({ kind: 'newer', newer: '2026.12.0' });
  });

  it('says nothing during a talk', () => {
    expect(markOf({ ...where, offered: next, inTalk: true })).toEqual({ kind: 'none' });
    expect(markOf({ ...where, online: false, inTalk: true })).toEqual({ kind: 'none' });
  });
});

it('says how much room is missing', () => {
  expect(roomFor(20, { quota: 100, usage: 90 })).toEqual({ kind: 'short', needed: 20, free: 10 });
  expect(roomFor(20, { quota: 100, usage: 80 })).toEqual({ kind: 'enough' });
  expect(roomFor(20, {})).toEqual({ kind: 'unknown' });
});
