/** What the projected window and the presenter window of a talk tell each other. Whatever else comes over the channel is not heard. */

const version = 1;

/** How the projected window stands; told when it changes, when asked, and when it goes. */
export interface Projected {
  readonly scene: number;
  readonly black: boolean;
  /** The view is not the scene's own: filters were changed. */
  readonly changed: boolean;
}

export type TalkMessage =
  | { readonly type: 'projected'; readonly state: Projected }
  | { readonly type: 'gone' }
  | { readonly type: 'ask' }
  | { readonly type: 'command'; readonly command: RemoteCommand };

/** What the presenter window may have the projected one do. */
export type RemoteCommand =
  { readonly kind: (typeof remoteKinds)[number] } | { readonly kind: 'go'; readonly scene: number };

const remoteKinds = ['next', 'previous', 'first', 'last', 'black', 'return'] as const;

/** Windows of other decks do not hear each other. */
export const channelOf = (deck: string): string => `industry-atlas:present:${deck}`;

export const sentMessage = (message: TalkMessage): Readonly<Record<string, unknown>> => ({ ...message, version });

/** null for what is no message of a talk. */
export function readMessage(data: unknown): TalkMessage | null {
  if (!isRecord(data) || data['version'] !== version) return null;
  switch (data['type']) {
    case 'ask':
    case 'gone':
      return { type: data['type'] };
    case 'projected': {
      const state = readProjected(data['state']);
      return state === null ? null : { type: 'projected', state };
    }
    case 'command': {
      const command = readCommand(data['command']);
      return command === null ? null : { type: 'command', command };
    }
    default:
      return null;
  }
}

function readProjected(data: unknown): Projected | null {
  if (!isRecord(data)) return null;
  const { scene, black, changed } = data;
  return isScene(scene) && typeof black === 'boolean' && typeof changed === 'boolean'
    ? { scene, black, changed }
    : null;
}

function readCommand(data: unknown): RemoteCommand | null {
  if (!isRecord(data)) return null;
  if (data['kind'] === 'go') return isScene(data['scene']) ? { kind: 'go', scene: data['scene'] } : null;
  const kind = remoteKinds.find((one) => one === data['kind']);
  return kind === undefined ? null : { kind };
}

const isScene = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 999;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
