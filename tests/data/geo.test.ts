import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { readInputs } from '../../scripts/geo/inputs.ts';
import { collection, feature, GeoProblem, type Layer } from '../../scripts/geo/layer.ts';
import { makeLayers } from '../../scripts/geo/layers.ts';
import { easternLimit } from '../../scripts/geo/neighbours.ts';
import { geoJsonProblems, signedArea } from '../../scripts/geo/rfc7946.ts';
import { buildGeo, layerText, writeLayers } from '../../scripts/build-geo.ts';

const inputs = readInputs();
let layers: readonly Layer[] = [];
beforeAll(() => {
  layers = makeLayers(inputs);
});

function layer(name: string): readonly Feature[] {
  const found = layers.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no layer ${name}`);
  return found.features;
}

const property = (feature: Feature, key: string): unknown => feature.properties?.[key];
const column = (table: Parameters<typeof inputs.rows>[0], name: string): ReadonlySet<string> =>
  new Set(inputs.rows(table).map((row) => row[name] ?? ''));

function positions({ geometry }: Feature): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    default:
      throw new Error(`unexpected ${geometry.type}`);
  }
}

describe('the layers of static/geo', () => {
  it('follow RFC 7946, every one of them', () => {
    expect(layers.flatMap(({ name, features }) => geoJsonProblems(name, collection(features)))).toEqual([]);
    expect(layers).toHaveLength(17);
  });

  it('are the same text for the same input', () => {
    const again = makeLayers(readInputs());
    expect(again.map(layerText)).toEqual(layers.map(layerText));
  });

  it('join communes and districts to administrative_units by code', () => {
    const units = inputs.rows('administrative_units');
    const codes = (vintage: string, level: string, province: string) =>
      units
        .filter((row) => row['vintage'] === vintage && row['level'] === level && row['province_id'] === province)
        .map((row) => row['code'])
        .sort();
    const drawn = (name: string) =>
      layer(name)
        .map((each) => String(property(each, 'code')))
        .sort();
    expect(drawn('thanh-hoa-communes')).toEqual(codes('since-2025-07', 'commune', 'thanh-hoa'));
    expect(drawn('lao-cai-communes')).toEqual(codes('since-2025-07', 'commune', 'lao-cai'));
    expect(drawn('thanh-hoa-districts-2024')).toEqual(codes('before-2025-07', 'district', 'thanh-hoa'));
    expect(drawn('lao-cai-districts-2024')).toEqual(codes('before-2025-07', 'district', 'lao-cai'));
    expect(drawn('yen-bai-districts-2024')).toEqual(codes('before-2025-07', 'district', 'yen-bai'));
  });

  it('take the spelling of names from the tables', () => {
    const thanhHoa = layer('provinces34').find((each) => property(each, 'code') === '38');
    expect(thanhHoa?.properties).toMatchObject({ id: 'thanh-hoa', name_vi: 'Thanh Hóa', name_en: 'Thanh Hoa' });
  });

  it.each(['provinces34', 'provinces63'])('show quần đảo Hoàng Sa and quần đảo Trường Sa in %s', (name) => {
    const islets = (archipelago: string) =>
      layer(name)
        .filter((each) => property(each, 'archipelago') === archipelago)
        .flatMap(positions)
        .filter(([lon = 0]) => lon > 111);
    const hoangSa = islets('quần đảo Hoàng Sa');
    const truongSa = islets('quần đảo Trường Sa');
    expect(hoangSa.length).toBeGreaterThan(100);
    expect(hoangSa.every(([lon = 0, lat = 0]) => lon < 113 && lat > 15.5 && lat < 17.5)).toBe(true);
    expect(truongSa.length).toBeGreaterThan(300);
    expect(truongSa.every(([lon = 0, lat = 0]) => lon < 118 && lat > 6.5 && lat < 12)).toBe(true);
  });

  it('have the 58 published boundaries with kind and status of their zone', () => {
    const zones = new Map(inputs.rows('zones').map((row) => [row['zone_id'], row]));
    const boundaries = layer('zone-boundaries');
    expect(boundaries).toHaveLength(58);
    for (const boundary of boundaries) {
      const own = property(boundary, 'zone_id');
      const whole = own ?? property(boundary, 'part_of') ?? property(boundary, 'likely_zone_id');
      const row = zones.get(String(whole));
      expect(row, String(whole)).toBeDefined();
      expect(property(boundary, 'kind')).toBe(row?.['kind']);
      if (own !== null) expect(property(boundary, 'status')).toBe(row?.['status']);
    }
    expect(boundaries.filter((each) => property(each, 'provisional') === true)).toHaveLength(25);
    expect(boundaries.filter((each) => property(each, 'zone_id') === null)).toHaveLength(3);
  });

  it('have a point for every zone that has a place, and nothing else', () => {
    const placed = inputs.rows('zones').filter((row) => row['lat'] !== '');
    expect(layer('zones').map((each) => property(each, 'zone_id'))).toEqual(placed.map((row) => row['zone_id']));
    expect(column('zones', 'zone_id').size).toBe(inputs.rows('zones').length);
  });

  it('mark every transport line as schematic and lead it through its waypoints', () => {
    for (const line of layer('transport')) {
      expect(property(line, 'schematic')).toBe(true);
      const waypoints = inputs.rows('transport_waypoints').filter((row) => row['route_id'] === property(line, 'id'));
      const drawn = positions(line);
      for (const { lon, lat, place_name } of waypoints) {
        const missed = Math.min(...drawn.map(([x = 0, y = 0]) => Math.hypot(x - Number(lon), y - Number(lat))));
        expect(missed, place_name).toBeLessThan(0.0001);
      }
    }
  });

  it('draw no neighbour east of 110°E', () => {
    const east = layer('neighbours')
      .flatMap(positions)
      .map(([lon = 0]) => lon);
    expect(Math.max(...east)).toBeLessThanOrEqual(easternLimit);
  });

  it('let no neighbouring country reach into Viet Nam: along the border it follows our outline', () => {
    const provinces = layer('provinces34');
    const outline = new Set(
      provinces.flatMap(positions).map(([lon = 0, lat = 0]) => `${lon.toFixed(3)},${lat.toFixed(3)}`)
    );
    const inner = layer('neighbours')
      .filter((each) => property(each, 'kind') === 'country')
      .flatMap(positions)
      .filter(([lon = 0, lat = 0]) => !outline.has(`${lon.toFixed(3)},${lat.toFixed(3)}`))
      .filter((position) => provinces.some((province) => within(province, position)));
    expect(inner).toEqual([]);
  });

  it('leave the two provinces out of their own neighbours', () => {
    const ids = layer('neighbours').map((each) => property(each, 'id'));
    expect(ids).not.toContain('thanh-hoa');
    expect(ids).not.toContain('lao-cai');
    expect(ids).toEqual(expect.arrayContaining(['cn', 'la', 'phu-tho', 'ninh-binh', 'nghe-an', 'lai-chau']));
  });
});

function within({ geometry }: Feature, [lon = 0, lat = 0]: Position): boolean {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  return polygons.some((rings) => {
    let inside = false;
    const lons = (rings[0] ?? []).map(([x = 0]) => x);
    if (lon < Math.min(...lons) || lon > Math.max(...lons)) return false;
    for (const ring of rings)
      ring.forEach(([x2 = 0, y2 = 0], i) => {
        const [x1 = x2, y1 = y2] = ring[i - 1] ?? [];
        if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) * (x2 - x1)) / (y2 - y1)) inside = !inside;
      });
    return inside;
  });
}

describe('the manifest', () => {
  it('says origin, licence, vintage, accuracy and credit of every layer in both languages, and its size', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'atlas-geo-')), 'geo');
    writeLayers(layers, folder);
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const entries = entriesOf(manifest);
    expect(entries.map((entry) => entry['name'])).toEqual(layers.map(({ name }) => name));
    for (const entry of entries) {
      for (const key of ['title', 'origin', 'vintage', 'accuracy', 'credit'])
        for (const lang of ['vi', 'en'])
          expect(textAt(entry[key], lang), `${String(entry['name'])} ${key}`).not.toBe('');
      expect(entry['licence']).toMatch(/\S/);
      const bytes = readFileSync(join(folder, String(entry['file'])));
      expect(entry['bytes']).toBe(bytes.length);
      const written: FeatureCollection = JSON.parse(bytes.toString('utf8'));
      expect(entry['features']).toBe(written.features.length);
    }
  });
});

function entriesOf(manifest: unknown): readonly Record<string, unknown>[] {
  if (typeof manifest !== 'object' || manifest === null || !('layers' in manifest)) throw new Error('no layers');
  if (!Array.isArray(manifest.layers)) throw new Error('layers is no list');
  return manifest.layers;
}

function textAt(value: unknown, lang: string): string {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, lang) : '';
  return typeof text === 'string' ? text.trim() : '';
}

describe('what is wrong with a layer', () => {
  const square: Position[] = [
    [105, 20],
    [106, 20],
    [106, 21],
    [105, 21],
    [105, 20]
  ];
  const polygon = (ring: Position[]): unknown =>
    collection([{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }]);

  it('is nothing for a sound one', () => {
    expect(signedArea(square)).toBe(1);
    expect(geoJsonProblems('a', polygon(square))).toEqual([]);
  });

  it('is named: a clockwise ring, an open ring, latitude first, a crs, a missing geometry', () => {
    expect(geoJsonProblems('a', polygon([...square].reverse()))).toEqual(['a[0]: the outer ring runs clockwise']);
    expect(geoJsonProblems('a', polygon(square.slice(0, -1)))).toContain('a[0]: a ring that is not closed');
    expect(geoJsonProblems('a', polygon(square.map(([lon = 0, lat = 0]) => [lat, lon])))[0]).toContain('[20,105]');
    expect(geoJsonProblems('a', { type: 'FeatureCollection', crs: {}, features: [] })[0]).toContain('"crs"');
    expect(
      geoJsonProblems('a', { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {} }] })
    ).toEqual(['a[0]: no geometry']);
  });

  it('stops the build and leaves what was there', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'atlas-geo-')), 'geo');
    writeLayers(layers, folder);
    const before = readFileSync(join(folder, 'outlines.geojson'), 'utf8');
    const clockwise = feature({ type: 'Polygon', coordinates: [[...square].reverse()] }, {});
    const broken = layers.map((each): Layer => (each.name === 'outlines' ? { ...each, features: [clockwise] } : each));
    expect(() => writeLayers(broken, folder)).toThrow('outlines[0]: the outer ring runs clockwise');
    expect(readFileSync(join(folder, 'outlines.geojson'), 'utf8')).toBe(before);
  });

  it('is named with the code when an outline has no row', () => {
    const withoutUnits = {
      ...inputs,
      rows: (table: Parameters<typeof inputs.rows>[0]) => (table === 'administrative_units' ? [] : inputs.rows(table))
    };
    expect(() => makeLayers(withoutUnits)).toThrow(GeoProblem);
    expect(() => makeLayers(withoutUnits)).toThrow(
      /thanh-hoa-communes, \d{5}: found no row in administrative_units\.csv/
    );
  });
});

it('builds once and then finds nothing changed', () => {
  buildGeo();
  expect(buildGeo()).toBe('unchanged');
});
