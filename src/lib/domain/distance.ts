/** Straight lines between the points that the evidence states, with the doubt that follows from how exactly each point is known. */
import type { ExplorerZone } from './explorer-rows.ts';
import type { InfrastructureKind, ZoneStatus } from './vocabulary.ts';

/** What distances are given to, in the order in which they are shown. */
export const distanceKinds = [
  'seaport',
  'airport',
  'border-gate',
  'railway-station',
  'expressway-interchange',
  'inland-port'
] as const satisfies readonly InfrastructureKind[];
export type DistanceKind = (typeof distanceKinds)[number];

/** Kinds whose list in the evidence goes beyond the two provinces; of the others only those of a zone's own province are compared. */
export const kindsBeyondProvince: ReadonlySet<DistanceKind> = new Set(['seaport', 'airport']);

/** Degrees, WGS84. */
export interface GeoPoint {
  readonly lat: number;
  readonly lon: number;
}

/** A point that may lie up to `doubtKm` from the thing it stands for. */
export interface DoubtfulPoint extends GeoPoint {
  readonly doubtKm: number;
}

/** A straight line in km, and the least and the most it can be given the doubt of both ends. */
export interface DoubtfulDistance {
  readonly km: number;
  readonly lowKm: number;
  readonly highKm: number;
}

/** What must be known of a zone to measure from it: any row of the explorer will do. */
export type ZonePoint = Pick<
  ExplorerZone,
  'zone_id' | 'province_id' | 'lat' | 'lon' | 'location_precision' | 'halo_km' | 'area_ha' | 'area_max_ha'
>;

export type InfrastructurePrecision = 'site' | 'commune' | 'town';

/** A port, airport, gate, station, interchange or city; without coordinates nothing can be measured to it. */
export interface InfrastructurePoint {
  readonly id: string;
  readonly kind: InfrastructureKind;
  readonly name_vi: string;
  readonly name_en: string;
  readonly province_id: string;
  readonly status: ZoneStatus;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: InfrastructurePrecision | null;
  /** How far off the point may lie; null where there is none. */
  readonly doubt_km: number | null;
  readonly basis_vi: string;
  readonly basis_en: string;
  readonly source_id: string;
}

/** From one zone to the nearest place of a kind. */
export interface ZoneDistance extends DoubtfulDistance {
  readonly kind: DistanceKind;
  readonly infrastructureId: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly status: ZoneStatus;
  /** Others of the same kind and status that could be the nearer one, given the doubt of the points; nearest first. */
  readonly mayBeNearer: readonly { readonly id: string; readonly name_vi: string; readonly name_en: string }[];
}

/** What a distance is asked to: one place by its id, the nearest in operation of a kind, or a point of the map. */
export type NearTarget =
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'nearest'; readonly of: DistanceKind }
  | ({ readonly kind: 'point' } & GeoPoint);

/** Kilometres within which zones are looked for, where nothing else is said. */
export const usualWithinKm = 50;
export const withinLimitsKm = { min: 1, max: 500 } as const;

const placePattern = /^[a-z0-9]+(-+[a-z0-9]+)*$/;
const pointPattern = /^(-?\d{1,2}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?)$/;
const pointDecimals = 4;

/** A point as an address holds it: "19.8000,105.7700", about ten metres fine. */
export const pointText = ({ lat, lon }: GeoPoint): string =>
  `${lat.toFixed(pointDecimals)},${lon.toFixed(pointDecimals)}`;

/** What the text of an address asks for: a kind, a place's id or a point; null where it is none of them. */
export function readNear(text: string): NearTarget | null {
  const of = distanceKinds.find((kind) => kind === text);
  if (of !== undefined) return { kind: 'nearest', of };
  const [, lat, lon] = pointPattern.exec(text) ?? [];
  if (lat !== undefined && lon !== undefined) {
    const point = { lat: Number(lat), lon: Number(lon) };
    return Math.abs(point.lat) <= 85 && Math.abs(point.lon) <= 180 ? { kind: 'point', ...point } : null;
  }
  return placePattern.test(text) && text.length <= 60 ? { kind: 'place', id: text } : null;
}
