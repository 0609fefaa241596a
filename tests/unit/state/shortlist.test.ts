import { describe, expect, it } from 'vitest';
import { shortlistText } from '#lib/domain/shortlist.ts';
import { CompareTray } from '#lib/state/compare-tray.svelte.ts';
import { keptAsideKey, Shortlist, shortlistKey } from '#lib/state/shortlist.svelte.ts';

class FakeStorage {
  readonly texts = new Map<string, string>();
  room = Infinity;
  getItem = (key: string): string | null => this.texts.get(key) ?? null;
  setItem = (key: string, text: string): void => {
    if (text.length > this.room) throw new DOMException('no room', 'QuotaExceededError');
    this.texts.set(key, text);
  };
  removeItem = (key: string): void => void this.texts.delete(key);
}

/** A tab of a browser whose tabs share one storage. */
function openTab(storage: FakeStorage, tabs: EventTarget = new EventTarget()): Shortlist {
  const list = new Shortlist();
  list.open(
    () => storage,
    // The state asks for nothing of a window but its events.
    { addEventListener: tabs.addEventListener.bind(tabs), removeEventListener: tabs.removeEventListener.bind(tabs) }
  );
  return list;
}

const storageEvent = (key: string | null, newValue: string | null = null): Event =>
  Object.assign(new Event('storage'), { key, newValue });
const zones = (list: Shortlist) => list.entries.map(({ zone }) => zone);

describe('a shortlist in the browser', () => {
  it('is there again after a reload, with notes and order', () => {
    const storage = new FakeStorage();
    const before = openTab(storage);
    before.add('a');
    before.add('b');
    before.write('b', 'hỏi điện');
    before.move('b', -1);
    const after = openTab(storage);
    expect(after.entries.map(({ zone, note }) => [zone, note])).toEqual([
      ['b', 'hỏi điện'],
      ['a', '']
    ]);
    expect(after.trouble).toBeNull();
  });

  it('puts a removed zone back where it stood, and a cleared list whole', () => {
    const list = openTab(new FakeStorage());
    ['a', 'b', 'c'].forEach((zone) => list.add(zone));
    const removed = list.remove('b');
    expect(zones(list)).toEqual(['a', 'c']);
    if (removed !== null) list.putBack(removed);
    expect(zones(list)).toEqual(['a', 'b', 'c']);
    const cleared = list.clear();
    expect(list.entries).toEqual([]);
    list.keep(cleared);
    expect(zones(list)).toEqual(['a', 'b', 'c']);
    expect(list.remove('x')).toBeNull();
  });

  it('does not undo what another tab did, told or not', () => {
    const storage = new FakeStorage();
    const tabs = new EventTarget();
    const [one, other] = [openTab(storage, tabs), openTab(storage, tabs)];
    one.add('a');
    other.add('b');
    expect(zones(other)).toEqual(['a', 'b']);
    tabs.dispatchEvent(storageEvent(shortlistKey));
    expect(zones(one)).toEqual(['a', 'b']);
    storage.texts.clear();
    tabs.dispatchEvent(storageEvent(null));
    expect(one.entries).toEqual([]);
  });

  it('lives as long as the page where storage is closed', () => {
    const list = new Shortlist();
    expect(list.ready).toBe(false);
    list.open(() => {
      throw new DOMException('closed', 'SecurityError');
    }, new EventTarget());
    expect([list.ready, list.trouble]).toEqual([true, 'closed']);
    list.add('a');
    list.write('a', 'còn đây');
    expect(list.entries[0]?.note).toBe('còn đây');
  });

  it('keeps in the page what a full storage refuses, and stores it once there is room', () => {
    const storage = new FakeStorage();
    const list = openTab(storage);
    list.add('a');
    storage.room = 10;
    list.add('b');
    list.add('c');
    expect([list.trouble, zones(list)]).toEqual(['full', ['a', 'b', 'c']]);
    storage.room = Infinity;
    list.write('c', 'x');
    expect(list.trouble).toBeNull();
    expect(zones(openTab(storage))).toEqual(['a', 'b', 'c']);
  });

  it('puts text that it cannot read aside, tells, and starts from the rest', () => {
    const storage = new FakeStorage();
    const damaged = '{"version":1,"entries":[{"zone":"a","note":"","added":"2026-11-21"},{"zone":7}]}';
    storage.texts.set(shortlistKey, damaged);
    const list = openTab(storage);
    expect(zones(list)).toEqual(['a']);
    expect(list.keptAside).toBe(damaged);
    expect(storage.getItem(keptAsideKey)).toBe(damaged);
    expect(openTab(storage).keptAside).toBe(damaged);
    list.forgetKeptAside();
    expect([list.keptAside, storage.getItem(keptAsideKey)]).toEqual([null, null]);
  });

  it('leaves damaged text where it is when there is no room to put it aside', () => {
    const storage = new FakeStorage();
    storage.texts.set(shortlistKey, 'damaged');
    storage.room = 0;
    const list = openTab(storage);
    list.add('a');
    expect(storage.getItem(shortlistKey)).toBe('damaged');
    expect([list.trouble, list.keptAside]).toEqual(['full', 'damaged']);
    expect(shortlistText(list.entries)).toContain('"a"');
  });
});

describe('choosing zones for comparison', () => {
  it('takes four, refuses a fifth until one is taken out, and survives a reload', () => {
    const storage = new FakeStorage();
    const tray = new CompareTray();
    tray.open(() => storage);
    ['a', 'b', 'c', 'd', 'e'].forEach((id) => tray.toggle(id, 'vi', `KCN ${id}`));
    expect([tray.zones.map(({ id }) => id).join(''), tray.refused]).toEqual(['abcd', true]);
    tray.toggle('b', 'vi', 'KCN b');
    expect(tray.refused).toBe(false);
    tray.rename('a', 'en', 'Park a');
    const again = new CompareTray();
    again.open(() => storage);
    expect(again.zones[0]).toEqual({ id: 'a', names: { vi: 'KCN a', en: 'Park a' } });
    expect(again.zones.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  });

  it('starts empty where the stored choice cannot be read', () => {
    const storage = new FakeStorage();
    storage.setItem('industry-atlas:compare', '[{"id":"<b>"},{"id":"a","names":{"vi":7}},3]');
    const tray = new CompareTray();
    tray.open(() => storage);
    expect(tray.zones).toEqual([{ id: 'a', names: {} }]);
  });
});
