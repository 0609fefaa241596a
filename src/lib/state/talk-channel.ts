import { channelOf, readMessage, sentMessage, type TalkMessage } from '#lib/domain/talk-message.ts';

/** What of a BroadcastChannel a talk uses. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'close'> & {
  onmessage: ((event: MessageEvent) => void) | null;
};

/** The line between the windows of one talk: only messages of this shape pass, in either direction. */
export class TalkChannel {
  readonly #channel: Channel | null;

  /** Without BroadcastChannel nothing is sent and nothing heard. */
  constructor(deck: string, hear: (message: TalkMessage) => void, open: (name: string) => Channel | null = broadcast) {
    this.#channel = open(channelOf(deck));
    if (this.#channel === null) return;
    this.#channel.onmessage = ({ data }) => {
      const message = readMessage(data);
      if (message !== null) hear(message);
    };
  }

  send(message: TalkMessage): void {
    this.#channel?.postMessage(sentMessage(message));
  }

  close(): void {
    this.#channel?.close();
  }
}

const broadcast = (name: string): Channel | null =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
