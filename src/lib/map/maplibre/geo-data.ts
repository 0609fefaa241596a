/** The shapes that the map needs at hand, not only on the screen: read once from static/geo and checked on the way in. */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, LineString, Polygon, Position } from 'geojson';
import type { ZoneMark } from '#lib/domain/map-scene.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ProvinceLand } from './halos.ts';
import type { Town } from './map-things.ts';

const emptyCollection: FeatureCollection<never> = { type: 'FeatureCollection', features: [] };

/** Layers of static/geo read by script. */
export interface GeoData {
  readonly neighbours: FeatureCollection;
  readonly outlines: FeatureCollection;
  readonly rivers: FeatureCollection;
  readonly transport: FeatureCollection;
  readonly places: FeatureCollection;
  readonly boundaries: FeatureCollection;
}

export const emptyGeoData: GeoData = {
  neighbours: emptyCollection,
  outlines: emptyCollection,
  rivers: emptyCollection,
  transport: emptyCollection,
  places: emptyCollection,
  boundaries: emptyCollection
};

const fileOf = {
  neighbours: 'neighbours',
  outlines: 'outlines',
  rivers: 'rivers',
  transport: 'transport',
  places: 'places',
  boundaries: 'zone-boundaries'
} as const satisfies Record<keyof GeoData, string>;

function isCollection(value: unknown): value is FeatureCollection {
  return typeof value === 'object' && value !== null && 'features' in value && Array.isArray(value.features);
}

async function readCollection(url: string, signal: AbortSignal): Promise<FeatureCollection> {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`${url}: ${String(answer.status)}`);
  const value: unknown = await answer.json();
  if (!isCollection(value)) throw new Error(`${url} is not a GeoJSON feature collection`);
  return value;
}

/** Reads all files at once; `address` gives the URL of a file name such as geo/rivers.geojson. */
export async function loadGeoData(address: (path: string) => string, signal: AbortSignal): Promise<GeoData> {
  const read = (name: keyof GeoData): Promise<FeatureCollection> =>
    readCollection(address(`geo/${fileOf[name]}.geojson`), signal);
  const [neighbours, outlines, rivers, transport, places, boundaries] = await Promise.all([
    read('neighbours'),
    read('outlines'),
    read('rivers'),
    read('transport'),
    read('places'),
    read('boundaries')
  ]);
  return { neighbours, outlines, rivers, transport, places, boundaries };
}

const text = (feature: Feature, name: string): string | null => {
  const value: unknown = feature.properties?.[name];
  return typeof value === 'string' ? value : null;
};

function isLand(feature: Feature): feature is Feature<Polygon | MultiPolygon> {
  return feature.geometry.type === 'Polygon' || feature.geometry.type === 'MultiPolygon';
}

/** The land of each province. */
export function provinceLands(outlines: FeatureCollection): ProvinceLand {
  const lands = new Map<string, Polygon | MultiPolygon>();
  for (const feature of outlines.features) {
    const province = text(feature, 'id');
    if (province !== null && isLand(feature)) lands.set(province, feature.geometry);
  }
  return lands;
}

/** The polygons of a layer. */
export const landsOf = ({ features }: FeatureCollection): readonly (Polygon | MultiPolygon)[] =>
  features.flatMap((feature) => (isLand(feature) ? [feature.geometry] : []));

/** Towns by their name in the language. */
export function townsOf(places: FeatureCollection, lang: Lang): readonly Town[] {
  return places.features.flatMap((feature, i) => {
    const name = text(feature, `name_${lang}`);
    if (name === null || feature.geometry.type !== 'Point') return [];
    const [lon, lat] = feature.geometry.coordinates;
    if (lon === undefined || lat === undefined) return [];
    return [{ id: `town/${String(i)}`, name, lon, lat, seat: feature.properties?.['seat'] === true }];
  });
}

/** Boundaries of the zones shown. A first phase belongs to its whole and has no fill of its own. */
export function boundariesOf(boundaries: FeatureCollection, zones: readonly ZoneMark[]): FeatureCollection {
  const shown = new Set(zones.filter((zone) => zone.shown).map(({ id }) => id));
  const features = boundaries.features.filter((feature) => {
    const zone = text(feature, 'zone_id') ?? text(feature, 'part_of') ?? text(feature, 'likely_zone_id');
    return zone !== null && shown.has(zone);
  });
  return { type: 'FeatureCollection', features };
}

function isLine(feature: Feature): feature is Feature<LineString | MultiLineString> {
  return feature.geometry.type === 'LineString' || feature.geometry.type === 'MultiLineString';
}

/** Every line of a collection, rings of polygons included. */
export function linesOf({ features }: FeatureCollection): readonly (readonly Position[])[] {
  return features.flatMap((feature): Position[][] => {
    if (isLine(feature))
      return feature.geometry.type === 'LineString' ? [feature.geometry.coordinates] : feature.geometry.coordinates;
    if (!isLand(feature)) return [];
    return feature.geometry.type === 'Polygon' ? feature.geometry.coordinates : feature.geometry.coordinates.flat();
  });
}

/** The features whose property `kind` is the given one. */
export function ofKind({ features: all }: FeatureCollection, kind: string): FeatureCollection {
  const features = all.filter((feature) => text(feature, 'kind') === kind);
  return { type: 'FeatureCollection', features };
}
