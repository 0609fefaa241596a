/** Where each layer's shapes come from: a file of /geo for what is fixed, data for what follows the view. */
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';

/** A layer of static/geo that MapLibre reads by address itself, such as `thanh-hoa-communes`: large, and needed only on the screen. */
export type GeoFile = string;

export type GeoSource = GeoJSONSourceSpecification;

/** Shapes keep nearly every vertex: the files are generalised already. */
export function fileSource(url: string): GeoSource {
  return { type: 'geojson', data: url, tolerance: 0.2, maxzoom: 14 };
}

export function dataSource(data: FeatureCollection): GeoSource {
  return { type: 'geojson', data, tolerance: 0, maxzoom: 16 };
}
