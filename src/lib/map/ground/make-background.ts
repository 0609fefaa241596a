/** Prepares the ground of one SVG map: at build, and in the browser for paper. */
import { geoIdentity, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { simplify } from 'topojson-simplify';
import type { Bounds } from '#lib/domain/map-scene.ts';
import { zoneKinds, zoneStatuses, type Lang, type TransportMode } from '#lib/domain/vocabulary.ts';
import { boxAround, type Box } from '../label-geometry.ts';
import { archipelagoPlaces } from '../archipelagos.ts';
import { nameBoxes } from '../name-boxes.ts';
import { fitBounds, type MapProjection } from '../project.ts';
import type { BackgroundName, SvgBackground } from '../svg-background.ts';
import { hasSea, regionNames, riverNames, type NamedArea } from './background-names.ts';
import { toWorld, type Ground, type GroundLayer } from './ground.ts';
import { PathWriter } from './path-writer.ts';
import { textOf } from './feature-text.ts';

/** What a ground is drawn from. */
export interface GroundSource {
  readonly ground: Ground;
  /** Towns. */
  readonly places: FeatureCollection;
  /** Points of the zones: names of the ground keep clear of their symbols. */
  readonly zones: FeatureCollection;
}

export interface BackgroundRequest {
  readonly bounds: Bounds;
  readonly width: number;
  readonly height: number;
  readonly padding: number;
  readonly lang: Lang;
  /** Controls and insets over the map: region names keep clear of them. */
  readonly obstacles: readonly Box[];
  /** Whether small towns are wanted, or only the seats of the provinces. */
  readonly towns: 'all' | 'seats';
  /** Scale from which the units inside the provinces are drawn, px a km; that of communes unless given. */
  readonly unitsFrom?: number;
}

/** Smallest triangle kept, px²: finer bends are not seen. */
const detailPx = 0.8;
/** Communes are drawn from this scale on; below, they would be a grey net. */
const unitsFromPxPerKm = 2.4;
/** A boundary of half a kilometre is four px wide at this scale. */
const boundariesFromPxPerKm = 8;
/** Drawn beyond the frame, so that no line ends at the edge, px. */
const overhang = 8;

const isForeign = (neighbour: Feature): boolean => textOf(neighbour, 'kind') === 'country';

export function makeSvgBackground(request: BackgroundRequest, source: GroundSource): SvgBackground {
  const { bounds, width, height, padding, lang } = request;
  const projection = fitBounds(bounds, width, height, padding);
  const shapes = new PictureShapes(projection, source.ground);
  const pxPerKm = projection.pxPerKm((bounds[1] + bounds[3]) / 2);
  const areas = shapes.namedAreas(lang);
  const regions = regionNames(areas, request, [...request.obstacles, ...zoneBoxes(projection, source.zones)], lang);
  const taken = [...request.obstacles, ...regions.flatMap(nameBoxes)];
  const neighbours = shapes.features('neighbours');
  const { outline, nationalBorder } = shapes.outlines(1.5 * pxPerKm);
  return {
    bounds,
    width,
    height,
    padding,
    neighbours: shapes.path({ type: 'FeatureCollection', features: neighbours.filter((each) => !isForeign(each)) }),
    foreign: shapes.path({ type: 'FeatureCollection', features: neighbours.filter(isForeign) }),
    neighbourLines: shapes.path(shapes.sharedLines('neighbours')),
    lands: shapes
      .features('outlines')
      .map((land) => ({ province: textOf(land, 'id'), d: shapes.path(land) }))
      .filter(({ d }) => d !== ''),
    outline: shapes.path(outline),
    nationalBorder: shapes.path(nationalBorder),
    units: pxPerKm < (request.unitsFrom ?? unitsFromPxPerKm) ? '' : shapes.path(shapes.sharedLines('communes')),
    rivers: shapes.path({ type: 'FeatureCollection', features: shapes.features('rivers') }),
    coastal: hasSea(areas, request),
    boundaries: pxPerKm < boundariesFromPxPerKm ? [] : shapes.boundaries(),
    transport: transportModes
      .map((mode) => ({ mode, d: shapes.path(shapes.transport(mode)) }))
      .filter(({ d }) => d !== ''),
    names: [...regions, ...archipelagoNamesIn(projection), ...riverNames(shapes.rivers(), request, taken, lang)],
    towns: townsIn(projection, source.places, request.towns, lang)
  };
}

/** On a map that reaches so far. */
function archipelagoNamesIn(projection: MapProjection): readonly BackgroundName[] {
  const [west, south, east, north] = projection.bounds;
  return archipelagoPlaces
    .filter(({ lat, lon }) => lon > west && lon < east && lat > south && lat < north)
    .map(({ name, lat, lon }) => {
      const [x, y] = projection.project(lon, lat);
      return { kind: 'water', text: name, x: Math.round(x), y: Math.round(y), turn: 0 };
    });
}

/** Where zones stand: names of the ground keep clear of their symbols. */
function zoneBoxes(projection: MapProjection, zones: FeatureCollection): readonly Box[] {
  return zones.features.flatMap(({ geometry }) => {
    if (geometry.type !== 'Point') return [];
    const [x, y] = projection.project(geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0);
    return [boxAround(x, y, 9, 9)];
  });
}

const transportModes: readonly TransportMode[] = ['national-road', 'expressway', 'railway'];

function townsIn(
  { bounds: [west, south, east, north] }: MapProjection,
  places: FeatureCollection,
  which: 'all' | 'seats',
  lang: Lang
): SvgBackground['towns'] {
  return places.features.flatMap((place, i) => {
    if (place.geometry.type !== 'Point') return [];
    const [lon = 0, lat = 0] = place.geometry.coordinates;
    const seat = place.properties?.['seat'] === true;
    if ((which === 'seats' && !seat) || lon < west || lon > east || lat < south || lat > north) return [];
    return [{ id: `town/${i}`, name: textOf(place, `name_${lang}`), lat, lon, seat }];
  });
}

/** The ground's shapes in one picture: simplified to its scale, in px. */
class PictureShapes {
  readonly #ground: Ground;
  readonly #scale: number;
  readonly #x: number;
  readonly #y: number;
  readonly #size: readonly [number, number];

  constructor(projection: MapProjection, whole: Ground) {
    const [west, south, east] = projection.bounds;
    const [x0, y0] = toWorld(west, south);
    const [x1] = toWorld(east, south);
    const [pictureX, pictureY] = projection.project(west, south);
    this.#scale = projection.width / (x1 - x0);
    this.#x = pictureX - x0 * this.#scale;
    this.#y = pictureY - y0 * this.#scale;
    this.#size = [projection.width, projection.height];
    this.#ground = simplify(whole, detailPx / this.#scale ** 2);
  }

  features(layer: GroundLayer): Feature[] {
    return feature(this.#ground, this.#ground.objects[layer]).features;
  }

  /** Lines between two areas of a layer, each once. */
  sharedLines(layer: GroundLayer): MultiLineString {
    return mesh(this.#ground, this.#ground.objects[layer], (a, b) => a !== b);
  }

  /** SVG path of a shape, clipped to the picture. */
  path(shape: GeoPermissibleObjects): string {
    const [width, height] = this.#size;
    const projection = geoIdentity()
      .scale(this.#scale)
      .translate([this.#x, this.#y])
      .clipExtent([
        [-overhang, -overhang],
        [width + overhang, height + overhang]
      ]);
    const writer = new PathWriter();
    geoPath(projection, writer)(shape);
    return writer.result();
  }

  transport(mode: TransportMode): GeoPermissibleObjects {
    const features = this.features('transport').filter((each) => textOf(each, 'mode') === mode);
    return { type: 'FeatureCollection', features };
  }

  /** Own outlines split by what lies beyond: another country within `withinPx`, or a province or the sea. */
  outlines(withinPx: number): { readonly outline: MultiLineString; readonly nationalBorder: MultiLineString } {
    const foreign = this.features('neighbours').filter(isForeign).flatMap(ringsOf).flat();
    const near = nearness(foreign, withinPx / this.#scale);
    const [plain, national]: [Position[][], Position[][]] = [[], []];
    for (const line of mesh(this.#ground, this.#ground.objects.outlines).coordinates) {
      let run: Position[] = [];
      let runIsNational: boolean | null = null;
      for (const position of line) {
        const isNational = near(position);
        if (runIsNational !== null && isNational !== runIsNational) {
          (runIsNational ? national : plain).push([...run, position]);
          run = [];
        }
        run.push(position);
        runIsNational = isNational;
      }
      (runIsNational === true ? national : plain).push(run);
    }
    return {
      outline: { type: 'MultiLineString', coordinates: plain.filter((run) => run.length > 1) },
      nationalBorder: { type: 'MultiLineString', coordinates: national.filter((run) => run.length > 1) }
    };
  }

  /** Areas in px for finding room for names; own provinces last, so that they win where outlines differ. */
  namedAreas(lang: Lang): readonly NamedArea[] {
    const named = (layer: 'neighbours' | 'outlines') =>
      this.features(layer).flatMap((each): NamedArea[] => {
        const geometry = this.#inPx(each);
        if (geometry === null) return [];
        const kind = layer === 'outlines' ? 'own' : textOf(each, 'kind') === 'country' ? 'country' : 'province';
        return [{ kind, name: textOf(each, `name_${lang}`), geometry }];
      });
    return [...named('neighbours'), ...named('outlines')];
  }

  boundaries(): SvgBackground['boundaries'] {
    return this.features('boundaries').flatMap((each) => {
      const kind = zoneKinds.find((known) => known === textOf(each, 'kind'));
      const status = zoneStatuses.find((known) => known === textOf(each, 'status'));
      const d = this.path(each);
      if (kind === undefined || status === undefined || d === '') return [];
      const [zoneId] = ['zone_id', 'part_of', 'likely_zone_id']
        .map((key) => textOf(each, key))
        .filter((id) => id !== '');
      if (zoneId === undefined) return [];
      return [{ zoneId, kind, status, provisional: each.properties?.['provisional'] === true, d }];
    });
  }

  rivers(): readonly Feature<MultiLineString>[] {
    return this.features('rivers').flatMap((each): Feature<MultiLineString>[] => {
      const { geometry } = each;
      const lines =
        geometry.type === 'LineString'
          ? [geometry.coordinates]
          : geometry.type === 'MultiLineString'
            ? geometry.coordinates
            : [];
      return [
        {
          ...each,
          geometry: { type: 'MultiLineString', coordinates: lines.map((line) => line.map((p) => this.#px(p))) }
        }
      ];
    });
  }

  #px([x = 0, y = 0]: Position): Position {
    return [x * this.#scale + this.#x, y * this.#scale + this.#y];
  }

  #inPx({ geometry }: Feature): Polygon | MultiPolygon | null {
    if (geometry.type === 'Polygon')
      return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map((p) => this.#px(p))) };
    if (geometry.type !== 'MultiPolygon') return null;
    return {
      type: 'MultiPolygon',
      coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map((p) => this.#px(p))))
    };
  }
}

function ringsOf({ geometry }: Feature): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** Whether a position lies within a distance of any of the given ones. */
function nearness(positions: readonly Position[], distance: number): (position: Position) => boolean {
  const cells = new Map<string, Position[]>();
  const cellOf = (value = 0): number => Math.floor(value / distance);
  for (const position of positions) {
    const key = `${cellOf(position[0])},${cellOf(position[1])}`;
    cells.set(key, [...(cells.get(key) ?? []), position]);
  }
  return ([x = 0, y = 0]) => {
    for (let i = -1; i <= 1; i++)
      for (let j = -1; j <= 1; j++)
        for (const [otherX = 0, otherY = 0] of cells.get(`${cellOf(x) + i},${cellOf(y) + j}`) ?? [])
          if (Math.hypot(otherX - x, otherY - y) <= distance) return true;
    return false;
  };
}
