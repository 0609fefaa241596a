/** What of the map a sheet of paper shows, and how large: pure, so that it is tested without a sheet. */
import type { MapCamera } from '#lib/domain/explorer-view.ts';
import { boundsOf, cameraBounds, type Bounds } from '#lib/domain/map-scene.ts';
import type { Paper } from '#lib/domain/paper.ts';
import { fitBounds } from '../project.ts';

export interface PaperFrame {
  readonly bounds: Bounds;
  /** Px of the drawing, 96 an inch. */
  readonly width: number;
  readonly height: number;
  readonly padding: number;
  /** The legend stands beside the drawing instead of beneath it. */
  readonly beside: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room for the drawing on the first sheet beneath the head, px; the legend stands beneath it, on wide sheets beside it. */
const room: Readonly<Record<Paper, Size>> = {
  'a4-portrait': { width: 700, height: 660 },
  'a4-landscape': { width: 744, height: 500 },
  wide: { width: 902, height: 440 }
};

/** MapLibre's world is 512 pixels wide at zoom 0. */
const worldAtZoom0 = 512;
const radians = Math.PI / 180;

/** The degrees that a camera shows on a screen of this size. */
export function cameraExtent({ zoom, lat, lon }: MapCamera, { width, height }: Size): Bounds {
  const world = worldAtZoom0 * 2 ** zoom;
  const halfLon = (width / 2 / world) * 360;
  const mercator = Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));
  const halfY = (height / 2 / world) * 2 * Math.PI;
  const latitude = (y: number): number => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / radians;
  return [lon - halfLon, latitude(mercator - halfY), lon + halfLon, latitude(mercator + halfY)];
}

const within = ([west, south, east, north]: Bounds): Bounds => [
  Math.max(west, cameraBounds[0]),
  Math.max(south, cameraBounds[1]),
  Math.min(east, cameraBounds[2]),
  Math.min(north, cameraBounds[3])
];

/** At least what the screen shows, in the shape it has there as far as the paper allows, and never beyond where maps end. */
export function paperFrame(
  shown: { readonly camera: MapCamera | null; readonly frame: string },
  screen: Size,
  paper: Paper
): PaperFrame {
  const { camera, frame } = shown;
  const bounds = within(camera === null ? boundsOf(frame) : cameraExtent(camera, screen));
  const padding = camera === null ? 14 : 0;
  const most = room[paper];
  const full = fitBounds(bounds, most.width, most.height, padding);
  const [west, south, east, north] = bounds;
  const [left, bottom] = full.project(west, south);
  const [right, top] = full.project(east, north);
  // Paper is wide enough to show what lies beside, but not beyond the end of the map.
  const pxPerDegree = (right - left) / (east - west);
  const middle = (west + east) / 2;
  const widest = 2 * pxPerDegree * Math.min(middle - cameraBounds[0], cameraBounds[2] - middle);
  return {
    bounds,
    width: Math.floor(Math.min(most.width, widest)),
    height: Math.ceil(Math.min(most.height, Math.abs(bottom - top) + 2 * padding)),
    padding,
    beside: paper !== 'a4-portrait'
  };
}
