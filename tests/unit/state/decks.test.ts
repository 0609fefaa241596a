import { describe, expect, it } from 'vitest';
import { emptyScene, mostOwnDecks, mostOwnScenes, ownDecksText, ownLengths } from '#lib/decks/own-decks.ts';
import { decksKeptAsideKey, decksKey, OwnDecks } from '#lib/state/decks.svelte.ts';
import { both, makeDeck } from '../../fixtures/made-decks.ts';
import { FakeStorage, storageEvent, windowOf } from '../../fixtures/fake-storage.ts';

/** A tab of a browser whose tabs share one storage. */
function openTab(storage = new FakeStorage(), tabs: EventTarget = new EventTarget()): OwnDecks {
  const decks = new OwnDecks();
  decks.open(() => storage, windowOf(tabs));
  return decks;
}

/** A deck with scenes of these titles. */
function deckWith(decks: OwnDecks, ...titles: readonly string[]): string {
  const deck = decks.create('Của tôi', 'vi');
  if (deck === null) throw new Error('no room');
  for (const title of titles) decks.addScene(deck.id, emptyScene('zones/', title, 'vi'));
  return deck.id;
}
const titles = (decks: OwnDecks, id: string) => decks.find(id)?.scenes.map((scene) => scene.title.vi);

describe('decks of a reader', () => {
  it('are there again after a reload, newest first, with their scenes in order', () => {
    const storage = new FakeStorage();
    const before = openTab(storage);
    const id = deckWith(before, 'a', 'b');
    before.describe(id, { title: both('Tên mới'), purpose: both('Cho hội nghị') });
    before.editScene(id, 2, { caption: both('Lời chú'), figures: ['1', '2', '3', '4'] });
    deckWith(before, 'c');
    const after = openTab(storage);
    expect(after.decks.map(({ title }) => title.vi)).toEqual(['Của tôi', 'Tên mới']);
    expect(after.find(id)?.scenes[1]).toMatchObject({ caption: both('Lời chú'), figures: ['1', '2', '3'] });
    expect([after.ready, after.trouble, after.keptAside]).toEqual([true, null, null]);
  });

  it('have ids of their own that no built-in deck has', () => {
    const decks = openTab();
    const ids = [deckWith(decks), deckWith(decks)];
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^own-[a-z0-9]{10}$/);
  });

  it('take scenes up, down, twice and out; undo puts back where it stood', () => {
    const decks = openTab();
    const id = deckWith(decks, 'a', 'b', 'c');
    decks.moveScene(id, 3, -1);
    expect(titles(decks, id)).toEqual(['a', 'c', 'b']);
    decks.moveScene(id, 1, 9);
    expect(titles(decks, id)).toEqual(['c', 'b', 'a']);
    decks.copyScene(id, 1);
    expect(titles(decks, id)).toEqual(['c', 'c', 'b', 'a']);
    const removed = decks.removeScene(id, 3);
    expect(titles(decks, id)).toEqual(['c', 'c', 'a']);
    if (removed !== null) decks.putSceneBack(removed);
    expect(titles(decks, id)).toEqual(['c', 'c', 'b', 'a']);
    expect(decks.removeScene(id, 9)).toBeNull();
  });

  it('are deleted and put back; a copy of any deck is another one', () => {
    const decks = openTab();
    const id = deckWith(decks, 'a');
    const copy = decks.copy(makeDeck({ id: 'built-in' }), both('Bản riêng'));
    expect(copy?.scenes).toHaveLength(3);
    expect(decks.decks.map(({ title }) => title.vi)).toEqual(['Bản riêng', 'Của tôi']);
    const removed = decks.remove(id);
    expect(decks.find(id)).toBeNull();
    if (removed !== null) decks.putBack(removed);
    expect(decks.decks.map(({ title }) => title.vi)).toEqual(['Bản riêng', 'Của tôi']);
    expect(decks.remove('own-none')).toBeNull();
  });

  it('have their limits, and say so', () => {
    const decks = openTab();
    const id = deckWith(decks, ...Array.from({ length: mostOwnScenes }, (_, index) => String(index)));
    expect(decks.addScene(id, emptyScene('', 'more', 'vi'))).toBeNull();
    decks.editScene(id, 1, { notes: both('x'.repeat(9999)) });
    expect(decks.find(id)?.scenes[0]?.notes.vi).toHaveLength(ownLengths.notes);
    while (!decks.full) deckWith(decks);
    expect(decks.decks).toHaveLength(mostOwnDecks);
    expect(decks.create('more', 'vi')).toBeNull();
    expect(decks.addScene('own-none', emptyScene('', 'x', 'vi'))).toBeNull();
  });

  it('keep a view without the deck and scene it may have been shown as', () => {
    const decks = openTab();
    const id = deckWith(decks);
    expect(decks.addScene(id, emptyScene('funds/?deck=x&scene=2&province=lao-cai#parts', 'x', 'vi'))).toBe(1);
    expect(decks.find(id)?.scenes[0]?.address).toBe('funds/?province=lao-cai#parts');
  });
});

describe('decks and their storage', () => {
  it('live as long as the page where the storage is closed or full, and say so', () => {
    const closed = new OwnDecks();
    closed.open(() => {
      throw new DOMException('closed', 'SecurityError');
    }, windowOf(new EventTarget()));
    deckWith(closed, 'a');
    expect([closed.trouble, closed.decks.length]).toEqual(['closed', 1]);
    const storage = new FakeStorage();
    const decks = openTab(storage);
    storage.room = 10;
    const id = deckWith(decks, 'a');
    expect([decks.trouble, titles(decks, id)]).toEqual(['full', ['a']]);
    storage.room = Infinity;
    decks.addScene(id, emptyScene('', 'b', 'vi'));
    expect([decks.trouble, titles(openTab(storage), id)]).toEqual([null, ['a', 'b']]);
  });

  it('put text aside that cannot be read, and keep the decks that can', () => {
    const storage = new FakeStorage();
    const text = JSON.stringify({
      version: 1,
      decks: [makeDeck({ id: 'own-a' }), { id: 'own-b' }, makeDeck({ id: 'not-own' })]
    });
    storage.setItem(decksKey, text);
    const decks = openTab(storage);
    expect(decks.decks.map(({ id }) => id)).toEqual(['own-a']);
    expect(decks.keptAside).toBe(text);
    expect(storage.getItem(decksKey)).toBe(ownDecksText([makeDeck({ id: 'own-a' })]));
    expect(openTab(storage).keptAside).toBe(text);
    decks.forgetKeptAside();
    expect([decks.keptAside, storage.getItem(decksKeptAsideKey)]).toEqual([null, null]);
  });

  it('follow other tabs, and two tabs do not undo each other', () => {
    const storage = new FakeStorage();
    const events = new EventTarget();
    const [first, second] = [openTab(storage, events), openTab(storage, events)];
    const id = deckWith(first, 'a');
    second.addScene(id, emptyScene('', 'b', 'vi'));
    first.addScene(id, emptyScene('', 'c', 'vi'));
    events.dispatchEvent(storageEvent(decksKey));
    expect(titles(second, id)).toEqual(['a', 'b', 'c']);
    storage.texts.clear();
    events.dispatchEvent(storageEvent(null));
    expect(first.decks).toEqual([]);
  });
});
