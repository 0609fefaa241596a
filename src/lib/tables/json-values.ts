/** JSON that is an object. */
export const readObject = (text: string): string | null => (isObject(parsed(text)) ? text : null);

export const readArray = (text: string): string | null => (Array.isArray(parsed(text)) ? text : null);

/** How many members a JSON text has: of a list its items, of an object its keys. */
export function jsonLength(text: string): number {
  const value = parsed(text);
  return Array.isArray(value) ? value.length : isObject(value) ? Object.keys(value).length : 0;
}

/** A point as "lon,lat", whichever way it is written. */
export function readGeoPoint(format: string | null, text: string): string | null {
  const pair = format === 'array' ? parsed(text) : format === 'object' ? ofObject(parsed(text)) : ofText(text);
  if (!Array.isArray(pair) || pair.length !== 2) return null;
  const [lon, lat]: readonly unknown[] = pair;
  if (typeof lon !== 'number' || typeof lat !== 'number') return null;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? `${lon},${lat}` : null;
}

const ofText = (text: string): unknown =>
  /^[+-]?\d+(\.\d+)?, ?[+-]?\d+(\.\d+)?$/.test(text) ? text.split(',').map(Number) : null;

function ofObject(value: unknown): unknown {
  if (!isObject(value) || Object.keys(value).sort().join() !== 'lat,lon') return null;
  return [value['lon'], value['lat']];
}

/** A GeoJSON object, or with the format `topojson` any JSON object. */
export function readGeoJson(format: string | null, text: string): string | null {
  const value = parsed(text);
  return (format === 'topojson' ? isObject(value) : isGeoJson(value)) ? text : null;
}

function isGeoJson(value: unknown): boolean {
  if (!isObject(value)) return false;
  const features = value['features'];
  if (value['type'] === 'FeatureCollection') return Array.isArray(features) && features.every(isFeature);
  return isFeature(value) || isGeometry(value);
}

const isFeature = (value: unknown): boolean =>
  isObject(value) &&
  value['type'] === 'Feature' &&
  (value['geometry'] === null || isGeometry(value['geometry'])) &&
  (value['properties'] === null || isObject(value['properties']));

/** How deep the positions of a geometry lie in lists. */
const depths: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3
};

function isGeometry(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { type, coordinates, geometries } = value;
  if (type === 'GeometryCollection') return Array.isArray(geometries) && geometries.every(isGeometry);
  const depth = typeof type === 'string' ? depths[type] : undefined;
  return depth !== undefined && isAtDepth(coordinates, depth);
}

function isAtDepth(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth > 0) return value.every((part) => isAtDepth(part, depth - 1));
  return (value.length === 2 || value.length === 3) && value.every((part) => typeof part === 'number');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
