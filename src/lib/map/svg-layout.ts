/** Where everything stands on an SVG map: the scene and the prepared ground in, positions in px out. Pure. */
import type { InfrastructureMark, ZoneMark } from '#lib/domain/map-scene.ts';
import { zoneSymbol, type Drawing } from '#lib/domain/zone-symbol.ts';
import type { ZoneKind } from '#lib/domain/vocabulary.ts';
import { infrastructureSymbol, townSymbol } from './infrastructure-symbols.ts';
import { boxAround, overlaps, type Box } from './label-geometry.ts';
import { labelPriority, placeLabels, type LabelRequest, type PlacedLabel } from './labels.ts';
import { infrastructureThing, townThing, zoneThing, type MapThing } from './maplibre/map-things.ts';
import { nameStyle, type NameStyle } from './maplibre/name-styles.ts';
import { nameBoxes } from './name-boxes.ts';
import { NamePlaces } from './name-places.ts';
import { OwnerRaster } from './owner-raster.ts';
import { fitBounds, scaleBar, type MapProjection, type ScaleBar } from './project.ts';
import { spreadSymbols, type SpreadPoint } from './spread.ts';
import { pathPoints, type SvgBackground, type SvgBoundary } from './svg-background.ts';

export interface SvgScene {
  readonly background: SvgBackground;
  readonly zones: readonly ZoneMark[];
  readonly infrastructure: readonly InfrastructureMark[];
  readonly selected: string | null;
  /** Controls, plates and insets that lie over the map, px. */
  readonly obstacles: readonly Box[];
  /** Size of the symbols over that of the province maps: smaller where two provinces share the picture. */
  readonly symbolScale: number;
}

export interface Halo {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Known to the former district only: its rim is dotted. */
  readonly district: boolean;
}

export interface DrawnZone {
  readonly mark: ZoneMark;
  readonly drawing: Drawing;
  readonly x: number;
  readonly y: number;
  /** Radius of the true ground area where it is larger than the symbol, px; null otherwise. */
  readonly groundRadius: number | null;
}

export interface DrawnPoint {
  readonly id: string;
  readonly drawing: Drawing;
  readonly x: number;
  readonly y: number;
}

export interface DrawnLabel extends PlacedLabel {
  readonly nameClass: MapThing['nameClass'];
  readonly style: NameStyle;
}

export interface SvgLayout {
  readonly projection: MapProjection;
  readonly halos: readonly { readonly kind: ZoneKind; readonly halos: readonly Halo[] }[];
  readonly zones: readonly DrawnZone[];
  /** Boundaries of the zones shown. */
  readonly boundaries: readonly SvgBoundary[];
  readonly infrastructure: readonly DrawnPoint[];
  readonly towns: readonly DrawnPoint[];
  readonly labels: readonly DrawnLabel[];
  /** Zones in the picture whose name found no room. */
  readonly hiddenNames: number;
  readonly scale: ScaleBar;
}

/** Below this scale only working airports, seaports and gates are drawn, and only large zones have leaders. */
const allPointsFromPxPerKm = 2.4;
const landmarkKinds: ReadonlySet<string> = new Set(['airport', 'seaport', 'border-gate']);
const isLandmark = ({ kind, status }: InfrastructureMark): boolean => landmarkKinds.has(kind) && status === 'operating';
const edge = 3;

/** The scale bar that suits a picture. */
export function scaleOf({ bounds, width, height, padding }: SvgBackground): ScaleBar {
  return scaleBar(fitBounds(bounds, width, height, padding), Math.min(90, width / 4));
}

/** Where the scale bar begins unless a picture says otherwise, px. */
export const scaleBarPlace = ({ height }: SvgBackground): { readonly x: number; readonly y: number } => ({
  x: 14,
  y: height - 12
});

/** The room of the scale bar: nothing is written under it. */
export function scaleBarBox(background: SvgBackground, bar = scaleBarPlace(background)): Box {
  return { left: bar.x - 4, top: bar.y - 20, right: bar.x + scaleOf(background).px + 4, bottom: bar.y + 6 };
}

/** Where symbols stand and names are written: the costly half of a layout, worked out at build for the scene as delivered. */
export interface PreparedPlaces {
  readonly stands: readonly (readonly [id: string, x: number, y: number])[];
  readonly labels: readonly DrawnLabel[];
  readonly hiddenNames: number;
}

export function preparedPlaces(scene: SvgScene): PreparedPlaces {
  const { zones, infrastructure, labels, hiddenNames } = layOutSvgMap(scene);
  return {
    stands: [
      ...zones.map(({ mark, x, y }) => [mark.id, x, y] as const),
      ...infrastructure.map(({ id, x, y }) => [id, x, y] as const)
    ],
    labels,
    hiddenNames
  };
}

/** The layout of a scene; `prepared` must be of the same scene. */
export function layOutSvgMap(scene: SvgScene, prepared: PreparedPlaces | null = null): SvgLayout {
  const { background, symbolScale } = scene;
  const projection = fitBounds(background.bounds, background.width, background.height, background.padding);
  const inPicture = ({ lon, lat }: { readonly lon: number; readonly lat: number }): boolean => {
    const [x, y] = projection.project(lon, lat);
    return x > edge && y > edge && x < background.width - edge && y < background.height - edge;
  };
  const middle = (background.bounds[1] + background.bounds[3]) / 2;
  const pxPerKm = projection.pxPerKm(middle);
  const zones = scene.zones.filter((zone) => zone.shown && inPicture(zone));
  const marks = scene.infrastructure.filter(
    (mark) => inPicture(mark) && (pxPerKm >= allPointsFromPxPerKm || isLandmark(mark))
  );
  const shownIds = new Set(scene.zones.filter(({ shown }) => shown).map(({ id }) => id));
  const things = [
    ...zones.map((zone) => zoneThing(zone, zone.id === scene.selected, symbolScale)),
    ...marks.map((mark) => infrastructureThing(mark, 1))
  ];
  const stands: ReadonlyMap<string, SpreadPoint> =
    prepared === null
      ? standing(things, scene, projection)
      : new Map(prepared.stands.map(([id, x, y]) => [id, { x, y }]));
  const towns = freeTowns(scene, things, stands, projection).filter(({ lon, lat }) => inPicture({ lon, lat }));
  const named =
    prepared === null
      ? placeNames(scene, [...things, ...towns], stands, projection)
      : { labels: prepared.labels, hiddenZones: prepared.hiddenNames };
  const at = (id: string): SpreadPoint => stands.get(id) ?? { x: 0, y: 0 };
  const writtenTowns = new Set(named.labels.map(({ id }) => id));
  return {
    projection,
    halos: halosByKind(zones, projection, pxPerKm),
    zones: zones
      .map((mark): DrawnZone => {
        const selected = mark.id === scene.selected;
        const drawing = zoneSymbol(mark.kind, mark.status, mark.sizeClass, { selected, scale: symbolScale });
        return { mark, drawing, ...at(mark.id), groundRadius: groundRadius(mark, drawing, pxPerKm) };
      })
      .sort((a, b) => drawOrder(a, scene.selected) - drawOrder(b, scene.selected)),
    boundaries: background.boundaries.filter(({ zoneId }) => shownIds.has(zoneId)),
    infrastructure: marks.map(({ id, kind, status }) => ({
      id,
      drawing: infrastructureSymbol(kind, status),
      ...at(id)
    })),
    towns: towns
      .filter(({ id }) => writtenTowns.has(id))
      .map(({ id, lon, lat, nameClass }) => {
        const [x, y] = projection.project(lon, lat);
        return { id, drawing: townSymbol(nameClass === 'seat'), x: tenth(x), y: tenth(y) };
      }),
    labels: named.labels,
    hiddenNames: named.hiddenZones,
    scale: scaleOf(background)
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Large symbols first, so that small ones lie on them; the selected one last. */
function drawOrder({ mark }: DrawnZone, selected: string | null): number {
  return mark.id === selected ? 1 : -mark.sizeClass;
}

/** The circle as large as the published area, where it shows outside the symbol. */
function groundRadius(mark: ZoneMark, drawing: Drawing, pxPerKm: number): number | null {
  if (mark.areaHa === null || mark.hasBoundary || mark.precision === 'district') return null;
  const radius = Math.sqrt(mark.areaHa / 100 / Math.PI) * pxPerKm;
  return radius > drawing.halfX * 1.5 && pxPerKm > 12 ? tenth(radius) : null;
}

/** A symbol wanders at most so far, however wide its doubt, px: else it would lead the eye astray. */
const furthestStand = 26;

function standing(
  things: readonly MapThing[],
  scene: SvgScene,
  projection: MapProjection
): ReadonlyMap<string, SpreadPoint> {
  const onLand = landTest(scene.background);
  const stands = spreadSymbols(
    things.map(({ id, lon, lat, halfX, halfY, reachKm, reachPx }) => {
      const [x, y] = projection.project(lon, lat);
      const reach = Math.min(furthestStand * scene.symbolScale, reachPx + reachKm * projection.pxPerKm(lat));
      return { id, x, y, half: Math.min(halfX, halfY), reach, ...(reachKm > 0 ? { allows: onLand } : {}) };
    })
  );
  return new Map([...stands].map(([id, { x, y }]) => [id, { x: tenth(x), y: tenth(y) }]));
}

/** Whether a point of the picture lies in one of the provinces: a halo is clipped to them, and so is its symbol. */
function landTest({ lands, width, height }: SvgBackground): (x: number, y: number) => boolean {
  const raster = new OwnerRaster(width, height);
  for (const { d } of lands) {
    const rings = pathPoints(d).map((ring) => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y]));
    raster.fill({ type: 'Polygon', coordinates: rings }, 1);
  }
  return (x, y) => raster.ownerAt(x, y) === 1;
}

/** Towns whose ring would not lie on a symbol, and whose name is not written for a zone there already. */
function freeTowns(
  { background, zones, infrastructure }: SvgScene,
  things: readonly MapThing[],
  stands: ReadonlyMap<string, SpreadPoint>,
  projection: MapProjection
): readonly MapThing[] {
  const boxes = things.map(({ id, halfX, halfY }) => {
    const { x, y } = stands.get(id) ?? { x: 0, y: 0 };
    return boxAround(x, y, halfX, halfY);
  });
  const written = new Set(
    [...zones, ...infrastructure].map((mark) => ('shortName' in mark ? mark.shortName : mark.name))
  );
  return background.towns
    .filter(({ name, seat, lon, lat }) => {
      const [x, y] = projection.project(lon, lat);
      const ring = boxAround(x, y, 2.8, 2.8);
      return seat || (!written.has(name) && !boxes.some((box) => overlaps(box, ring)));
    })
    .map((town) => townThing(town, 1));
}

function placeNames(
  scene: SvgScene,
  things: readonly MapThing[],
  stands: ReadonlyMap<string, SpreadPoint>,
  projection: MapProjection
): { readonly labels: readonly DrawnLabel[]; readonly hiddenZones: number } {
  const { background } = scene;
  const pxPerKm = projection.pxPerKm((background.bounds[1] + background.bounds[3]) / 2);
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const requests = things.map((thing): LabelRequest => {
    const [x, y] = projection.project(thing.lon, thing.lat);
    const { id, name, halfX, halfY, priority } = thing;
    return { id, text: name, halfX, halfY, priority, ...(stands.get(id) ?? { x, y }), ...nameStyle(thing, 1) };
  });
  const viewport = { left: edge, top: edge, right: background.width - edge, bottom: background.height - edge };
  const lines = [background.rivers, background.outline, ...background.transport.map(({ d }) => d)].flatMap(pathPoints);
  const { placed, hidden } = placeLabels({
    viewport,
    requests,
    symbols: [],
    obstacles: [...scene.obstacles, ...background.names.flatMap(nameBoxes)],
    noLeaderFrom: pxPerKm < allPointsFromPxPerKm ? labelPriority.operatingCluster : labelPriority.town,
    places: new NamePlaces(viewport, lines)
  });
  const labels = placed.flatMap((label): DrawnLabel[] => {
    const thing = byId.get(label.id);
    if (thing === undefined) return [];
    return [{ ...label, x: tenth(label.x), y: tenth(label.y), nameClass: thing.nameClass, style: nameStyle(thing, 1) }];
  });
  return { labels, hiddenZones: hidden.filter((id) => byId.get(id)?.layer === 'zones').length };
}

function halosByKind(zones: readonly ZoneMark[], projection: MapProjection, pxPerKm: number): SvgLayout['halos'] {
  const kinds = new Map<ZoneKind, Halo[]>();
  for (const zone of zones) {
    if (zone.haloKm === null) continue;
    const [x, y] = projection.project(zone.lon, zone.lat);
    const halo = {
      id: zone.id,
      x: tenth(x),
      y: tenth(y),
      radius: tenth(zone.haloKm * pxPerKm),
      district: zone.precision === 'district'
    };
    kinds.set(zone.kind, [...(kinds.get(zone.kind) ?? []), halo]);
  }
  return [...kinds].map(([kind, halos]) => ({ kind, halos }));
}
