/** The country as the small national map of charts draws it: made once from static/geo and kept in the code, since charts know no maps. */
import { geoIdentity, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { archipelagoNames } from '../archipelagos.ts';
import { fitBounds } from '../project.ts';
import { pathUnitsPerPx } from '../svg-background.ts';
import { textOf } from '../ground/feature-text.ts';
import { PathWriter } from '../ground/path-writer.ts';
import { readGeo } from './read-geo.ts';

const bounds = [101.9, 6.6, 117.2, 23.5] as const;
const [width, height] = [320, 362];
/** East of this the two provinces with archipelagos have only islets. */
const archipelagosFrom = 110.4;
/** The banks of the southern shelf, in degrees: islets too. */
const southernShelf = { east: 107.5, south: 9 } as const;
const detailPx = 0.45;

/** Numbers are in steps of half a px of a picture 320 px wide. */
export interface MadeOutline {
  readonly width: number;
  readonly height: number;
  /** Provinces since July 2025 without islets far out, by id. */
  readonly land: readonly { readonly key: string; readonly d: string }[];
  /** Islets of both archipelagos as dots. */
  readonly islets: string;
  /** Names as the law has them, and the upper end of the islets they name. */
  readonly archipelagos: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  /** Middle of each province: `id` since July 2025, `id@before` before it. */
  readonly middles: Readonly<Record<string, readonly [number, number]>>;
}

export function nationalOutline(): MadeOutline {
  const projection = fitBounds(bounds, width, height, 2);
  const px = ([lon = 0, lat = 0]: Position): Position => [...projection.project(lon, lat)];
  const since = readGeo('provinces34').features;
  const country = simplify(presimplify(shapes(since.map((each) => mainland(each, px)))), detailPx);
  const land = feature(country, country.objects.shapes)
    .features.map((each) => ({ key: textOf(each, 'id'), d: pathOf(each) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const islets = isletsOf(since, px);
  return {
    width: width * pathUnitsPerPx,
    height: height * pathUnitsPerPx,
    land,
    islets: islets.map(([x, y]) => `M${x} ${y}h0`).join(''),
    archipelagos: [
      archipelago(archipelagoNames.hoangSa, since, 'hoang-sa', px),
      archipelago(archipelagoNames.truongSa, since, 'truong-sa', px)
    ],
    middles: { ...middlesOf(since, '', px), ...middlesOf(readGeo('provinces63').features, '@before', px) }
  };
}

type Shapes = Topology<{ shapes: GeometryCollection<Readonly<Record<string, unknown>>> }>;
type Place = (position: Position) => Position;

function shapes(features: readonly Feature[]): Shapes {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...features] };
  const made = topology({ shapes: collection });
  if (!isShapes(made)) throw new Error('the provinces are not a feature collection');
  return made;
}
const isShapes = (value: Topology): value is Shapes => value.objects['shapes']?.type === 'GeometryCollection';

function polygonsOf({ geometry }: Feature): readonly Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
function isIslet([outer]: readonly Position[][]): boolean {
  const [lon = 0, lat = 90] = outer?.[0] ?? [];
  return lon > archipelagosFrom || (lon > southernShelf.east && lat < southernShelf.south);
}

function mainland(province: Feature, px: Place): Feature {
  const coordinates = polygonsOf(province)
    .filter((rings) => !isIslet(rings))
    .map((rings) => rings.map((ring) => ring.map(px)));
  return { ...province, geometry: { type: 'MultiPolygon', coordinates } };
}

function pathOf(shape: GeoPermissibleObjects): string {
  const writer = new PathWriter();
  geoPath(geoIdentity(), writer)(shape);
  return writer.result();
}

const steps = ([x = 0, y = 0]: Position): readonly [number, number] => [
  Math.round(x * pathUnitsPerPx),
  Math.round(y * pathUnitsPerPx)
];

/** A place for each islet; those that would fall on the same half pixel share one. */
function isletsOf(provinces: readonly Feature[], px: Place): readonly (readonly [number, number])[] {
  const places = provinces
    .flatMap(polygonsOf)
    .filter(isIslet)
    .map(([outer = []]) => steps(px(outer[0] ?? [])));
  return [...new Map(places.map((place) => [place.join(), place])).values()];
}

/** The two archipelagos lie north and south of the 14th parallel. */
function archipelago(name: string, provinces: readonly Feature[], which: 'hoang-sa' | 'truong-sa', px: Place) {
  const islets = provinces
    .flatMap(polygonsOf)
    .filter(isIslet)
    .map(([outer = []]) => outer[0] ?? [])
    .filter(([lon = 0, lat = 0]) => lon > archipelagosFrom && lat > 14 === (which === 'hoang-sa'))
    .map((position) => steps(px(position)));
  const [xs, ys] = [islets.map(([x]) => x), islets.map(([, y]) => y)];
  return { name, x: Math.round((Math.min(...xs) + Math.max(...xs)) / 2), y: Math.min(...ys) };
}

/** The middle of the largest part of each province. */
function middlesOf(
  provinces: readonly Feature[],
  suffix: string,
  px: Place
): Record<string, readonly [number, number]> {
  const path = geoPath(geoIdentity());
  return Object.fromEntries(
    provinces
      .map((each): readonly [string, readonly [number, number]] => {
        const parts = polygonsOf(mainland(each, px)).map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
        const largest = parts.toSorted((a, b) => Math.abs(path.area(b)) - Math.abs(path.area(a)))[0];
        if (largest === undefined) throw new Error(`${textOf(each, 'id')} has no land`);
        return [`${textOf(each, 'id')}${suffix}`, steps(path.centroid(largest))];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1))
  );
}
