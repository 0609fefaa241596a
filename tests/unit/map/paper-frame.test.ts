import { describe, expect, it } from 'vitest';
import { boundsOf, cameraBounds, provinceBounds } from '#lib/domain/map-scene.ts';
import { papers } from '#lib/domain/paper.ts';
import { cameraExtent, paperFrame } from '#lib/map/paper/paper-frame.ts';
import { fitBounds } from '#lib/map/project.ts';

const desk = { width: 768, height: 580 };

describe('the map on paper', () => {
  it('shows what the camera shows on the screen', () => {
    const [west, south, east, north] = cameraExtent({ zoom: 9, lat: 20, lon: 105.5 }, desk);
    expect((west + east) / 2).toBeCloseTo(105.5, 9);
    expect(east - west).toBeCloseTo((desk.width / (512 * 2 ** 9)) * 360, 9);
    expect(south).toBeLessThan(20);
    expect(north).toBeGreaterThan(20);
    const { project } = fitBounds([west, south, east, north], desk.width, desk.height);
    expect(project(105.5, 20)[1]).toBeCloseTo(desk.height / 2, 3);
  });

  it('never reaches beyond where maps end, on any paper, with any camera', () => {
    for (const paper of papers)
      for (const camera of [null, { zoom: 6.2, lat: 20.5, lon: 105 }, { zoom: 7, lat: 20, lon: 109 }])
        for (const frame of Object.keys(provinceBounds)) {
          const { bounds, width, height, padding } = paperFrame({ camera, frame }, desk, paper);
          const shown = fitBounds(bounds, width, height, padding).bounds;
          expect(shown[0]).toBeGreaterThanOrEqual(cameraBounds[0] - 0.05);
          expect(shown[2]).toBeLessThanOrEqual(cameraBounds[2] + 0.05);
          expect(height).toBeGreaterThan(200);
        }
  });

  it('shows at least the province that is framed', () => {
    for (const paper of papers) {
      const asked = boundsOf('thanh-hoa');
      const { bounds, width, height, padding } = paperFrame({ camera: null, frame: 'thanh-hoa' }, desk, paper);
      const shown = fitBounds(bounds, width, height, padding).bounds;
      expect(shown[0]).toBeLessThanOrEqual(asked[0]);
      expect(shown[1]).toBeLessThanOrEqual(asked[1]);
      expect(shown[2]).toBeGreaterThanOrEqual(asked[2]);
      expect(shown[3]).toBeGreaterThanOrEqual(asked[3]);
    }
  });
});
