/** Where each layer's shapes come from: a file of /geo for what is fixed, data for what follows the view. */
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';

/** The layers of static/geo that MapLibre reads by address itself: large, and needed only on the screen. */
export type GeoFile =
  | 'thanh-hoa-communes'
  | 'lao-cai-communes'
  | 'thanh-hoa-districts-2024'
  | 'lao-cai-districts-2024'
  | 'yen-bai-districts-2024';

export type GeoSource = GeoJSONSourceSpecification;

/** Shapes keep nearly every vertex: the files are generalised already. */
export function fileSource(url: string): GeoSource {
  return { type: 'geojson', data: url, tolerance: 0.2, maxzoom: 14 };
}

export function dataSource(data: FeatureCollection): GeoSource {
  return { type: 'geojson', data, tolerance: 0, maxzoom: 16 };
}
