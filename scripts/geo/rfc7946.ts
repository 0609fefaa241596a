/** Checks of RFC 7946 that a renderer silently gets wrong: closed rings, their direction, the order and range of coordinates. */
import type { Feature, Geometry, Position } from 'geojson';

/** The territory this atlas may draw, with room for both archipelagos: longitude first, latitude second. */
const plausible = { west: 92, east: 120, south: 4, north: 30 } as const;

/** Every departure from the format, in words; empty when the layer is sound. */
export function geoJsonProblems(name: string, value: unknown): readonly string[] {
  if (!isRecord(value) || value['type'] !== 'FeatureCollection' || !Array.isArray(value['features']))
    return [`${name}: not a FeatureCollection`];
  const problems = Object.keys(value)
    .filter((key) => key !== 'type' && key !== 'features')
    .map((key) => `${name}: member "${key}" does not belong in a FeatureCollection`);
  value['features'].forEach((feature: unknown, index) =>
    problems.push(...featureProblems(`${name}[${index}]`, feature))
  );
  return problems;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function featureProblems(where: string, value: unknown): readonly string[] {
  if (!isRecord(value) || value['type'] !== 'Feature') return [`${where}: not a Feature`];
  if (!isRecord(value['properties'])) return [`${where}: no properties`];
  if ('crs' in value) return [`${where}: has a crs; RFC 7946 knows only WGS84`];
  return isGeometry(value['geometry']) ? geometryProblems(where, value['geometry']) : [`${where}: no geometry`];
}

function isGeometry(value: unknown): value is Exclude<Geometry, { type: 'GeometryCollection' }> {
  const types = ['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'];
  return isRecord(value) && types.includes(String(value['type'])) && Array.isArray(value['coordinates']);
}

function geometryProblems(
  where: string,
  geometry: Exclude<Geometry, { type: 'GeometryCollection' }>
): readonly string[] {
  switch (geometry.type) {
    case 'Point':
      return positionProblems(where, [geometry.coordinates]);
    case 'MultiPoint':
      return positionProblems(where, geometry.coordinates);
    case 'LineString':
      return lineProblems(where, geometry.coordinates);
    case 'MultiLineString':
      return geometry.coordinates.flatMap((line) => lineProblems(where, line));
    case 'Polygon':
      return polygonProblems(where, geometry.coordinates);
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((polygon) => polygonProblems(where, polygon));
  }
}

function positionProblems(where: string, positions: readonly Position[]): readonly string[] {
  const bad = positions.find(([lon, lat]) => {
    if (lon === undefined || lat === undefined || !Number.isFinite(lon) || !Number.isFinite(lat)) return true;
    return lon < plausible.west || lon > plausible.east || lat < plausible.south || lat > plausible.north;
  });
  return bad === undefined
    ? []
    : [`${where}: position ${JSON.stringify(bad)} is not [longitude, latitude] in or near Viet Nam`];
}

function lineProblems(where: string, line: readonly Position[]): readonly string[] {
  return line.length < 2 ? [`${where}: a line of ${line.length} positions`] : positionProblems(where, line);
}

function polygonProblems(where: string, rings: readonly (readonly Position[])[]): readonly string[] {
  if (rings.length === 0) return [`${where}: a polygon without a ring`];
  return rings.flatMap((ring, i) => {
    const problems = [...positionProblems(where, ring)];
    if (ring.length < 4) problems.push(`${where}: a ring of ${ring.length} positions; four at least`);
    const [first, last] = [ring[0], ring.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) problems.push(`${where}: a ring that is not closed`);
    const turnsLeft = signedArea(ring) > 0;
    if (i === 0 && !turnsLeft) problems.push(`${where}: the outer ring runs clockwise`);
    if (i > 0 && turnsLeft) problems.push(`${where}: a hole runs counter-clockwise`);
    return problems;
  });
}

/** Area of a ring: positive for a ring that runs counter-clockwise, in square degrees. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], i) => {
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += x * y2 - x2 * y;
  });
  return sum / 2;
}

/** The same polygon with its outer ring counter-clockwise and its holes clockwise. */
export function rewound(rings: readonly (readonly Position[])[]): Position[][] {
  return rings.map((ring, i) => {
    const turnsLeft = signedArea(ring) > 0;
    return (i === 0) === turnsLeft ? [...ring] : [...ring].reverse();
  });
}

/** A feature whose polygons turn as RFC 7946 wants. */
export function rewind(feature: Feature): Feature {
  const { geometry } = feature;
  if (geometry.type === 'Polygon')
    return { ...feature, geometry: { ...geometry, coordinates: rewound(geometry.coordinates) } };
  if (geometry.type === 'MultiPolygon')
    return { ...feature, geometry: { ...geometry, coordinates: geometry.coordinates.map(rewound) } };
  return feature;
}
