import type { PolicyView } from '../policies/policy-view.ts';
import { dayBefore, firstDay, lastDay } from './days.ts';

/** What the dates of an instrument are read from. */
export type Dated = Pick<PolicyView, 'issuedOn' | 'from' | 'to' | 'status'>;

/** Whether an instrument is in force on a day; `unknown` where no published date and no status tells. */
export type Force = 'yes' | 'no' | 'unknown';
export const forces = ['yes', 'unknown', 'no'] as const satisfies readonly Force[];

/** Why it is so, in words of the timeline. */
export type ForceReason =
  | 'planned'
  | 'planned-period'
  | 'before'
  | 'after'
  | 'ended'
  | 'within'
  | 'open'
  | 'no-start'
  | 'start-day'
  | 'no-end'
  | 'end-day';

export interface ForceAnswer {
  readonly force: Force;
  readonly reason: ForceReason;
}

const later = (a: string, b: string): string => (a > b ? a : b);
const ended = ({ status }: Dated): boolean => status === 'expired' || status === 'replaced';

/** The first day it can have begun, and the day from which it surely has; null where no date is published. */
export function beginning({ issuedOn, from }: Dated): { readonly earliest: string; readonly certain: string } | null {
  if (from === null && issuedOn === null) return null;
  if (from === null && issuedOn !== null) return { earliest: firstDay(issuedOn), certain: lastDay(issuedOn) };
  // A year stands for the first year of a period; no instrument is in force before it is issued.
  const start = firstDay(from ?? '');
  if (issuedOn === null) return { earliest: start, certain: start };
  return { earliest: later(start, firstDay(issuedOn)), certain: later(start, lastDay(issuedOn)) };
}

/** Its last day in force: a year or month ends with its last day, a full date is the day another takes over. */
export const lastDayInForce = ({ to }: Pick<Dated, 'to'>): string | null =>
  to === null ? null : to.length === 10 ? dayBefore(to) : lastDay(to);

/** Whether it is in force on a day, judged with what was published on the day of the release. */
export function forceOn(instrument: Dated, day: string, releasedOn: string): ForceAnswer {
  const start = beginning(instrument);
  const end = lastDayInForce(instrument);
  if (instrument.status === 'planned') return plannedOn(start?.earliest ?? null, end, day, releasedOn);
  if (start !== null && day < start.earliest) return { force: 'no', reason: 'before' };
  if (end !== null && day > end) return { force: 'no', reason: 'after' };
  if (ended(instrument) && day >= releasedOn) return { force: 'no', reason: 'ended' };
  // A source that says it is in force says so of the day of the release, however little it says of the start.
  const saidInForce = instrument.status === 'in-force' && day >= releasedOn;
  if (start === null && !saidInForce) return { force: 'unknown', reason: 'no-start' };
  if (start !== null && day < start.certain && !saidInForce) return { force: 'unknown', reason: 'start-day' };
  if (end !== null) return { force: 'yes', reason: 'within' };
  if (instrument.status === 'in-force') return { force: 'yes', reason: 'open' };
  return { force: 'unknown', reason: ended(instrument) ? 'end-day' : 'no-end' };
}

function plannedOn(start: string | null, end: string | null, day: string, releasedOn: string): ForceAnswer {
  const inPeriod = (start === null || day >= start) && (end === null || day <= end);
  return day > releasedOn && inPeriod
    ? { force: 'unknown', reason: 'planned-period' }
    : { force: 'no', reason: 'planned' };
}
