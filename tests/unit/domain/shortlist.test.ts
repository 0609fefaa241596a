import { describe, expect, it } from 'vitest';
import {
  isZoneId,
  longestNote,
  merged,
  moved,
  readShortlist,
  shortlistText,
  type ShortlistEntry
} from '#lib/domain/shortlist.ts';
import { today } from '#lib/domain/today.ts';

const entry = (zone: string, note = ''): ShortlistEntry => ({ zone, note, added: '2026-11-21' });
const zones = (entries: readonly ShortlistEntry[]) => entries.map(({ zone }) => zone);

describe('the stored text of a shortlist', () => {
  it('gives back what was stored, notes letter by letter', () => {
    const entries = [entry('th-kcn-bim-son', 'Hỏi giá thuê "đất",\nđường 217'), entry('lc-kcn-tang-loong')];
    expect(readShortlist(shortlistText(entries))).toEqual({ entries, damaged: false });
  });

  it.each([
    ['no JSON', '{"version":1,"entr'],
    ['another version', '{"version":2,"entries":[]}'],
    ['no list', '{"version":1,"entries":{}}'],
    ['a bare value', '7']
  ])('says that %s is damaged', (_, text) => {
    expect(readShortlist(text)).toEqual({ entries: [], damaged: true });
  });

  it('keeps the whole entries of a text that is damaged in part', () => {
    const text = JSON.stringify({
      version: 1,
      entries: [entry('a'), { zone: '<b>', note: '', added: '2026-11-21' }, entry('a'), { zone: 'c' }, entry('d')]
    });
    const read = readShortlist(text);
    expect(zones(read.entries)).toEqual(['a', 'd']);
    expect(read.damaged).toBe(true);
  });

  it('knows what can be the id of a zone', () => {
    expect(['th-kcn-bim-son', 'a', 'A', 'a b', '', 'x'.repeat(101)].map(isZoneId)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false
    ]);
    expect(today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('the order of a shortlist', () => {
  const list = ['a', 'b', 'c'].map((zone) => entry(zone));

  it('moves a zone up and down and no further than the ends', () => {
    expect(zones(moved(list, 'c', -1))).toEqual(['a', 'c', 'b']);
    expect(zones(moved(list, 'a', 1))).toEqual(['b', 'a', 'c']);
    expect(zones(moved(list, 'a', -1))).toEqual(['a', 'b', 'c']);
    expect(zones(moved(list, 'b', 9))).toEqual(['a', 'c', 'b']);
    expect(moved(list, 'x', 1)).toBe(list);
  });
});

describe('keeping another list', () => {
  it('sets new zones behind and joins notes', () => {
    const joined = merged([entry('a', 'của tôi'), entry('b')], [entry('c'), entry('b', 'mới'), entry('a', 'thêm')]);
    expect(joined.map(({ zone, note }) => [zone, note])).toEqual([
      ['a', 'của tôi\nthêm'],
      ['b', 'mới'],
      ['c', '']
    ]);
  });

  it('does not say a note twice and keeps it within the limit', () => {
    expect(merged([entry('a', 'giá 80 USD')], [entry('a', 'giá 80 USD ')])[0]?.note).toBe('giá 80 USD');
    expect(merged([entry('a', 'x'.repeat(longestNote))], [entry('a', 'y')])[0]?.note.length).toBe(longestNote);
  });
});
