import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readCsv } from '#lib/export/read-csv.ts';
import { entriesOfCsv, shortlistCsv, shortlistGeoJson, shortlistSheets } from '#lib/export/shortlist-files.ts';
import { columnName, workbook } from '#lib/export/xlsx.ts';
import { shortlist as words } from '#lib/i18n/vi/shortlist.ts';
import { areaFigure, listedZone } from './made-list.ts';

const evil = '=HYPERLINK("http://x","bấm")\nđường 217, "giá" 80';
const disputed = {
  kind: 'disputed',
  readings: [areaFigure(100, 'a'), areaFigure(120, 'b')],
  history: []
} as const;
const list = [
  listedZone('bim-son', evil),
  listedZone('le-mon', '', disputed),
  listedZone('na-meo', '@x', undefined, false)
];
const links = { zone: (id: string) => `http://a/${id}/`, source: (id: string) => `http://a/s/${id}/` };

describe('the list as comma-separated values', () => {
  const records: Record<string, string>[] = parse(shortlistCsv(list), { columns: true, bom: true });

  it('is read by another program as one row a zone, with date, qualifier and source of each figure', () => {
    expect(records.map((record) => record['zone_id'])).toEqual(['bim-son', 'le-mon', 'na-meo']);
    expect(records[0]).toMatchObject({
      name_vi: 'Khu công nghiệp "bim-son", số 1',
      area_ha: '566',
      area_ha_qualifier: 'over',
      area_ha_as_of: '2024-05',
      area_ha_source_id: 'news-a',
      area_ha_source: 'Báo A: Khởi công <khu> & "cụm"',
      area_ha_locator: 'đoạn 3',
      latitude: '20.10959123'
    });
  });

  it('says what is not published, and never 0', () => {
    expect(records[0]).toMatchObject({ occupancy_pct: '', occupancy_pct_qualifier: 'not-published', workers: '' });
    expect(records[2]).toMatchObject({ latitude: '', location_precision: 'not-located' });
  });

  it('names every reading where sources disagree', () => {
    expect(records[1]).toMatchObject({ area_ha: '100', area_ha_other_readings: 'over 120 (2024-05; news-a)' });
  });

  it('lets no spreadsheet run a note as a formula', () => {
    expect(records[0]?.['note']).toBe(`'${evil}`);
    expect(records[2]?.['note']).toBe("'@x");
  });

  it('can be opened again: zones, order and notes come back word for word', () => {
    expect(entriesOfCsv(shortlistCsv(list))).toEqual(list.map(({ entry }) => entry));
    expect(entriesOfCsv('a,b\n1,2\n')).toBeNull();
    expect(entriesOfCsv('zone_id\nle-mon\n<b>\n')?.map(({ zone }) => zone)).toEqual(['le-mon']);
    expect(entriesOfCsv(shortlistCsv([]))).toEqual([]);
  });

  it('reads quotes, line ends of all kinds and refuses a quote that never ends', () => {
    expect(readCsv('\uFEFFa,"b ""c"""\r\n1,"2\n3"\n')).toEqual([
      ['a', 'b "c"'],
      ['1', '2\n3']
    ]);
    expect(readCsv('a,"b')).toBeNull();
  });
});

describe('the list as a workbook', () => {
  it('is read by another program, sheet by sheet', async () => {
    const bytes = workbook(shortlistSheets(list, links, words.sheets));
    const sheets = await readXlsxFile(Buffer.from(bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Khu, cụm', 'Số liệu', 'Khoảng cách đường thẳng', 'Nguồn']);
    const [zones, figures, , sources] = sheets.map(({ data }) => data);
    const head = zones?.[0] ?? [];
    const cell = (row: number, name: string) => zones?.[row]?.[head.indexOf(name)];
    expect([cell(1, 'zone_id'), cell(1, 'area_ha'), cell(1, 'page')]).toEqual(['bim-son', 566, 'http://a/bim-son/']);
    expect(cell(1, 'note')).toBe(evil);
    expect(cell(3, 'latitude')).toBeNull();
    expect(figures?.filter((row) => row[0] === 'le-mon').map((row) => row[2])).toEqual([100, 120]);
    expect(sources?.slice(1).map((row) => [row[0], row[2], row[5]])).toEqual([
      ['register', 'Danh sách khu', 'http://a/s/register/'],
      ['news-a', 'Khởi công <khu> & "cụm"', 'http://a/s/news-a/']
    ]);
  });

  it('gives the same file for the same list, and names columns past Z', () => {
    const make = () => workbook(shortlistSheets(list, links, words.sheets));
    expect(Buffer.from(make()).equals(Buffer.from(make()))).toBe(true);
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('leaves out what XML cannot hold and keeps line ends', async () => {
    const odd = workbook([{ name: 'a/b:c', head: ['x'], rows: [['a\u0000b\u000B\ncấp "nước" <&>']] }]);
    const [sheet] = await readXlsxFile(Buffer.from(odd));
    expect(sheet?.sheet).toBe('a b c');
    expect(sheet?.data[1]?.[0]).toBe('ab\ncấp "nước" <&>');
  });
});

describe('the list as GeoJSON', () => {
  it('has points in longitude and latitude with six decimals, and zones without a place without geometry', () => {
    const collection: { features: { id: string; geometry: unknown; properties: Record<string, unknown> }[] } =
      JSON.parse(shortlistGeoJson(list));
    expect(collection).toMatchObject({ type: 'FeatureCollection' });
    expect(collection).not.toHaveProperty('crs');
    const [first, , last] = collection.features;
    expect(first).toMatchObject({
      type: 'Feature',
      id: 'bim-son',
      geometry: { type: 'Point', coordinates: [105.8401, 20.109591] },
      properties: { area_ha: 566, location_precision: 'commune', area_ha_source_id: 'news-a' }
    });
    expect(last?.geometry).toBeNull();
    expect(last?.properties['location_precision']).toBe('not-located');
  });
});
