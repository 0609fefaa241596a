import { computedFigure } from '../page-computations.ts';
import type { ComputedFigure } from '#lib/domain/figure.ts';
import type { PolicyView } from '../policies/policy-view.ts';
import { forceOn, forces, type Force, type ForceAnswer } from './force.ts';
import { laneOf, lanes, type Lane } from './lanes.ts';

/** How a computed count names the instruments it counts. */
export const policyRef = (id: string): string => `policies/${id}`;

/** Whether each instrument is in force on a day. */
export const answersOn = (
  policies: readonly PolicyView[],
  day: string,
  releasedOn: string
): ReadonlyMap<string, ForceAnswer> => new Map(policies.map((policy) => [policy.id, forceOn(policy, day, releasedOn)]));

export interface ForceCount {
  /** null counts all lanes. */
  readonly lane: Lane | null;
  readonly figures: Readonly<Record<Force, ComputedFigure>>;
}

/** Instruments in force, not known and not in force on a day, for each lane that has any and for all. */
export function countForce(
  policies: readonly PolicyView[],
  answers: ReadonlyMap<string, ForceAnswer>
): readonly ForceCount[] {
  const present = lanes.filter((lane) => policies.some((policy) => laneOf(policy) === lane));
  return [...present, null].map((lane) => {
    const own = lane === null ? policies : policies.filter((policy) => laneOf(policy) === lane);
    return { lane, figures: figuresOf(own, answers) };
  });
}

function figuresOf(
  policies: readonly PolicyView[],
  answers: ReadonlyMap<string, ForceAnswer>
): Readonly<Record<Force, ComputedFigure>> {
  const figure = (force: Force): ComputedFigure => {
    const ids = policies.filter(({ id }) => answers.get(id)?.force === force).map(({ id }) => policyRef(id));
    const counted = computedFigure('policies-in-force', ids.length, 'instruments');
    return ids.length === 0 ? counted : { ...counted, rows: ids };
  };
  return { yes: figure(forces[0]), unknown: figure(forces[1]), no: figure(forces[2]) };
}
