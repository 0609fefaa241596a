import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Cell } from './sheet.ts';

/** A row that may have a place, WGS84 degrees. */
export interface PlacedRow {
  readonly id: string;
  readonly location: { readonly lat: number; readonly lon: number } | null;
  readonly properties: Readonly<Record<string, Cell>>;
}

/** Six decimals are a tenth of a metre: finer than any point is known (RFC 7946, 11.2). */
const shortened = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** RFC 7946 text: points in WGS84, longitude first; rows without a place are features without geometry. */
export function geoJsonText(rows: readonly PlacedRow[]): string {
  const features = rows.map(({ id, location, properties }): Feature<Point | null> => ({
    type: 'Feature',
    id,
    geometry:
      location === null ? null : { type: 'Point', coordinates: [shortened(location.lon), shortened(location.lat)] },
    properties: { ...properties }
  }));
  const collection: FeatureCollection<Point | null> = { type: 'FeatureCollection', features };
  return `${JSON.stringify(collection, null, 1)}\n`;
}
