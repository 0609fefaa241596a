import { distanceKinds, type DistanceKind, type ZoneDistance } from '#lib/domain/distance.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { lineFigure, lineRef } from '../distances/distance-figures.ts';
import type { FigureRow } from './compare-row.ts';
import { computedValue, figureRow, type PlainValue } from './figure-rows.ts';

/** What distance rows need of a zone. */
export interface MeasuredZone {
  readonly header: { readonly id: string };
  readonly distances: readonly ZoneDistance[];
}

/** Straight lines to the nearest place of each kind, the one in operation first; compared within the doubt of the points. */
export function distanceRows(
  zones: readonly MeasuredZone[],
  lang: Lang,
  label: (kind: DistanceKind) => string,
  status: (distance: ZoneDistance) => string | null
): readonly FigureRow[] {
  const valueOf = (zone: MeasuredZone, distance: ZoneDistance): PlainValue => {
    const name = distance[`name_${lang}`];
    const ahead = status(distance);
    return computedValue(lineFigure(distance, lineRef(zone.header.id, distance.infrastructureId)), {
      interval: { low: distance.lowKm, high: distance.highKm },
      to: ahead === null ? name : `${name} (${ahead})`,
      measure: distance.status === 'operating' ? null : 'plan'
    });
  };
  return distanceKinds.map((kind) =>
    figureRow(
      `distance-${kind}`,
      label(kind),
      zones.map((zone) =>
        zone.distances.filter((distance) => distance.kind === kind).map((distance) => valueOf(zone, distance))
      )
    )
  );
}
