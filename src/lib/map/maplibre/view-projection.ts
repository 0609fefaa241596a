/** Degrees to pixels for a resting camera: flat arithmetic, equal to MapLibre's without pitch and bearing. */
export interface RestingView {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

const radians = Math.PI / 180;

/** Pixel in a world as large as this zoom makes it: the same wherever the camera looks. */
export function worldPixel(lon: number, lat: number, zoom: number): ScreenPoint {
  const world = 512 * 2 ** zoom;
  const mercator = Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));
  return { x: ((lon + 180) / 360) * world, y: (0.5 - mercator / (2 * Math.PI)) * world };
}

export type Project = (lon: number, lat: number) => ScreenPoint;

/** Pixel in the view, from its upper left corner. */
export function viewProjection({ lon, lat, zoom, width, height }: RestingView): Project {
  const centre = worldPixel(lon, lat, zoom);
  return (pointLon, pointLat) => {
    const { x, y } = worldPixel(pointLon, pointLat, zoom);
    return { x: x - centre.x + width / 2, y: y - centre.y + height / 2 };
  };
}
