/** Where the map may look: pure Web Mercator arithmetic, so that the bounds are tested without a map. */
import { cameraBounds, provinceBounds, type Bounds } from '#lib/domain/map-scene.ts';
import type { MapCamera } from '#lib/domain/explorer-view.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export { cameraBounds };

export const greatestZoom = 15;

/** MapLibre's world is 512 pixels wide at zoom 0. */
const worldAtZoom0 = 512;

const mercatorY = (lat: number): number =>
  (1 - Math.log(Math.tan((lat * Math.PI) / 180) + 1 / Math.cos((lat * Math.PI) / 180)) / Math.PI) / 2;

/** Width and height of bounds as shares of the world. */
function extent([west, south, east, north]: Bounds): Size {
  return { width: (east - west) / 360, height: mercatorY(south) - mercatorY(north) };
}

/** The zoom at which the bounds just fit into the size. */
export function zoomToFit(bounds: Bounds, size: Size): number {
  const share = extent(bounds);
  return Math.log2(Math.min(size.width / share.width, size.height / share.height) / worldAtZoom0);
}

/** The zoom at which a view of this size just covers the bounds, so that none of it lies outside them. */
export function zoomToCover(bounds: Bounds, size: Size): number {
  const share = extent(bounds);
  return Math.log2(Math.max(size.width / share.width, size.height / share.height) / worldAtZoom0);
}

/** Room kept around the provinces when they are framed, for symbols and names on their edge. */
export const framePaddingPx = 14;

/** Both provinces with a little of their surroundings: further out the map does not go. */
export function leastZoom(size: Size): number {
  const inner = { width: size.width - 2 * framePaddingPx, height: size.height - 2 * framePaddingPx };
  const widest = Math.min(zoomToFit(provinceBounds.both, inner), zoomToFit(provinceBounds['both-wide'], inner));
  return Math.max(widest - 0.1, zoomToCover(cameraBounds, size));
}

/** Whether two cameras show the same to within what an address can hold. */
export function sameCamera(a: MapCamera | null, b: MapCamera | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a.zoom - b.zoom) < 0.01 && Math.abs(a.lat - b.lat) < 1e-5 && Math.abs(a.lon - b.lon) < 1e-5;
}

/** Rounded as the address writes it: two decimals of zoom, five of degrees. */
export function restingCamera(zoom: number, lat: number, lon: number): MapCamera {
  return { zoom: Number(zoom.toFixed(2)), lat: Number(lat.toFixed(5)), lon: Number(lon.toFixed(5)) };
}

/** Metres of ground in one pixel. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (Math.cos((lat * Math.PI) / 180) * 40_075_016.686) / (worldAtZoom0 * 2 ** zoom);
}

/** Size of a stage, in the unit that its style sheet measures in, at which a camera of an address is taken as it is written. */
const writtenFor = 0.8;

/** The same view where everything is drawn `unit` times as large; `back` turns what is on the screen into what an address holds. */
export function stageCamera(camera: MapCamera, unit: number, back = false): MapCamera {
  const closer = Math.log2(unit / writtenFor);
  return restingCamera(camera.zoom + (back ? -closer : closer), camera.lat, camera.lon);
}
