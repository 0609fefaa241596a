import type { Lang, ObservationMeasure } from '#lib/domain/vocabulary.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import { byThing, measuredOf, notPublished } from './measured.ts';
import { headerFactIds, type HeaderFact, type HeaderFactId } from './zone-page.ts';

/** The indicator behind each number at the head of a zone's page. */
export const factIndicators: Readonly<Record<HeaderFactId, string>> = {
  area: 'area-ha',
  'registered-fdi': 'registered-usd-m',
  'registered-domestic': 'registered-vnd-bn',
  'industrial-land': 'industrial-land-ha',
  workers: 'workers',
  occupancy: 'occupancy-pct'
};

/** What is there before what is meant to be. */
const measureOrder: readonly ObservationMeasure[] = ['actual', 'estimate', 'plan', 'target', 'ceiling'];

/** The numbers at the head of a zone's page, each about the whole zone; what is not published says so. */
export function zoneFacts(lines: readonly ObservationLine[], lang: Lang): readonly HeaderFact[] {
  return headerFactIds.map((id) => {
    const whole = lines.filter((line) => line.indicator_id === factIndicators[id] && line.scope_vi === null);
    const thing = byThing(whole).toSorted(preferred)[0] ?? [];
    const [first] = thing;
    return {
      id,
      indicator: first?.[`indicator_${lang}`] ?? null,
      measured: first === undefined ? notPublished : measuredOf(thing),
      measure: first?.measure ?? null,
      base: first?.[`base_${lang}`] ?? null,
      readings: thing.length
    };
  });
}

function preferred(a: readonly ObservationLine[], b: readonly ObservationLine[]): number {
  return rank(a) - rank(b);
}

/** By measure, then figures without a base before those with one. */
function rank([line]: readonly ObservationLine[]): number {
  if (line === undefined) return Infinity;
  return measureOrder.indexOf(line.measure) * 2 + (line.base_vi === null ? 0 : 1);
}
