import type { Figure } from '#lib/domain/figure.ts';
import type { ListedZone } from '#lib/export/shortlist-rows.ts';
import type { SourceRef } from '#lib/view-models/reading.ts';
import type { ZoneBrief } from '#lib/view-models/zone-brief.ts';

const source = (id: string, title: string): SourceRef => ({
  id,
  title,
  publisher: 'Báo A',
  kind: 'news',
  publishedOn: '2024-05-02'
});

export const areaFigure = (value: number, id = 'a'): Figure => ({
  kind: 'published',
  ref: `observations/${id}`,
  value,
  valueMax: null,
  qualifier: 'over',
  unit: 'ha',
  decimals: 2,
  asOf: '2024-05',
  sourceId: 'news-a'
});

type Facts = ZoneBrief['facts'];

const facts = (area: Facts[number]['measured']): Facts => [
  { id: 'area', indicator: 'Diện tích', measured: area, measure: 'actual', base: null, readings: 1 },
  {
    id: 'occupancy',
    indicator: 'Tỷ lệ lấp đầy',
    measured: { kind: 'unknown', why: 'not-published' },
    measure: null,
    base: null,
    readings: 0
  }
];

/** A zone of a list, made for tests. */
export function listedZone(
  id: string,
  note: string,
  area: Facts[number]['measured'] = { kind: 'known', current: areaFigure(566), history: [] },
  located = true
): ListedZone {
  return {
    entry: { zone: id, note, added: '2026-11-21' },
    brief: {
      zone: {
        id,
        name: { vi: `Khu công nghiệp "${id}", số 1`, en: `Industrial Park ${id}` },
        kind: 'industrial-park',
        status: 'operating',
        provinceId: 'thanh-hoa',
        formerProvinceId: 'thanh-hoa',
        districtOld: 'Bỉm Sơn',
        communesNew: ['Phường Bỉm Sơn', 'Xã Hà Long'],
        developer: null,
        sectors: [],
        location: located ? { lat: 20.10959123, lon: 105.8401, precision: 'commune', haloKm: 2 } : null,
        source: source('register', 'Danh sách khu')
      },
      facts: facts(area),
      totals: [],
      projects: 0,
      policies: [],
      contacts: [],
      supports: [],
      supportsOn: '2026-11',
      distances: { from: null, rows: [] },
      sources: [source('register', 'Danh sách khu'), source('news-a', 'Khởi công <khu> & "cụm"')],
      locators: { 'observations/a': 'đoạn 3' }
    }
  };
}
