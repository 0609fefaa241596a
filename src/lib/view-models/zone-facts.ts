import type { Lang, ObservationMeasure } from '#lib/domain/vocabulary.ts';
import { factIndicators, headerFactIds } from '#lib/domain/zone-fact.ts';
import type { IndicatorName } from '#lib/queries/fact-indicators.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import { byThing, measuredOf, notPublished } from './measured.ts';
import type { HeaderFact } from './zone-page.ts';

/** What is there before what is meant to be. */
const measureOrder: readonly ObservationMeasure[] = ['actual', 'estimate', 'plan', 'target', 'ceiling'];

/** The numbers at the head of a zone's page, each about the whole zone; what is not published says so. */
export function zoneFacts(
  lines: readonly ObservationLine[],
  names: readonly IndicatorName[],
  lang: Lang
): readonly HeaderFact[] {
  return headerFactIds.map((id) => {
    const whole = lines.filter((line) => line.indicator_id === factIndicators[id] && line.scope_vi === null);
    const thing = byThing(whole).toSorted(preferred)[0] ?? [];
    const [first] = thing;
    return {
      id,
      indicator: names.find((name) => name.indicator_id === factIndicators[id])?.[`name_${lang}`] ?? factIndicators[id],
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
