import type { PolicyView } from '../policies/policy-view.ts';

/** Lanes of the timeline, by where an instrument applies; former Yên Bái is told apart from Lào Cai. */
export const lanes = ['national', 'thanh-hoa', 'lao-cai', 'yen-bai', 'others'] as const;
export type Lane = (typeof lanes)[number];

export const laneOf = ({ provinceId }: Pick<PolicyView, 'provinceId'>): Lane =>
  lanes.find((lane) => lane === provinceId) ?? 'others';
