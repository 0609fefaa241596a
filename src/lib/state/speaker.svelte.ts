import { afterCommand, newTalk, within, type Talk, type TalkAct, type TalkCommand } from '#lib/domain/talk.ts';
import type { Projected, RemoteCommand, TalkMessage } from '#lib/domain/talk-message.ts';
import type { ScenePlace } from '#lib/url/deck-address.ts';
import { TalkChannel } from './talk-channel.ts';

export interface SpeakerOptions {
  readonly act?: (act: TalkAct) => void;
  readonly channel?: (deck: string, hear: (message: TalkMessage) => void) => Pick<TalkChannel, 'send' | 'close'>;
}

/** The presenter window of a talk: follows the projected window and tells it what to do; alone, it turns its own scenes. */
export class Speaker {
  readonly #channel: Pick<TalkChannel, 'send' | 'close'>;
  readonly #act: (act: TalkAct) => void;
  #talk: Talk;
  #projected = $state.raw<Projected | null>(null);
  /** When the projected window was last heard, ms. */
  #heard = 0;

  constructor({ deck, scene }: ScenePlace, scenes: number, { act = () => {}, channel }: SpeakerOptions = {}) {
    this.#talk = $state.raw(newTalk(scene, scenes));
    this.#act = act;
    const hear = (message: TalkMessage): void => this.#hear(message);
    this.#channel = channel?.(deck, hear) ?? new TalkChannel(deck, hear);
    this.#channel.send({ type: 'ask' });
  }

  get talk(): Talk {
    return this.#talk;
  }

  /** How the projected window stands; null while none answers. */
  get projected(): Projected | null {
    return this.#projected;
  }

  do(command: TalkCommand): void {
    const remote = remoteOf(command, this.#talk);
    if (this.#projected !== null && remote !== null) {
      this.#talk = { ...this.#talk, typed: '' };
      return this.#channel.send({ type: 'command', command: remote });
    }
    const { talk, act } = afterCommand(this.#talk, command);
    this.#talk = { ...talk, black: false, filtering: false };
    if (act !== null) this.#act(act);
  }

  /** Asks whether the projected window is still there; after `patience` ms without an answer it is gone. */
  ask(now: number, patience: number): void {
    if (this.#projected !== null && now - this.#heard > patience) this.#projected = null;
    this.#channel.send({ type: 'ask' });
  }

  close(): void {
    this.#channel.close();
  }

  #hear(message: TalkMessage): void {
    if (message.type === 'gone') this.#projected = null;
    if (message.type !== 'projected') return;
    this.#heard = Date.now();
    this.#projected = message.state;
    const scene = within(message.state.scene, this.#talk.scenes);
    if (scene !== this.#talk.scene) this.#talk = newTalk(scene, this.#talk.scenes);
  }
}

/** What the projected window is told; null for what concerns this window alone. */
function remoteOf(command: TalkCommand, { typed }: Talk): RemoteCommand | null {
  switch (command.kind) {
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
    case 'black':
    case 'return':
      return { kind: command.kind };
    case 'go':
      return command;
    case 'enter':
      return typed === '' ? { kind: 'next' } : { kind: 'go', scene: Math.max(1, Number(typed)) };
    case 'back':
      return typed === '' ? { kind: 'previous' } : null;
    default:
      return null;
  }
}
