import { describe, expect, it } from 'vitest';
import { lazily, lazilyWith } from '#lib/view-models/lazily.ts';

describe('members worked out when read', () => {
  it('are made once each, and only those that are read', () => {
    const made: string[] = [];
    const make = (name: string) => () => {
      made.push(name);
      return name.toUpperCase();
    };
    const members = lazily<{ a: string; b: string }>({ a: make('a'), b: make('b') });
    expect(Object.keys(members)).toEqual(['a', 'b']);
    expect(made).toEqual([]);
    expect([members.b, members.b]).toEqual(['B', 'B']);
    expect(made).toEqual(['b']);
    expect({ ...members }).toEqual({ a: 'A', b: 'B' });
    expect(made).toEqual(['b', 'a']);
  });

  it('stay unread when another is made in the place of one', () => {
    const made: string[] = [];
    const members = lazily<{ a: string; b: string }>({
      a: () => {
        made.push('a');
        return 'a';
      },
      b: () => 'b'
    });
    const changed = lazilyWith(members, { b: () => 'other' });
    expect(changed.b).toBe('other');
    expect(made).toEqual([]);
    expect([changed.a, members.b]).toEqual(['a', 'b']);
  });
});
