import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { pointToPolygonDistance } from '@turf/point-to-polygon-distance';
import type { MultiPolygon, Polygon } from 'geojson';
import { kmToNearestEdge } from './nearest-edge.ts';

/** GeoJSON texts: outlines of single provinces by their id, and all present provinces with their GSO code. */
export interface OutlineTexts {
  readonly provinces: ReadonlyMap<string, string>;
  readonly country: string;
}

type Area = Polygon | MultiPolygon;

export interface ProvinceOutline {
  readonly areas: readonly Area[];
  /** How far outside a point may lie before it counts as outside: as much as generalisation moved the line. */
  readonly toleranceKm: number;
}

/** Outlines of the two provinces lie within 87 m of the reference 95 times of 100; those of the country are generalised at 600 m. */
const tolerance = { province: 0.15, country: 0.6 } as const;

/** The best outline of each present province. */
export class ProvinceOutlines {
  readonly #byId: ReadonlyMap<string, ProvinceOutline>;
  readonly #byCode: ReadonlyMap<string, ProvinceOutline>;

  /** Throws an Error when a text is no GeoJSON. */
  constructor({ provinces, country }: OutlineTexts) {
    const fine = [...provinces].map(
      ([id, text]) => [id, outline(areasIn(JSON.parse(text)), tolerance.province)] as const
    );
    this.#byId = new Map(fine);
    this.#byCode = new Map(
      codedAreas(JSON.parse(country)).map(([code, areas]) => [code, outline(areas, tolerance.country)])
    );
  }

  /** undefined when there is no outline of that province: such a point is not judged. */
  of(provinceId: string, gsoCode: string | null): ProvinceOutline | undefined {
    return this.#byId.get(provinceId) ?? this.#byCode.get(gsoCode ?? '');
  }
}

/** Beyond so many tolerances it does not matter to the metre how far outside a point lies: measured the quick way. */
const exactWithin = 4;

const measured = new WeakMap<ProvinceOutline, Map<string, number>>();
/** Points that are remembered of one outline: the same tables are checked again after every cell that a person mends. */
const remembered = 200_000;

/** How far outside the outline a point lies, in km; 0 inside. */
export function kmOutside(outline: ProvinceOutline, lat: number, lon: number): number {
  const known = measured.get(outline) ?? new Map<string, number>();
  measured.set(outline, known);
  const place = `${lat},${lon}`;
  const held = known.get(place);
  if (held !== undefined) return held;
  const km = measure(outline, lat, lon);
  if (known.size < remembered) known.set(place, km);
  return km;
}

function measure({ areas, toleranceKm }: ProvinceOutline, lat: number, lon: number): number {
  const point = [lon, lat];
  if (areas.some((area) => booleanPointInPolygon(point, area))) return 0;
  const about = kmToNearestEdge(areas, lat, lon);
  if (about > exactWithin * toleranceKm) return about;
  return Math.min(...areas.map((area) => Math.abs(pointToPolygonDistance(point, area, { units: 'kilometers' }))));
}

function outline(areas: readonly Area[], toleranceKm: number): ProvinceOutline {
  return { areas, toleranceKm };
}

/** Polygons of any GeoJSON object, however they are wrapped. */
function areasIn(json: unknown): readonly Area[] {
  if (isArea(json)) return [json];
  if (!isObject(json)) return [];
  const parts: unknown = json['features'] ?? json['geometries'] ?? json['geometry'];
  return (Array.isArray(parts) ? parts : parts === undefined ? [] : [parts]).flatMap((part: unknown) => areasIn(part));
}

function codedAreas(collection: unknown): readonly (readonly [string, readonly Area[]])[] {
  const features: unknown = isObject(collection) ? collection['features'] : null;
  if (!Array.isArray(features)) throw new Error('the outlines of the country are no FeatureCollection');
  return features.flatMap((feature: unknown) => {
    const properties = isObject(feature) ? feature['properties'] : null;
    const code = isObject(properties) ? properties['code'] : null;
    return typeof code === 'string' ? [[code, areasIn(feature)] as const] : [];
  });
}

function isArea(json: unknown): json is Area {
  return (
    isObject(json) &&
    (json['type'] === 'Polygon' || json['type'] === 'MultiPolygon') &&
    Array.isArray(json['coordinates'])
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
