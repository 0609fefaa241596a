import { describe, expect, it } from 'vitest';
import { afterCommand, newTalk, type Talk, type TalkCommand } from '#lib/domain/talk.ts';

const at = (scene: number, change: Partial<Talk> = {}): Talk => ({ ...newTalk(scene, 8), ...change });
const after = (talk: Talk, ...commands: readonly TalkCommand[]): Talk =>
  commands.reduce((now, command) => afterCommand(now, command).talk, talk);
const digits = (text: string): readonly TalkCommand[] => [...text].map((digit) => ({ kind: 'digit', digit }) as const);

describe('a talk', () => {
  it('goes on and back, and stays within its scenes', () => {
    expect(after(at(3), { kind: 'next' }).scene).toBe(4);
    expect(after(at(3), { kind: 'previous' }).scene).toBe(2);
    expect(after(at(8), { kind: 'next' }).scene).toBe(8);
    expect(after(at(1), { kind: 'previous' }).scene).toBe(1);
    expect(after(at(4), { kind: 'last' }, { kind: 'first' }).scene).toBe(1);
  });

  it('goes to the scene whose number was typed, and to the last for one too large', () => {
    expect(after(at(1), ...digits('7'), { kind: 'enter' })).toMatchObject({ scene: 7, typed: '' });
    expect(after(at(1), ...digits('99'), { kind: 'enter' }).scene).toBe(8);
    expect(after(at(5), ...digits('0'), { kind: 'enter' }).scene).toBe(6);
  });

  it('takes back a digit, and without one the scene', () => {
    expect(after(at(5), ...digits('12'), { kind: 'back' }).typed).toBe('1');
    expect(after(at(5), { kind: 'back' }).scene).toBe(4);
    expect(after(at(5), { kind: 'enter' }).scene).toBe(6);
  });

  it('is lit again by any command, which does nothing else', () => {
    const black = after(at(3), { kind: 'black' });
    expect(black.black).toBe(true);
    expect(after(black, { kind: 'next' })).toMatchObject({ black: false, scene: 3 });
    expect(after(black, { kind: 'go', scene: 6 })).toMatchObject({ black: false, scene: 6 });
  });

  it('closes one thing at a time on the way out', () => {
    const deep = at(2, { typed: '1', keysOpen: true, filtering: true });
    const escape = { kind: 'escape' } as const;
    expect(after(deep, escape)).toMatchObject({ typed: '', keysOpen: true });
    expect(after(deep, escape, escape)).toMatchObject({ keysOpen: false, filtering: true });
    expect(after(deep, escape, escape, escape).filtering).toBe(false);
    expect(afterCommand(at(2), escape).act).toBe('leave');
  });

  it('begins another scene with its text', () => {
    expect(after(at(2, { filtering: true, keysOpen: true }), { kind: 'next' })).toEqual(at(3));
    expect(afterCommand(at(2, { filtering: true }), { kind: 'return' })).toEqual({ talk: at(2), act: 'return' });
  });
});
