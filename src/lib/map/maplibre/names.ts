/** Which names stand where in a resting view. */
import type { Position } from 'geojson';
import type { RegionName } from '#lib/domain/map-scene.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { textWidth } from '#lib/i18n/text-width.ts';
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
  readonly lines: readonly (readonly Position[])[];
  /** Type size over that of a desk. */
  readonly factor: number;
  /** Whether names of zones, towns and infrastructure are wanted; region names always are. */
  readonly wanted: boolean;
}

const edgePx = 4;
const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const holds = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

function viewport({ width, height }: RestingView): Box {
  return { left: edgePx, top: edgePx, right: width - edgePx, bottom: height - edgePx };
}

/** Region names keep their place, so one that would lie under a control or over the edge is left out. */
export function placeRegions(scene: NameScene): readonly PlacedRegion[] {
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
    const free = holds(frame, box) && !scene.obstacles.some((obstacle) => meets(obstacle, box));
    return free ? [{ region, text, x, y, sizePx, spacingPx, box }] : [];
  });
}

/** Lines that touch the view, in px. */
function linesInView({ lines, project, view }: NameScene): (readonly [number, number])[][] {
  return lines.flatMap((line) => {
    const points = line.flatMap(([lon, lat]) => {
      if (lon === undefined || lat === undefined) return [];
      const { x, y } = project(lon, lat);
      return [[x, y] as const];
    });
    const touches = points.some(([x, y]) => x > -100 && y > -100 && x < view.width + 100 && y < view.height + 100);
    return touches ? [points] : [];
  });
}

export function layOutNames(scene: NameScene): NameLayout {
  const regions = placeRegions(scene);
  if (!scene.wanted) return { names: [], regions, hiddenZones: 0 };
  const { width, height } = scene.view;
  const styles = new Map<string, { readonly thing: MapThing; readonly style: NameStyle }>();
  const requests = scene.things.flatMap((thing): LabelRequest[] => {
    const point = scene.project(thing.lon, thing.lat);
    const offset = scene.offsets.get(thing.id) ?? noOffset;
    const [x, y] = [point.x + offset.x, point.y + offset.y];
    if (x < 0 || y < 0 || x > width || y > height) return [];
    const style = nameStyle(thing, scene.factor);
    styles.set(thing.id, { thing, style });
    return [
      {
        id: thing.id,
        text: thing.name,
        x,
        y,
        halfX: thing.halfX,
        halfY: thing.halfY,
        priority: thing.priority,
        ...style
      }
    ];
  });
  const layout = placeLabels({
    viewport: viewport(scene.view),
    requests,
    symbols: [],
    obstacles: [...scene.obstacles, ...regions.map(({ box }) => box)],
    lines: linesInView(scene)
  });
  const names = layout.placed.flatMap((label) => {
    const styled = styles.get(label.id);
    return styled === undefined ? [] : [{ ...styled, label }];
  });
  const hiddenZones = layout.hidden.filter((id) => styles.get(id)?.thing.layer === 'zones').length;
  return { names, regions, hiddenZones };
}
