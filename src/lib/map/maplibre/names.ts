/** Which names stand where in a resting view. */
import type { Position } from 'geojson';
import type { RegionName } from '#lib/domain/map-scene.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { textWidth } from '#lib/i18n/text-width.ts';
import { boxAround, inside, overlaps } from '../label-geometry.ts';
import { NamePlaces } from '../name-places.ts';
import { placeLabels, type Box, type LabelRequest, type PlacedLabel } from '../labels.ts';
import type { MapThing } from './map-things.ts';
import { nameStyle, regionNameStyle, type NameStyle } from './name-styles.ts';
import { noOffset, type Offsets } from './stand.ts';
import type { Project, RestingView } from './view-projection.ts';

export interface PlacedRegion {
  readonly region: RegionName;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly spacingPx: number;
  readonly box: Box;
}

export interface PlacedName {
  readonly thing: MapThing;
  readonly label: PlacedLabel;
  readonly style: NameStyle;
}

export interface NameLayout {
  readonly names: readonly PlacedName[];
  readonly regions: readonly PlacedRegion[];
  /** Zones in view whose name found no room. */
  readonly hiddenZones: number;
}

export interface NameScene {
  readonly view: RestingView;
  readonly project: Project;
  readonly things: readonly MapThing[];
  readonly offsets: Offsets;
  readonly regions: readonly RegionName[];
  readonly lang: Lang;
  /** Controls and insets that lie over the map, px. */
  readonly obstacles: readonly Box[];
  readonly places: NamePlaces;
  /** Type size over that of a desk. */
  readonly factor: number;
  /** Whether names of zones, towns and infrastructure are wanted; region names always are. */
  readonly wanted: boolean;
}

const edgePx = 4;
function viewport({ width, height }: RestingView): Box {
  return { left: edgePx, top: edgePx, right: width - edgePx, bottom: height - edgePx };
}

interface Symbol {
  readonly thing: MapThing;
  readonly x: number;
  readonly y: number;
}

/** Symbols that stand in the view. */
function symbolsInView({ view, project, things, offsets }: NameScene): readonly Symbol[] {
  return things.flatMap((thing) => {
    const point = project(thing.lon, thing.lat);
    const offset = offsets.get(thing.id) ?? noOffset;
    const [x, y] = [point.x + offset.x, point.y + offset.y];
    return x < 0 || y < 0 || x > view.width || y > view.height ? [] : [{ thing, x, y }];
  });
}

/** Region names keep their place, so one that would lie under a control, on a zone or over the edge is left out. */
export function placeRegions(scene: NameScene, taken: readonly Box[]): readonly PlacedRegion[] {
  const frame = viewport(scene.view);
  return scene.regions.flatMap((region) => {
    const style = regionNameStyle[region.kind];
    const sizePx = style.sizePx * scene.factor;
    const spacingPx = style.spacingPx * scene.factor;
    const name = region.name[scene.lang];
    const text = region.kind === 'water' ? name : name.toLocaleUpperCase(scene.lang);
    const { x, y } = scene.project(region.lon, region.lat);
    const half = textWidth(text, sizePx, 500, spacingPx) / 2;
    const box = { left: x - half, right: x + half, top: y - sizePx, bottom: y + sizePx * 0.3 };
    const free = inside(box, frame) && !taken.some((other) => overlaps(other, box));
    return free ? [{ region, text, x, y, sizePx, spacingPx, box }] : [];
  });
}

/** Where names could stand in a resting view whose roads, rivers and boundaries are `lines`, in degrees. */
export function namePlaces(view: RestingView, project: Project, lines: readonly (readonly Position[])[]): NamePlaces {
  const inView = lines.flatMap((line) => {
    const points = line.flatMap(([lon, lat]) => {
      if (lon === undefined || lat === undefined) return [];
      const { x, y } = project(lon, lat);
      return [[x, y] as const];
    });
    const touches = points.some(([x, y]) => x > -100 && y > -100 && x < view.width + 100 && y < view.height + 100);
    return touches ? [points] : [];
  });
  return new NamePlaces(viewport(view), inView);
}

const boxOf = ({ thing, x, y }: Symbol): Box => boxAround(x, y, thing.halfX, thing.halfY);

export function layOutNames(scene: NameScene): NameLayout {
  const symbols = symbolsInView(scene);
  const zones = symbols.filter(({ thing }) => thing.layer === 'zones');
  const regions = placeRegions(scene, [...scene.obstacles, ...zones.map(boxOf)]);
  if (!scene.wanted) return { names: [], regions, hiddenZones: 0 };
  const isNamed = ({ thing }: Symbol): boolean => scene.view.zoom >= thing.namedFromZoom;
  const named = new Map(
    symbols.filter(isNamed).map(({ thing, x, y }) => [thing.id, { thing, x, y, style: nameStyle(thing, scene.factor) }])
  );
  const requests = [...named.values()].map(({ thing, x, y, style }): LabelRequest => {
    const { id, name: text, halfX, halfY, priority } = thing;
    return { id, text, x, y, halfX, halfY, priority, ...style };
  });
  const layout = placeLabels({
    viewport: viewport(scene.view),
    requests,
    symbols: symbols
      .filter((symbol) => !isNamed(symbol))
      .map((symbol) => ({ id: symbol.thing.id, box: boxOf(symbol) })),
    obstacles: [...scene.obstacles, ...regions.map(({ box }) => box)],
    places: scene.places
  });
  const names = layout.placed.flatMap((label) => {
    const request = named.get(label.id);
    return request === undefined ? [] : [{ thing: request.thing, style: request.style, label }];
  });
  const hiddenZones = layout.hidden.filter((id) => named.get(id)?.thing.layer === 'zones').length;
  return { names, regions, hiddenZones };
}
