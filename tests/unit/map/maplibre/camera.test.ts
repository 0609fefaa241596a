import { describe, expect, it } from 'vitest';
import { provinceBounds } from '../../../../src/lib/domain/map-scene.ts';
import {
  cameraBounds,
  framePaddingPx,
  leastZoom,
  metresPerPixel,
  restingCamera,
  sameCamera,
  stageCamera,
  zoomToCover,
  zoomToFit
} from '../../../../src/lib/map/maplibre/camera.ts';
import { viewProjection, type RestingView } from '../../../../src/lib/map/maplibre/view-projection.ts';

const sizes = [
  { width: 360, height: 330 },
  { width: 390, height: 844 },
  { width: 768, height: 580 },
  { width: 1180, height: 950 },
  { width: 1600, height: 760 },
  { width: 1920, height: 1080 },
  { width: 3440, height: 900 }
];
/** The westernmost island of each archipelago. */
const hoangSa = { lon: 111.2, lat: 15.78 };
const truongSa = { lon: 109.6, lat: 7.4 };

/** The view that lies furthest east and south of all that the bounds allow at the least zoom. */
function southEasternView(size: { width: number; height: number }): RestingView {
  const zoom = leastZoom(size);
  const [, south, east] = cameraBounds;
  const corner = viewProjection({ lon: east, lat: south, zoom, width: 0, height: 0 });
  let [lon, lat] = [east, south];
  while (-corner(lon, 20).x < size.width / 2) lon -= 0.01;
  while (-corner(105, lat).y < size.height / 2) lat += 0.01;
  return { lon, lat, zoom, ...size };
}

describe('how far out the map goes', () => {
  it.each(sizes)('never shows the sea of the archipelagos at $width × $height', (size) => {
    const view = southEasternView(size);
    const project = viewProjection(view);
    expect(project(cameraBounds[2], 20).x).toBeGreaterThanOrEqual(size.width - 1);
    expect(project(hoangSa.lon, hoangSa.lat).x).toBeGreaterThan(size.width);
    expect(project(truongSa.lon, truongSa.lat).y).toBeGreaterThan(size.height);
  });

  it.each(sizes)('covers the view with the bounds at $width × $height', (size) => {
    expect(leastZoom(size)).toBeGreaterThanOrEqual(zoomToCover(cameraBounds, size));
  });

  it.each(sizes.slice(0, 6))('still shows both provinces whole at $width × $height', (size) => {
    const inner = { width: size.width - 2 * framePaddingPx, height: size.height - 2 * framePaddingPx };
    expect(leastZoom(size)).toBeLessThan(zoomToFit(provinceBounds.both, inner));
  });

  it('never shows the country from north to south', () => {
    for (const size of sizes) {
      const { zoom, height } = southEasternView(size);
      const kilometres = (height * metresPerPixel(20, zoom)) / 1000;
      expect(kilometres).toBeLessThan(850);
    }
  });
});

describe('the camera in the address', () => {
  it('has two decimals of zoom and five of degrees', () => {
    expect(restingCamera(8.123456, 19.98765432, 105.1234567)).toEqual({ zoom: 8.12, lat: 19.98765, lon: 105.12346 });
  });

  it('knows its own rounding again, and no camera from one', () => {
    const camera = restingCamera(8.126, 19.98765432, 105.1234567);
    expect(sameCamera(camera, { ...camera, zoom: 8.126 })).toBe(true);
    expect(sameCamera(camera, { ...camera, lon: 105.1236 })).toBe(false);
    expect(sameCamera(null, camera)).toBe(false);
    expect(sameCamera(null, null)).toBe(true);
  });
});

describe('a camera on a stage', () => {
  it('is closer where everything is drawn larger, and is written as it was read', () => {
    const camera = { zoom: 8.2, lat: 19.95, lon: 105.3 };
    expect(stageCamera(camera, 1.6).zoom).toBe(9.2);
    for (const unit of [0.46, 0.8, 1, 2]) expect(stageCamera(stageCamera(camera, unit), unit, true)).toEqual(camera);
  });
});
