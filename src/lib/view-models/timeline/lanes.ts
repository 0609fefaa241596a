import { withFormer } from '#lib/domain/province-mergers.ts';
import type { PolicyView } from '../policies/policy-view.ts';

/** Lanes of the timeline, by where an instrument applies; a former province is told apart from today's. */
export const lanes: readonly string[] = ['national', ...withFormer, 'others'];
export type Lane = string;

export const laneOf = ({ provinceId }: Pick<PolicyView, 'provinceId'>): Lane =>
  lanes.find((lane) => lane === provinceId) ?? 'others';
