import { distanceKinds, type DistanceKind } from '#lib/domain/distance.ts';
import type { ZoneStatus } from '#lib/domain/vocabulary.ts';
import { lineFigure } from '../distances/distance-figures.ts';
import type { DistanceRow } from '../distances/zone-distances.ts';
import type { FigureRow } from './compare-row.ts';
import type { CompareZone } from './compare-zone.ts';
import { computedValue, figureRow, type PlainValue } from './figure-rows.ts';

/** Straight lines to the nearest place of each kind, the one in operation first; compared within the doubt of the points. */
export function distanceRows(
  zones: readonly Pick<CompareZone, 'lines'>[],
  label: (kind: DistanceKind) => string,
  ahead: (status: ZoneStatus) => string
): readonly FigureRow[] {
  const valueOf = ({ line, place, role }: DistanceRow): readonly PlainValue[] => {
    if (line === null || place === null) return [];
    const coming = role === 'coming';
    return [
      computedValue(lineFigure(line, line.ref), {
        doubt: { low: line.lowKm, high: line.highKm },
        to: coming ? `${place.name} (${ahead(place.status)})` : place.name,
        measure: coming ? 'plan' : null
      })
    ];
  };
  return distanceKinds.map((kind) =>
    figureRow(
      `distance-${kind}`,
      label(kind),
      zones.map(({ lines }) => lines.rows.filter((row) => row.kind === kind).flatMap(valueOf))
    )
  );
}
