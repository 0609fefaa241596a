import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import type { SupportZoneRow } from '#lib/queries/support-places.ts';
import { measuredOf } from '../measured.ts';
import { placeOfZone } from '../support/make-places.ts';
import type { ClusterFacts } from './cluster-maximum.ts';

/** Every cluster with its published capital of infrastructure and its area, in one language. */
export function makeClusters(
  zones: readonly SupportZoneRow[],
  investments: readonly ObservationLine[],
  areas: readonly ObservationLine[],
  lang: Lang
): readonly ClusterFacts[] {
  const of = (lines: readonly ObservationLine[], zone: SupportZoneRow): readonly ObservationLine[] =>
    lines.filter(({ subject_id }) => subject_id === zone.zone_id);
  return zones
    .filter(({ kind }) => kind === 'industrial-cluster')
    .map((zone) => {
      const area = of(areas, zone);
      return {
        zoneId: zone.zone_id,
        name: zone[`name_${lang}`],
        place: placeOfZone(zone),
        investment: measuredOf(of(investments, zone)),
        area: measuredOf(area),
        areaPlanned: area.some(({ measure }) => measure === 'plan')
      };
    });
}
