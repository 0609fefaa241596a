import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { switchableLayers } from '../../../../src/lib/domain/map-scene.ts';
import { mapImages, zoneImage } from '../../../../src/lib/map/maplibre/map-images.ts';
import { atlasStyle, switchedOff } from '../../../../src/lib/map/maplibre/style/atlas-style.ts';
import type { GeoStyle } from '../../../../src/lib/map/maplibre/style/style-changes.ts';
import { makeStyleView, makeTokens } from './marks.ts';

const layerIds = ({ layers }: GeoStyle): readonly string[] => layers.map(({ id }) => id);

describe('the style of the map', () => {
  it('is sound by the style specification, for communes and for the former districts', () => {
    for (const units of ['since-2025-07', 'before-2025-07'] as const) {
      const { sources, layers } = atlasStyle(makeStyleView({ units, unitProvinces: ['thanh-hoa', 'lao-cai'] }));
      const problems = validateStyleMin({ version: 8, sources: { ...sources }, layers: [...layers] });
      expect(problems.map(({ message }) => message)).toEqual([]);
    }
  });

  it('asks no other host for anything', () => {
    const urls = JSON.stringify(atlasStyle(makeStyleView())).match(/"(https?:|\/\/)[^"]*/g);
    expect(urls).toBeNull();
  });

  it('reads communes only of the provinces that the camera has come near', () => {
    expect(Object.keys(atlasStyle(makeStyleView({ unitProvinces: [] })).sources)).not.toContain('thanh-hoa-communes');
    const near = Object.keys(atlasStyle(makeStyleView({ unitProvinces: ['thanh-hoa'] })).sources);
    expect(near).toContain('thanh-hoa-communes');
    expect(near).not.toContain('lao-cai-communes');
  });

  it('shows all three parts of the former division and no commune before July 2025', () => {
    const view = makeStyleView({ units: 'before-2025-07', unitProvinces: ['thanh-hoa', 'lao-cai'] });
    const files = Object.keys(atlasStyle(view).sources).filter((id) => /communes|districts/.test(id));
    expect(files).toEqual(['thanh-hoa-districts-2024', 'lao-cai-districts-2024', 'yen-bai-districts-2024']);
  });

  it.each(switchableLayers.filter((layer) => layer !== 'labels'))(
    'loses layers without %s, and nothing else',
    (layer) => {
      const [all, less] = [atlasStyle(makeStyleView()), atlasStyle(makeStyleView({ hidden: new Set([layer]) }))];
      expect(less.layers.length).toBeLessThan(all.layers.length);
      expect(layerIds(all)).toEqual(expect.arrayContaining([...layerIds(less)]));
      for (const part of less.layers) if ('source' in part) expect(less.sources).toHaveProperty(String(part.source));
    }
  );

  it('ignores names of layers that it does not have', () => {
    expect([...switchedOff(['halos', 'satellite'])]).toEqual(['halos']);
  });

  it('draws the zones on top, and their halos below the water', () => {
    const order = layerIds(atlasStyle(makeStyleView()));
    expect(order.at(-1)).toBe('zones');
    expect(order.indexOf('halos')).toBeLessThan(order.indexOf('rivers'));
    expect(order.indexOf('land')).toBeLessThan(order.indexOf('halos'));
  });

  it('doubles lines for the projector', () => {
    const width = (scale: string): unknown => {
      const style = atlasStyle(makeStyleView({ tokens: makeTokens({ '--rule': scale }) }));
      const border = style.layers.find(({ id }) => id === 'province-borders');
      return border?.type === 'line' ? border.paint?.['line-width'] : undefined;
    };
    expect(width('2px')).toBe(2.5);
    expect(width('1px')).toBe(1.25);
  });

  it('says which token is missing', () => {
    expect(() => makeTokens({ '--sea': '' })).toThrow('--sea');
  });
});

describe('images', () => {
  it('exist for every name the style uses', () => {
    const images = mapImages(1);
    const named = JSON.stringify(atlasStyle(makeStyleView())).match(/"(pattern\/[^"]*|bead)"/g) ?? [];
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(images.has(name.replaceAll('"', ''))).toBe(true);
  });

  it('exist for every kind, status and size, chosen or not', () => {
    const names = [...mapImages(1).keys()].filter((name) => name.startsWith('zone/'));
    expect(names).toHaveLength(4 * 4 * 5 * 2);
    expect(names).toContain(zoneImage('economic-zone', 'operating', 4, true));
  });

  it('are twice as large for the projector', () => {
    const name = zoneImage('industrial-park', 'operating', 2, false);
    const half = (scale: number): number => {
      const image = mapImages(scale).get(name);
      return image?.kind === 'symbol' ? image.drawing.halfX * image.scale : 0;
    };
    // The casing stays one pixel.
    expect(half(2) - 1).toBe(2 * (half(1) - 1));
  });
});
