import { describe, expect, it } from 'vitest';
import type { TalkMessage } from '#lib/domain/talk-message.ts';
import { Presentation } from '#lib/state/presentation.svelte.ts';
import { Speaker } from '#lib/state/speaker.svelte.ts';

/** A line without a browser: what one window sends the others hear. */
class Line {
  readonly #ends = new Set<(message: TalkMessage) => void>();
  readonly open = (_deck: string, hear: (message: TalkMessage) => void) => {
    this.#ends.add(hear);
    return {
      send: (message: TalkMessage) => {
        for (const end of this.#ends) if (end !== hear) end(message);
      },
      close: () => void this.#ends.delete(hear)
    };
  };
}

const place = { deck: 'deck', scene: 2 };

function windows() {
  const line = new Line();
  const gone: number[] = [];
  const projected = new Presentation(place, 8, { go: (scene) => gone.push(scene), act: () => {}, channel: line.open });
  const speaker = new Speaker({ ...place, scene: 1 }, 8, { channel: line.open });
  return { projected, speaker, gone };
}

describe('the projected window and the presenter window', () => {
  it('stand at the same scene, whichever was opened first', () => {
    const { speaker } = windows();
    expect(speaker.projected).toEqual({ scene: 2, black: false, changed: false });
    expect(speaker.talk.scene).toBe(2);
  });

  it('turn together, from either side', () => {
    const { projected, speaker, gone } = windows();
    projected.do({ kind: 'next' });
    expect(speaker.talk.scene).toBe(3);
    speaker.do({ kind: 'next' });
    speaker.do({ kind: 'digit', digit: '7' });
    expect(projected.talk.scene).toBe(4);
    speaker.do({ kind: 'enter' });
    expect([projected.talk.scene, speaker.talk.scene]).toEqual([7, 7]);
    expect(gone).toEqual([3, 4, 7]);
  });

  it('tell each other of a black screen and of changed filters', () => {
    const { projected, speaker } = windows();
    speaker.do({ kind: 'black' });
    expect(projected.talk.black).toBe(true);
    projected.view(true);
    expect(speaker.projected).toEqual({ scene: 2, black: true, changed: true });
  });

  it('follow an address that was typed', () => {
    const { projected, speaker } = windows();
    projected.arrive(5);
    expect(speaker.talk.scene).toBe(5);
  });

  it('know when the other is gone: the presenter turns alone', () => {
    const { projected, speaker } = windows();
    projected.close();
    expect(speaker.projected).toBeNull();
    speaker.do({ kind: 'next' });
    expect(speaker.talk.scene).toBe(3);
  });

  it('take a window that does not answer for gone', () => {
    let tell: (message: TalkMessage) => void = () => {};
    const channel = (_deck: string, hear: (message: TalkMessage) => void) => {
      tell = hear;
      return { send: () => {}, close: () => {} };
    };
    const speaker = new Speaker(place, 8, { channel });
    tell({ type: 'projected', state: { scene: 4, black: false, changed: false } });
    speaker.ask(Date.now(), 3000);
    expect(speaker.projected?.scene).toBe(4);
    speaker.ask(Date.now() + 60_000, 3000);
    expect(speaker.projected).toBeNull();
    expect(speaker.talk.scene).toBe(4);
  });
});
