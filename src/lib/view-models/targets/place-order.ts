import { withFormer } from '#lib/domain/province-mergers.ts';
import type { TargetReading } from './target-reading.ts';

/** The provinces of the atlas and what was merged into them, then other places by id, the country last. */
const firstPlaces = withFormer;
const rankOf = (id: string): number =>
  id === 'national' ? firstPlaces.length + 1 : firstPlaces.includes(id) ? firstPlaces.indexOf(id) : firstPlaces.length;
/** Today's borders before the former ones. */
const extentRank = ({ extent }: TargetReading): number => (extent === 'before-2025-07' ? 1 : 0);

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of places in lists and charts. */
export const comparePlaces = (a: TargetReading, b: TargetReading): number =>
  rankOf(a.subject.placeId) - rankOf(b.subject.placeId) ||
  compareText(a.subject.placeId, b.subject.placeId) ||
  compareText(a.subject.id, b.subject.id) ||
  extentRank(a) - extentRank(b);
