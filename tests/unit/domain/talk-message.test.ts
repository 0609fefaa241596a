import { describe, expect, it } from 'vitest';
import { readMessage, sentMessage, type TalkMessage } from '#lib/domain/talk-message.ts';

const messages: readonly TalkMessage[] = [
  { type: 'ask' },
  { type: 'gone' },
  { type: 'projected', state: { scene: 3, black: true, changed: false } },
  { type: 'command', command: { kind: 'next' } },
  { type: 'command', command: { kind: 'go', scene: 5 } }
];

describe('messages between the windows of a talk', () => {
  it.each(messages)('are read as they were sent: %j', (message) => {
    expect(readMessage(structuredClone(sentMessage(message)))).toEqual(message);
  });

  it.each([
    null,
    'next',
    [],
    {},
    { type: 'ask' },
    { type: 'ask', version: 2 },
    { type: 'projected', version: 1, state: { scene: 0, black: false, changed: false } },
    { type: 'projected', version: 1, state: { scene: 2, black: 'no', changed: false } },
    { type: 'command', version: 1, command: { kind: 'go', scene: '5' } },
    { type: 'command', version: 1, command: { kind: 'leave' } },
    { type: 'command', version: 1, command: { kind: 'full-screen' } },
    { type: 'run', version: 1 }
  ])('are not heard when they have another shape: %j', (data) => {
    expect(readMessage(data)).toBeNull();
  });
});
