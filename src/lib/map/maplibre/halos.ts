/** The halo of doubt of every zone whose place is known to a commune or a district only. */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { ZoneMark } from '#lib/domain/map-scene.ts';
import { circleRing } from './circle.ts';
import { landWithin, onLand, ringOverLand } from './clip.ts';

/** The land of a province by its id; zones of a province without one keep the whole circle. */
export type ProvinceLand = ReadonlyMap<string, Polygon | MultiPolygon>;

export interface Halos {
  readonly fills: FeatureCollection<Polygon | MultiPolygon>;
  /** The dotted rims: only of halos that a district gives. */
  readonly rims: FeatureCollection<MultiLineString>;
}

const byRadius = (a: ZoneMark, b: ZoneMark): number => (b.haloKm ?? 0) - (a.haloKm ?? 0);

function fill(
  zone: ZoneMark,
  radiusKm: number,
  land: Polygon | MultiPolygon | undefined
): Feature<Polygon | MultiPolygon> {
  const ring = circleRing(zone.lon, zone.lat, radiusKm);
  const whole: Polygon = { type: 'Polygon', coordinates: [ring] };
  const geometry = land === undefined || !onLand(land, [zone.lon, zone.lat]) ? whole : landWithin(land, ring);
  return { type: 'Feature', properties: { kind: zone.kind }, geometry };
}

function rim(zone: ZoneMark, radiusKm: number, land: Polygon | MultiPolygon | undefined): Feature<MultiLineString> {
  const ring = circleRing(zone.lon, zone.lat, radiusKm, 180);
  const coordinates = land === undefined ? [ring] : ringOverLand(land, ring);
  return { type: 'Feature', properties: { kind: zone.kind }, geometry: { type: 'MultiLineString', coordinates } };
}

/** Halos of the zones shown, the widest first so that a narrow one stays visible on it. */
export function halosOf(zones: readonly ZoneMark[], lands: ProvinceLand): Halos {
  const fills: Feature<Polygon | MultiPolygon>[] = [];
  const rims: Feature<MultiLineString>[] = [];
  for (const zone of zones.filter((candidate) => candidate.shown).sort(byRadius)) {
    if (zone.haloKm === null) continue;
    const land = lands.get(zone.province);
    fills.push(fill(zone, zone.haloKm, land));
    if (zone.precision === 'district') rims.push(rim(zone, zone.haloKm, land));
  }
  return { fills: { type: 'FeatureCollection', features: fills }, rims: { type: 'FeatureCollection', features: rims } };
}
