/** A talk: which scene of how many stands on the screen, and what a key makes of that. Pure; windows and addresses follow it. */

/** What a presenter wants, whichever key, button or swipe says it. */
export type TalkCommand =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' }
  | { readonly kind: 'digit'; readonly digit: string }
  /** Ends a number: to the scene it names; without a number the next scene. */
  | { readonly kind: 'enter' }
  /** Takes back a digit; without a number the scene before. */
  | { readonly kind: 'back' }
  | { readonly kind: 'go'; readonly scene: number }
  | { readonly kind: 'black' | 'full-screen' | 'filter' | 'return' | 'speaker' | 'keys' | 'escape' | 'leave' };

/** Everything about a talk but the view itself. */
export interface Talk {
  /** Counted from 1. */
  readonly scene: number;
  readonly scenes: number;
  /** Digits of a scene's number so far. */
  readonly typed: string;
  readonly black: boolean;
  /** The filters stand in place of the text. */
  readonly filtering: boolean;
  /** The list of keys is open. */
  readonly keysOpen: boolean;
}

/** What the window has to do besides showing the talk as it is now. */
export type TalkAct = 'full-screen' | 'return' | 'speaker' | 'leave';

export interface TalkStep {
  readonly talk: Talk;
  readonly act: TalkAct | null;
}

export const newTalk = (scene: number, scenes: number): Talk => ({
  scene: within(scene, scenes),
  scenes,
  typed: '',
  black: false,
  filtering: false,
  keysOpen: false
});

const longestNumber = 3;

/** A scene that there is. */
export const within = (scene: number, scenes: number): number => Math.min(Math.max(scene, 1), Math.max(scenes, 1));

/** What becomes of a talk. While the screen is black, every command only lights it again. */
export function afterCommand(talk: Talk, command: TalkCommand): TalkStep {
  if (talk.black && command.kind !== 'go') return still({ ...talk, black: false });
  switch (command.kind) {
    case 'next':
      return goTo(talk, talk.scene + 1);
    case 'previous':
      return goTo(talk, talk.scene - 1);
    case 'first':
      return goTo(talk, 1);
    case 'last':
      return goTo(talk, talk.scenes);
    case 'go':
      return goTo(talk, command.scene);
    case 'digit':
      return still({ ...talk, typed: (talk.typed + command.digit).replace(/^0+/, '').slice(0, longestNumber) });
    case 'enter':
      return talk.typed === '' ? goTo(talk, talk.scene + 1) : goTo(talk, Number(talk.typed));
    case 'back':
      return talk.typed === '' ? goTo(talk, talk.scene - 1) : still({ ...talk, typed: talk.typed.slice(0, -1) });
    case 'black':
      return still({ ...talk, black: true, typed: '' });
    case 'filter':
      return still({ ...talk, filtering: !talk.filtering, keysOpen: false });
    case 'keys':
      return still({ ...talk, keysOpen: !talk.keysOpen });
    case 'return':
      return { talk: { ...talk, filtering: false, typed: '' }, act: 'return' };
    case 'full-screen':
    case 'speaker':
    case 'leave':
      return { talk, act: command.kind };
    case 'escape':
      return escape(talk);
  }
}

/** Another scene begins with its text and without what was opened over the one before; a number too large is the last scene. */
function goTo(talk: Talk, wanted: number): TalkStep {
  return still({ ...newTalk(wanted, talk.scenes), keysOpen: false });
}

/** What lies on top goes first, the talk last. */
function escape(talk: Talk): TalkStep {
  if (talk.typed !== '') return still({ ...talk, typed: '' });
  if (talk.keysOpen) return still({ ...talk, keysOpen: false });
  if (talk.filtering) return still({ ...talk, filtering: false });
  return { talk, act: 'leave' };
}

const still = (talk: Talk): TalkStep => ({ talk, act: null });
