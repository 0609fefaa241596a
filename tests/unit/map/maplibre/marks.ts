/** Marks, tokens and shapes for the tests of the interactive map. */
import type { FeatureCollection, Polygon } from 'geojson';
import type { InfrastructureMark, ZoneMark } from '../../../../src/lib/domain/map-scene.ts';
import { readMapTokens, type MapTokens } from '../../../../src/lib/map/maplibre/map-tokens.ts';
import type { AtlasStyle } from '../../../../src/lib/map/maplibre/style/atlas-style.ts';

export const makeZone = (change: Partial<ZoneMark> = {}): ZoneMark => ({
  id: 'th-kcn-le-mon',
  kind: 'industrial-park',
  status: 'operating',
  name: 'Khu công nghiệp Lễ Môn',
  shortName: 'Lễ Môn',
  lat: 19.8,
  lon: 105.8,
  precision: 'site',
  haloKm: null,
  sizeClass: 1,
  areaHa: 87.61,
  province: 'thanh-hoa',
  shown: true,
  hasBoundary: false,
  ...change
});

export const makeInfrastructure = (change: Partial<InfrastructureMark> = {}): InfrastructureMark => ({
  id: 'gate-na-meo',
  kind: 'border-gate',
  name: 'Cửa khẩu Na Mèo',
  lat: 19.8,
  lon: 105.8,
  status: 'operating',
  ...change
});

export function makeTokens(change: Readonly<Record<string, string>> = {}): MapTokens {
  return readMapTokens(
    (name) => change[name] ?? (name === '--rule' ? '1px' : name === '--text-map' ? '11px' : '#123456')
  );
}

export const noShapes: FeatureCollection<never> = { type: 'FeatureCollection', features: [] };

/** A square of land of one degree around 105.5° E, 19.5° N. */
export const squareOfLand: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [105, 19],
      [106, 19],
      [106, 20],
      [105, 20],
      [105, 19]
    ]
  ]
};

export const makeStyleView = (change: Partial<AtlasStyle> = {}): AtlasStyle => ({
  tokens: makeTokens(),
  shapes: {
    neighbours: noShapes,
    outlines: noShapes,
    borders: noShapes,
    rivers: noShapes,
    transport: noShapes,
    halos: { fills: noShapes, rims: noShapes },
    trueAreas: noShapes,
    boundaries: noShapes,
    beadedBoundaries: noShapes,
    reach: noShapes,
    towns: noShapes,
    infrastructure: noShapes,
    zones: noShapes
  },
  hidden: new Set(),
  units: 'since-2025-07',
  selected: null,
  unitProvinces: ['thanh-hoa'],
  file: (name) => `/geo/${name}.geojson`,
  image: (name) => name,
  ...change
});
