import type { Lang } from '#lib/domain/vocabulary.ts';
import type { TimelineBar } from '../catalogue/drawing.ts';
import type { PolicyView } from '../policies/policy-view.ts';
import { lastDay } from './days.ts';

export const nameOf = ({ number, title }: Pick<PolicyView, 'number' | 'title'>): string => number ?? title;

const statuses = {
  'in-force': 'in-force',
  planned: 'planned',
  expired: 'ended',
  replaced: 'ended',
  unknown: 'unknown'
} as const satisfies Record<PolicyView['status'], TimelineBar['status']>;

export const fillOf = ({ status }: Pick<PolicyView, 'status'>): TimelineBar['status'] => statuses[status];

export const startOf = ({ from, issuedOn }: Pick<PolicyView, 'from' | 'issuedOn'>): string | null => from ?? issuedOn;

export function startIs({ from, issuedOn }: Pick<PolicyView, 'from' | 'issuedOn'>): TimelineBar['startIs'] {
  if (from !== null) return 'effective';
  return issuedOn === null ? 'unknown' : 'issued';
}

/** Last year that the Vietnamese title names ("đến năm 2030, tầm nhìn đến năm 2045"), where it is later than the end. */
export function horizonOf(policy: Pick<PolicyView, 'title' | 'otherTitle' | 'to'>, lang: Lang): number | null {
  const title = lang === 'vi' ? policy.title : policy.otherTitle;
  const years = [...title.matchAll(/đến (?:năm )?(\d{4})/g)].map(([, year]) => Number(year));
  const last = Math.max(0, ...years);
  const end = policy.to === null ? 0 : Number(lastDay(policy.to).slice(0, 4));
  return last > end ? last : null;
}
