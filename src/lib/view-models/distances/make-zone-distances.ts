import {
  distanceKinds,
  type DistanceKind,
  type InfrastructurePoint,
  type ZoneDistance,
  type ZonePoint
} from '#lib/domain/distance.ts';
import type { Bilingual, Lang } from '#lib/domain/vocabulary.ts';
import { doubtfulDistance } from '#lib/geography/straight-line.ts';
import { zonePointOf } from '#lib/geography/zone-point.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import { seriesOf } from '../reading-series.ts';
import { lineRef } from './distance-figures.ts';
import { infrastructurePointOf, nearestOf } from './nearest.ts';
import { publishedAbout, type PublishedAbout } from './published-distances.ts';
import type { DistanceRow, LineEnd, StraightLine, ZoneDistancesView } from './zone-distances.ts';

export interface ZoneDistancesInput {
  readonly zone: ZonePoint & { readonly former_province_id: string };
  readonly name: Bilingual;
  readonly basis: Bilingual;
  /** Source of the zone's point. */
  readonly sourceId: string;
  readonly infrastructure: readonly InfrastructurePoint[];
  /** Observations of the zone; those that are no distance are left aside. */
  readonly lines: readonly ObservationLine[];
}

interface Said {
  readonly line: ObservationLine;
  readonly about: PublishedAbout;
}

/** Straight lines from one zone, and what sources publish beside them. */
export function makeZoneDistances(input: ZoneDistancesInput, lang: Lang): ZoneDistancesView {
  const { zone, infrastructure } = input;
  const said = input.lines
    .filter((line) => line.indicator_group === 'distance')
    .map((line): Said => ({ line, about: publishedAbout(line, zone.former_province_id) }));
  const places = new Map(infrastructure.map((place) => [place.id, place]));
  const nearest = nearestOf(zone, infrastructure);
  const isNearest = new Set(nearest.map(({ infrastructureId }) => infrastructureId));
  const named = [...places.values()].filter((place) => !isNearest.has(place.id) && linesTo(said, place.id).length > 0);
  const rowsNamed = (kind: InfrastructurePoint['kind']): readonly DistanceRow[] =>
    named
      .filter((place) => place.kind === kind)
      .map((place) => rowTo(input, lang, place, { role: 'named', lines: linesTo(said, place.id), mayBeNearer: [] }));
  const rowsNear = (kind: DistanceKind): readonly DistanceRow[] => {
    const near = nearest.filter((one) => one.kind === kind);
    const general = linesToNearest(said, kind);
    const rows = near.flatMap((one) => rowNear(input, lang, places.get(one.infrastructureId), one, said, general));
    return near.some((one) => one.status === 'operating') ? rows : [rowWithoutPlace(kind, general, lang), ...rows];
  };
  return {
    from: zoneEnd(input, lang),
    rows: [...distanceKinds.flatMap((kind) => [...rowsNear(kind), ...rowsNamed(kind)]), ...rowsNamed('city')],
    others: seriesOf(
      said.filter(({ about }) => about.kind === 'other').map(({ line }) => line),
      lang
    )
  };
}

const linesTo = (said: readonly Said[], placeId: string): readonly ObservationLine[] =>
  said.filter(({ about }) => about.kind === 'place' && about.id === placeId).map(({ line }) => line);

const linesToNearest = (said: readonly Said[], kind: DistanceKind): readonly ObservationLine[] =>
  said.filter(({ about }) => about.kind === 'nearest' && about.of === kind).map(({ line }) => line);

function zoneEnd({ zone, name, basis, sourceId }: ZoneDistancesInput, lang: Lang): LineEnd | null {
  const point = zonePointOf(zone);
  if (point === null || zone.location_precision === null) return null;
  return { ...point, name: name[lang], precision: zone.location_precision, basis: basis[lang], sourceId };
}

function straightLine({ zone }: ZoneDistancesInput, lang: Lang, place: InfrastructurePoint): StraightLine | null {
  const from = zonePointOf(zone);
  const to = infrastructurePointOf(place);
  if (from === null || to === null || place.precision === null) return null;
  return {
    ref: lineRef(zone.zone_id, place.id),
    ...doubtfulDistance(from, to),
    to: {
      ...to,
      name: place[`name_${lang}`],
      precision: place.precision,
      basis: place[`basis_${lang}`],
      sourceId: place.source_id
    }
  };
}

interface RowGiven {
  readonly role: DistanceRow['role'];
  readonly lines: readonly ObservationLine[];
  readonly mayBeNearer: readonly string[];
}

function rowTo(input: ZoneDistancesInput, lang: Lang, place: InfrastructurePoint, given: RowGiven): DistanceRow {
  return {
    kind: place.kind,
    place: { id: place.id, name: place[`name_${lang}`], status: place.status },
    role: given.role,
    line: straightLine(input, lang, place),
    mayBeNearer: given.mayBeNearer,
    published: seriesOf(given.lines, lang)
  };
}

function rowNear(
  input: ZoneDistancesInput,
  lang: Lang,
  place: InfrastructurePoint | undefined,
  near: ZoneDistance,
  said: readonly Said[],
  general: readonly ObservationLine[]
): readonly DistanceRow[] {
  if (place === undefined) return [];
  const operating = near.status === 'operating';
  return [
    rowTo(input, lang, place, {
      role: operating ? 'nearest' : 'coming',
      lines: [...linesTo(said, place.id), ...(operating ? general : [])],
      mayBeNearer: near.mayBeNearer.map((other) => other[`name_${lang}`])
    })
  ];
}

const rowWithoutPlace = (kind: DistanceKind, general: readonly ObservationLine[], lang: Lang): DistanceRow => ({
  kind,
  place: null,
  role: 'nearest',
  line: null,
  mayBeNearer: [],
  published: seriesOf(general, lang)
});
