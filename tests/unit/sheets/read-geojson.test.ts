import { describe, expect, it } from 'vitest';
import { cellsOf, columnOf, failureOf, noticeOf, sheetOf } from './reading.ts';

const point = (x: number, y: number) => ({ type: 'Point', coordinates: [x, y] });
const feature = (properties: object | null, geometry: object | null, id?: string | number) => ({
  type: 'Feature',
  ...(id === undefined ? {} : { id }),
  properties,
  geometry
});
const collection = (features: readonly object[], more: object = {}): string =>
  JSON.stringify({ type: 'FeatureCollection', ...more, features });

describe('GeoJSON', () => {
  it('gives a row for each feature: id, properties, latitude and longitude', async () => {
    const text = collection([
      feature({ tên: 'Bỉm Sơn', vốn: 12.5, chủ: { tên: 'A' }, ngành: ['may', 'gỗ'] }, point(105.86, 20.07), 'z1'),
      feature({ tên: 'Nghi Sơn', mới: true }, point(105.8, 19.4), 7)
    ]);
    const sheet = await sheetOf(text, {}, 'a.geojson');
    expect(sheet.header).toEqual(['id', 'tên', 'vốn', 'chủ.tên', 'ngành', 'mới', 'lat', 'lon']);
    expect(cellsOf(sheet)).toEqual([
      ['z1', 'Bỉm Sơn', '12.5', 'A', 'may;gỗ', '', '20.07', '105.86'],
      ['7', 'Nghi Sơn', '', '', '', 'true', '19.4', '105.8']
    ]);
    expect(sheet.rows.map(({ row }) => row)).toEqual([1, 2]);
    expect(sheet.notices).toEqual([]);
  });

  it('keeps one point of lines and areas, inside an area with a hole, and says so', async () => {
    const ring = (from: number, to: number) => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from]
    ];
    const text = collection([
      feature({ a: 'vùng' }, { type: 'Polygon', coordinates: [ring(0, 4), ring(1, 3)] }),
      feature({ a: 'nhiều' }, { type: 'MultiPolygon', coordinates: [[ring(0, 1)], [ring(10, 20)]] }),
      feature(
        { a: 'đường' },
        {
          type: 'LineString',
          coordinates: [
            [1, 2],
            [3, 4],
            [5, 6]
          ]
        }
      ),
      feature({ a: 'gộp' }, { type: 'GeometryCollection', geometries: [point(7, 8)] }),
      feature({ a: 'không' }, null)
    ]);
    const sheet = await sheetOf(text);
    expect(columnOf(sheet, 'lon')).toEqual(['0.5', '15', '3', '7', '']);
    expect(columnOf(sheet, 'lat')).toEqual(['2', '15', '4', '8', '']);
    expect(noticeOf(sheet, 'geometry-kept-as-point')).toMatchObject({ features: 3 });
    expect(noticeOf(sheet, 'without-geometry')).toMatchObject({ features: 1 });
  });

  it('names another coordinate system, metres, and latitude before longitude', async () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3405' } };
    const metres = await sheetOf(collection([feature({ a: 'x' }, point(580_000, 2_190_000.5))], { crs }));
    expect(noticeOf(metres, 'other-crs')).toEqual({ kind: 'other-crs', name: 'urn:ogc:def:crs:EPSG::3405' });
    expect(noticeOf(metres, 'metre-coordinates')).toMatchObject({ features: 1 });
    expect([metres.header, cellsOf(metres)]).toEqual([['a', 'y', 'x'], [['x', '2190000.5', '580000']]]);
    const swapped = await sheetOf(collection([feature({ a: 'x' }, point(20.07, 105.86))]));
    expect(noticeOf(swapped, 'swapped-coordinates')).toMatchObject({ features: 1 });
    const usual = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
    expect((await sheetOf(collection([feature({ a: 'x' }, point(1, 2))], { crs: usual }))).notices).toEqual([]);
  });

  it('is recognised by its content, and its relatives are named', async () => {
    expect((await sheetOf(JSON.stringify(point(1, 2)), {}, 'a.csv')).reading.format).toBe('geojson');
    const named = async (text: string) => failureOf(text, 'a.json');
    expect(await named('{"type":"Topology","objects":{},"arcs":[]}')).toEqual({
      kind: 'other-format',
      format: 'topojson'
    });
    const lines = [1, 2].map((x) => JSON.stringify(feature({}, point(x, 1)))).join('\n');
    expect(await named(lines)).toEqual({ kind: 'other-format', format: 'geojson-lines' });
    expect(await named('[{"a":1}]')).toEqual({ kind: 'other-format', format: 'json' });
    expect(await named('{"type":"FeatureCollection","features":[')).toMatchObject({
      kind: 'damaged',
      format: 'geojson'
    });
    expect(await named('{"type":"FeatureCollection","features":[]}')).toEqual({ kind: 'empty' });
  });
});
