/**
 * The land around: neighbouring countries after Natural Earth, and the Vietnamese provinces next to ours. Along the border a
 * country follows our own outline instead of its own, so that nothing of it lies on Vietnamese land and no gap stays open.
 */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature as toFeature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Bounds } from '../../src/lib/domain/map-scene.ts';
import { clipRing, type ClipBox } from './clip-ring.ts';
import { collection, feature, GeoProblem } from './layer.ts';
import { rewound, signedArea } from './rfc7946.ts';

interface CountryProperties {
  name: string;
}
type Atlas = Topology<{ countries: GeometryCollection<CountryProperties> }>;
type Country = Atlas['objects']['countries']['geometries'][number];

/** Nothing is drawn east of 110°E: the shores there are no part of this atlas. */
export const easternLimit = 110;
const box: ClipBox = { west: 96, south: 8, east: easternLimit, north: 27 };

const countries = [
  { name: 'China', id: 'cn', vi: 'Trung Quốc', en: 'China' },
  { name: 'Laos', id: 'la', vi: 'Lào', en: 'Laos' },
  { name: 'Cambodia', id: 'kh', vi: 'Campuchia', en: 'Cambodia' },
  { name: 'Thailand', id: 'th', vi: 'Thái Lan', en: 'Thailand' },
  { name: 'Myanmar', id: 'mm', vi: 'Myanmar', en: 'Myanmar' }
] as const;

/** Smallest triangle kept of a country's outline, in square degrees: about 8 km. */
const countryDetail = 5e-3;

function isAtlas(value: unknown): value is Atlas {
  return typeof value === 'object' && value !== null && 'objects' in value && 'arcs' in value;
}

/** The part of the world that is needed: simplifying all of it takes a hundred times as long. */
function onlyAround(world: Atlas): Atlas {
  const names = new Set<string>(['Vietnam', ...countries.map(({ name }) => name)]);
  const features = toFeature(world, world.objects.countries).features.filter((each) => names.has(each.properties.name));
  const part = topology({ countries: collection(features) });
  if (!isAtlas(part)) throw new GeoProblem('world-atlas', 'countries', 'no topology', 'the countries around');
  return part;
}

/** Countries around Viet Nam as plain land. `vietnam` are the 34 provinces. */
export function neighbourCountries(worldAtlas: unknown, vietnam: readonly Feature[]): readonly Feature[] {
  if (!isAtlas(worldAtlas)) throw new GeoProblem('world-atlas', 'countries-10m.json', typeof worldAtlas, 'a topology');
  const atlas = simplify(presimplify(onlyAround(worldAtlas)), countryDetail);
  const find = (name: string): Country => {
    const country = atlas.objects.countries.geometries.find(
      (each) => each.properties !== undefined && 'name' in each.properties && each.properties.name === name
    );
    if (country === undefined) throw new GeoProblem('world-atlas', name, 'no country', 'a country of that name');
    return country;
  };
  const ours = mainlandRing(vietnam);
  const own = find('Vietnam');
  return countries.map(({ name, id, vi, en }) => {
    const country = find(name);
    const shared = mesh(atlas, { type: 'GeometryCollection', geometries: [own, country] }, (a, b) => a !== b);
    const border = new Set(shared.coordinates.flat().map(key));
    const polygons = polygonsOf(atlas, country)
      .map((rings) => rings.map((ring) => followOurBorder(ring, border, ours)))
      .filter(([outer]) => outer !== undefined && !isCutIsland(outer))
      .map((rings) => rings.map((ring) => roundedRing(clipRing(ring, box))).filter((ring) => ring.length >= 4))
      .filter((rings) => rings.length > 0)
      .map(rewound);
    return feature({ type: 'MultiPolygon', coordinates: polygons }, { kind: 'country', id, name_vi: vi, name_en: en });
  });
}

const key = (position: Position): string => position.join();

function polygonsOf(atlas: Atlas, country: Country): readonly Position[][][] {
  const [geometry] = toFeature(atlas, { type: 'GeometryCollection' as const, geometries: [country] }).features.map(
    (each) => each.geometry
  );
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Islands that the eastern limit would cut in two are left out whole. */
function isCutIsland(ring: readonly Position[]): boolean {
  const area = Math.abs(signedArea(ring));
  return area < 10 && ring.some(([lon = 0]) => lon > easternLimit);
}

/** Outer ring of the mainland, dissolved from the provinces. */
function mainlandRing(provinces: readonly Feature[]): readonly Position[] {
  const topo = topology({ provinces: collection(provinces) });
  const { provinces: object } = topo.objects;
  if (object?.type !== 'GeometryCollection') throw new GeoProblem('provinces34', 'topology', 'nothing', 'provinces');
  const areas = object.geometries.filter((each) => each.type === 'Polygon' || each.type === 'MultiPolygon');
  const rings = merge(topo, areas).coordinates.map(([outer]) => outer ?? []);
  return rings.reduce((largest, ring) => (Math.abs(signedArea(ring)) > Math.abs(signedArea(largest)) ? ring : largest));
}

/** Replaces the run of border positions in a country's ring by the stretch of our outline between its ends. */
function followOurBorder(
  ring: readonly Position[],
  border: ReadonlySet<string>,
  ours: readonly Position[]
): readonly Position[] {
  const open = ring.slice(0, -1);
  const start = open.findIndex((p, i) => !border.has(key(p)) && border.has(key(open[(i + 1) % open.length] ?? p)));
  if (start === -1) return ring;
  const turned = [...open.slice(start + 1), ...open.slice(0, start + 1)];
  const end = turned.findIndex((p) => !border.has(key(p)));
  const [first, last] = [turned[0], turned[end - 1]];
  if (first === undefined || last === undefined) return ring;
  // Next to the ends of the border its own shore may still lie on our side.
  const own = turned.slice(end).filter((position) => !isInside(ours, position));
  const closed = [...stretch(ours, nearest(ours, first), nearest(ours, last)), ...own];
  return [...closed, closed[0] ?? first];
}

function isInside(ring: readonly Position[], [lon = 0, lat = 0]: Position): boolean {
  let inside = false;
  ring.forEach(([x2 = 0, y2 = 0], i) => {
    const [x1 = x2, y1 = y2] = ring[i - 1] ?? [];
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) * (x2 - x1)) / (y2 - y1)) inside = !inside;
  });
  return inside;
}

function nearest(ring: readonly Position[], [lon = 0, lat = 0]: Position): number {
  let best = 0;
  let least = Infinity;
  ring.forEach(([x = 0, y = 0], i) => {
    const distance = (x - lon) ** 2 + (y - lat) ** 2;
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

/** The shorter way along a closed ring from one position to another: a land border is shorter than the rest of the outline. */
function stretch(ring: readonly Position[], from: number, to: number): readonly Position[] {
  const open = ring.slice(0, -1);
  const walk = (step: 1 | -1): Position[] => {
    const passed: Position[] = [];
    for (let i = from % open.length; ; i = (i + step + open.length) % open.length) {
      passed.push(open[i] ?? []);
      if (i === to % open.length) return passed;
    }
  };
  const length = (line: readonly Position[]): number =>
    line.reduce(
      (sum, [x = 0, y = 0], i) => sum + Math.hypot(x - (line[i - 1]?.[0] ?? x), y - (line[i - 1]?.[1] ?? y)),
      0
    );
  const [ahead, back] = [walk(1), walk(-1)];
  return length(ahead) <= length(back) ? ahead : back;
}

/** Three decimals, repeats dropped. */
function roundedRing(ring: readonly Position[]): Position[] {
  const round = (value = 0): number => Math.round(value * 1000) / 1000;
  return ring
    .map(([lon, lat]): Position => [round(lon), round(lat)])
    .filter((p, i, all) => i === 0 || p[0] !== all[i - 1]?.[0] || p[1] !== all[i - 1]?.[1]);
}

function reaches({ geometry }: Feature<Polygon | MultiPolygon>, [west, south, east, north]: Bounds): boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat(2).some(([lon = 0, lat = 0]) => lon > west && lon < east && lat > south && lat < north);
}

/** What lies around the provinces that are shown, as far as a wide map reaches. */
const around = ([west, south, east, north]: Bounds): Bounds => [west - 2, south - 1.2, east + 1.85, north + 1.1];

/** Vietnamese provinces beside those that are shown; those with the GSO codes `own` are left out. */
export function neighbourProvinces(
  provinces: readonly Feature[],
  own: ReadonlySet<string>,
  shown: Bounds,
  nameOf: (code: string) => { readonly id: string; readonly vi: string; readonly en: string }
): readonly Feature[] {
  return provinces
    .filter((each): each is Feature<Polygon | MultiPolygon> => each.geometry.type.endsWith('Polygon'))
    .filter((each) => !own.has(String(each.properties?.['code'])) && reaches(each, around(shown)))
    .map((each) => {
      const { id, vi, en } = nameOf(String(each.properties?.['code']));
      return feature(each.geometry, { kind: 'province', id, name_vi: vi, name_en: en });
    });
}
