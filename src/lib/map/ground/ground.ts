/** The shapes under every SVG map, at build and on paper: in Mercator units, with shared borders and weights for simplifying. */
import type { Feature, FeatureCollection, GeoJSON, Geometry, Position } from 'geojson';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { fitBounds } from '../project.ts';

const groundLayers = ['neighbours', 'outlines', 'communes', 'rivers', 'transport', 'boundaries'] as const;
export type GroundLayer = (typeof groundLayers)[number];
export type Ground = Topology<Record<GroundLayer, GeometryCollection<Readonly<Record<string, unknown>>>>>;

/** Whole-world Mercator in units of which `fitBounds` maps are a scaled copy; y downwards. */
const world = fitBounds([100, 8, 110, 26], 100_000, 200_000);

export function toWorld(lon: number, lat: number): readonly [number, number] {
  return world.project(lon, lat);
}

function projected(geometry: Geometry): Geometry {
  const position = ([lon = 0, lat = 0]: Position): Position => [...toWorld(lon, lat)];
  switch (geometry.type) {
    case 'LineString':
      return { ...geometry, coordinates: geometry.coordinates.map(position) };
    case 'MultiLineString':
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map((line) => line.map(position)) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(position))) };
    default:
      throw new Error(`a ground layer has lines and areas only, not ${geometry.type}`);
  }
}

function layer(collections: readonly FeatureCollection[]): FeatureCollection {
  const features = collections
    .flatMap((collection) => collection.features)
    .map((each): Feature => ({ ...each, geometry: projected(each.geometry) }));
  return { type: 'FeatureCollection', features };
}

/** The collections each ground layer is made of, in degrees. */
export type GroundCollections = Readonly<Record<GroundLayer, readonly FeatureCollection[]>>;

/** All ground layers; each arc position carries the area of its triangle in square world units. */
export function makeGround(collections: GroundCollections): Ground {
  const objects = Object.fromEntries(groundLayers.map((name): [string, GeoJSON] => [name, layer(collections[name])]));
  const whole = presimplify(topology(objects));
  if (!isGround(whole)) throw new Error('a ground layer is not a feature collection');
  return whole;
}

function isGround(value: Topology): value is Ground {
  return groundLayers.every((name) => value.objects[name]?.type === 'GeometryCollection');
}
