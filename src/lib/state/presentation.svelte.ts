import type { ScenePlace } from '#lib/url/deck-address.ts';
import { afterCommand, newTalk, within, type Talk, type TalkAct, type TalkCommand } from '#lib/domain/talk.ts';
import type { Projected, TalkMessage } from '#lib/domain/talk-message.ts';
import { TalkChannel } from './talk-channel.ts';

export interface PresentationOptions {
  /** Shows another scene: the address follows, and comes back through `arrive`. */
  readonly go: (scene: number) => void;
  readonly act: (act: TalkAct) => void;
  readonly channel?: (deck: string, hear: (message: TalkMessage) => void) => Pick<TalkChannel, 'send' | 'close'>;
}

/** The projected window of a talk: which scene it is at, what lies over it, and what it tells the presenter window. */
export class Presentation {
  readonly #options: PresentationOptions;
  readonly #channel: Pick<TalkChannel, 'send' | 'close'>;
  #talk: Talk;
  #changed = false;

  constructor({ deck, scene }: ScenePlace, scenes: number, options: PresentationOptions) {
    this.#options = options;
    this.#talk = $state.raw(newTalk(scene, scenes));
    const hear = (message: TalkMessage): void => this.#hear(message);
    this.#channel = options.channel?.(deck, hear) ?? new TalkChannel(deck, hear);
    this.#tell();
  }

  get talk(): Talk {
    return this.#talk;
  }

  /** A key, a button, a swipe, or the presenter window. */
  do(command: TalkCommand): void {
    const before = this.#talk;
    const { talk, act } = afterCommand(before, command);
    this.#talk = talk;
    if (talk.scene !== before.scene) this.#options.go(talk.scene);
    if (act !== null) this.#options.act(act);
    this.#tell();
  }

  /** The address names a scene: by Back, by hand, or because it was gone to. */
  arrive(scene: number): void {
    if (within(scene, this.#talk.scenes) === this.#talk.scene) return;
    this.#talk = newTalk(scene, this.#talk.scenes);
    this.#tell();
  }

  /** Whether the view is still the scene's own. */
  view(changed: boolean): void {
    if (changed === this.#changed) return;
    this.#changed = changed;
    this.#tell();
  }

  close(): void {
    this.#channel.send({ type: 'gone' });
    this.#channel.close();
  }

  #hear(message: TalkMessage): void {
    if (message.type === 'ask') this.#tell();
    if (message.type === 'command') this.do(message.command);
  }

  #tell(): void {
    const { scene, black } = this.#talk;
    const state: Projected = { scene, black, changed: this.#changed };
    this.#channel.send({ type: 'projected', state });
  }
}
