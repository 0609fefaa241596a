/** Keys of a talk, as clickers and presenters press them. Which key means what is one table; the help page and the tests read the same. */
import type { TalkCommand } from './talk.ts';

/** What of a key press says what is meant. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const commands: Readonly<Record<string, TalkCommand['kind']>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'enter',
  Backspace: 'back',
  b: 'black',
  '.': 'black',
  f: 'full-screen',
  F5: 'full-screen',
  l: 'filter',
  r: 'return',
  s: 'speaker',
  '?': 'keys',
  Escape: 'escape'
};

/** null for a key that the talk does not use, and for all that are the browser's: those with Ctrl, Alt or the system's own key. */
export function commandOf(press: KeyPress): TalkCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (/^\d$/.test(press.key)) return { kind: 'digit', digit: press.key };
  const kind = commands[press.key.length === 1 ? press.key.toLowerCase() : press.key];
  if (kind === undefined || kind === 'digit' || kind === 'go') return null;
  return { kind: kind === 'next' && press.key === ' ' && press.shiftKey ? 'previous' : kind };
}

/** What the pressed key would do where the focus is, if the talk did not take it. */
export type KeyPlace =
  /** Nothing of its own. */
  | 'page'
  /** Takes Enter and the space bar: a link, a button. */
  | 'control'
  /** Takes arrows too: the map or a mark of a chart reached by key, a choice of several. */
  | 'widget'
  /** Takes every key: text is written, or an open dialog is read. */
  | 'field';

const pressKeys: ReadonlySet<string> = new Set(['Enter', ' ']);
/** What a clicker sends; text fields have no use for them. */
const clickerKeys: ReadonlySet<string> = new Set(['PageDown', 'PageUp']);

/** Whether the talk takes a key, or leaves it where the focus is. */
export function talkTakes(key: string, place: KeyPlace): boolean {
  switch (place) {
    case 'page':
      return true;
    case 'control':
      return !pressKeys.has(key);
    case 'widget':
      return !pressKeys.has(key) && !/^(Arrow|Home$|End$|Escape$)/.test(key);
    case 'field':
      return clickerKeys.has(key);
  }
}
