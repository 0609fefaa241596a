import { describe, expect, it } from 'vitest';
import { commandOf, talkTakes, type KeyPress } from '#lib/domain/talk-keys.ts';

const press = (key: string, change: Partial<KeyPress> = {}) =>
  commandOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...change })?.kind ?? null;

describe('keys of a talk', () => {
  it.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Backspace', 'back'],
    ['Enter', 'enter'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['F5', 'full-screen'],
    ['f', 'full-screen'],
    ['l', 'filter'],
    ['r', 'return'],
    ['s', 'speaker'],
    ['?', 'keys'],
    ['Escape', 'escape'],
    ['7', 'digit'],
    ['x', null]
  ])('%s is %s', (key, kind) => {
    expect(press(key)).toBe(kind);
  });

  it('goes back with Shift and the space bar', () => {
    expect(press(' ', { shiftKey: true })).toBe('previous');
  });

  it('leaves to the browser what is pressed with Ctrl, Alt or the system’s key', () => {
    expect(press('r', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('f', { metaKey: true })).toBeNull();
  });

  it('never takes a key that is written or read elsewhere, but a clicker goes on', () => {
    for (const key of ['b', ' ', 'Enter', 'ArrowRight', '3', 'Backspace', 'Escape'])
      expect(talkTakes(key, 'field')).toBe(false);
    expect(talkTakes('PageDown', 'field')).toBe(true);
  });

  it('leaves Enter and the space bar to a focused button, and arrows to a focused map', () => {
    expect(talkTakes('Enter', 'control')).toBe(false);
    expect(talkTakes('ArrowRight', 'control')).toBe(true);
    expect(talkTakes('ArrowRight', 'widget')).toBe(false);
    expect(talkTakes('PageDown', 'widget')).toBe(true);
    expect(talkTakes(' ', 'page')).toBe(true);
  });
});
