/** Prepares the national inset. For the build only. */
import { geoIdentity, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Feature, FeatureCollection, GeoJSON, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { coveredIds } from '#lib/domain/covered.ts';
import { fitBounds } from '../project.ts';
import type { InsetGround } from '../inset-ground.ts';
import { pathUnitsPerPx } from '../svg-background.ts';
import { textOf } from '../ground/feature-text.ts';
import { PathWriter } from '../ground/path-writer.ts';
import { readGeo } from './read-geo.ts';

const bounds = [101.4, 6.6, 118.2, 23.7] as const;
/** East of this the two provinces with archipelagos have only islets. */
const archipelagosFrom = 110.4;
const detailPx = 0.35;

/** The country with the two provinces marked, and both archipelagos; `width` in px, at most 200. */
export function nationalInset(width = 128): InsetGround {
  const height = Math.round(width * 1.125);
  const projection = fitBounds(bounds, width, height, 2);
  const px = ([lon = 0, lat = 0]: Position): Position => [...projection.project(lon, lat)];
  const provinces = readGeo('provinces34').features;
  const country = simplify(presimplify(shapes(provinces.map((each) => mainland(each, px)))), detailPx);
  const own = feature(country, country.objects.shapes).features.filter((each) =>
    coveredIds.includes(textOf(each, 'id'))
  );
  return {
    width,
    height,
    neighbours: path(neighbours(px), projection),
    country: path(merge(country, areasOf(country)), projection),
    provinceLines: path(
      mesh(country, country.objects.shapes, (a, b) => a !== b),
      projection
    ),
    own: own.map((each) => ({ province: textOf(each, 'id'), d: path(each, projection) })),
    islets: isletDots(provinces, px),
    plate: rounded(px([108.75, 20.15])),
    hoangSa: above(px([112.7, 17.2])),
    truongSa: above(px([113.9, 11.7]))
  };
}

type Shapes = Topology<{ shapes: GeometryCollection<Readonly<Record<string, unknown>>> }>;

function shapes(features: readonly Feature[]): Shapes {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...features] };
  const made = topology({ shapes: collection });
  if (!isShapes(made)) throw new Error('the provinces are not a feature collection');
  return made;
}

function isShapes(value: Topology): value is Shapes {
  return value.objects['shapes']?.type === 'GeometryCollection';
}

function areasOf(country: Shapes): (Polygon | MultiPolygon)[] {
  return country.objects.shapes.geometries.filter((each) => each.type === 'Polygon' || each.type === 'MultiPolygon');
}

function polygonsOf({ geometry }: Feature): readonly Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

const isIslet = ([outer]: readonly Position[][]): boolean => (outer?.[0]?.[0] ?? 0) > archipelagosFrom;

/** A province without the islets of its archipelago, in px. */
function mainland(province: Feature, px: (position: Position) => Position): Feature {
  const coordinates = polygonsOf(province)
    .filter((rings) => !isIslet(rings))
    .map((rings) => rings.map((ring) => ring.map(px)));
  return { ...province, geometry: { type: 'MultiPolygon', coordinates } };
}

function neighbours(px: (position: Position) => Position): FeatureCollection {
  const countries = readGeo('neighbours').features.filter((each) => textOf(each, 'kind') === 'country');
  const projected = countries.map((each): Feature => {
    const coordinates = polygonsOf(each).map((rings) => rings.map((ring) => ring.map(px)));
    return { ...each, geometry: { type: 'MultiPolygon', coordinates } };
  });
  const simple = simplify(presimplify(shapes(projected)), detailPx);
  return feature(simple, simple.objects.shapes);
}

function path(
  shape: GeoPermissibleObjects | GeoJSON,
  { width, height }: { readonly width: number; readonly height: number }
): string {
  const writer = new PathWriter();
  const clipped = geoIdentity().clipExtent([
    [-4, -4],
    [width + 4, height + 4]
  ]);
  geoPath(clipped, writer)(shape);
  return writer.result();
}

/** A dot for each islet; those that would fall on the same half pixel share one. */
function isletDots(provinces: readonly Feature[], px: (position: Position) => Position): string {
  const dots = provinces
    .flatMap(polygonsOf)
    .filter(isIslet)
    .map(([outer = []]) => {
      const [x = 0, y = 0] = px(outer[0] ?? []);
      return `M${Math.round(x * pathUnitsPerPx)} ${Math.round(y * pathUnitsPerPx)}h0`;
    });
  return [...new Set(dots)].join('');
}

/** First baseline of two lines of 11 px that end above a point. */
function above([x = 0, y = 0]: Position): { readonly x: number; readonly y: number } {
  return rounded([x, y - 16]);
}

function rounded([x = 0, y = 0]: Position): { readonly x: number; readonly y: number } {
  return { x: Math.round(x), y: Math.round(y) };
}
