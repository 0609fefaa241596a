/** How long a talk has lasted: it can be held and begun again, and outlives a reload as text. */

/** Milliseconds; `since` is when it was last let run, null while it is held. */
export interface TalkClock {
  readonly before: number;
  readonly since: number | null;
}

export const startedClock = (now: number): TalkClock => ({ before: 0, since: now });

export const elapsed = ({ before, since }: TalkClock, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since));

export const heldClock = (clock: TalkClock, now: number): TalkClock => ({ before: elapsed(clock, now), since: null });

export const runningClock = ({ before, since }: TalkClock, now: number): TalkClock => ({ before, since: since ?? now });

export const clockText = ({ before, since }: TalkClock): string => `${before}/${since ?? ''}`;

/** null for what is no clock. */
export function readClock(text: string | null): TalkClock | null {
  const [, before, since] = /^(\d{1,15})\/(\d{1,15})?$/.exec(text ?? '') ?? [];
  if (before === undefined) return null;
  return { before: Number(before), since: since === undefined ? null : Number(since) };
}

/** `4:05`, `1:02:09`. */
export function durationText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
