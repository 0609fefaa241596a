import { describe, expect, it } from 'vitest';
import { compareNames } from '#lib/i18n/collate.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { vi as words } from '#lib/i18n/vi/index.ts';
import { defaultView } from '#lib/domain/explorer-view.ts';
import { evaluateAll } from '#lib/view-models/explorer-answers.ts';
import { explorerQuestions } from '#lib/view-models/explorer-questions.ts';
import { filterLabel } from '#lib/view-models/explorer/filter-words.ts';
import { filterPanel } from '#lib/view-models/explorer/filter-panel.ts';
import { areaScale, histogramOf, yearScale } from '#lib/view-models/explorer/range-scale.ts';
import { zoneCard } from '#lib/view-models/explorer/zone-card.ts';
import { nameRanks, zoneList } from '#lib/view-models/explorer/zone-list.ts';
import { makeInvestment, makeReported, makeRows, makeZone } from '../../../fixtures/explorer-rows.ts';

const published = (id: string, area_ha: number | null) =>
  makeZone({ zone_id: id, area_ha, area_source_id: 'source', area_observation_id: `${id}-area` });

describe('the list beside the map', () => {
  const zones = [
    { ...published('small', 10), name_vi: 'Khu công nghiệp Đông' },
    { ...published('none', null), name_vi: 'Cụm công nghiệp Ấp' },
    { ...published('large', 500), name_vi: 'Khu công nghiệp An' }
  ];
  const ranks = nameRanks(zones, 'vi', compareNames);
  const ids = (sort: 'area' | 'name') => zoneList(zones, ranks, sort, 'vi').map((row) => row.zone.zone_id);

  it('puts the largest first and the unpublished last', () => {
    expect(ids('area')).toEqual(['large', 'small', 'none']);
  });
  it('sorts names as Vietnamese does, under the usual abbreviation', () => {
    expect(ids('name')).toEqual(['none', 'large', 'small']);
    expect(zoneList(zones, ranks, 'name', 'vi').map((row) => row.name)).toContain('KCN An');
  });
});

describe('the filter panel', () => {
  const rows = makeRows({
    zones: [
      makeZone({ zone_id: 'a', kind: 'industrial-park', area_ha: 120 }),
      makeZone({ zone_id: 'b', kind: 'industrial-cluster', status: 'planned' })
    ],
    investments: [makeReported('x', 5, { zone_id: 'a', countries: ['JP'], year: 2020 })]
  });
  const data = {
    zones: rows.explorer_zones,
    investments: rows.explorer_investments,
    funds: [],
    sectors: [],
    fundCategories: [],
    disputes: [],
    sources: [],
    release: '2026.11.1'
  };
  const panelFor = (kind: ('industrial-park' | 'industrial-cluster')[]) => {
    const view = { ...defaultView, kind };
    return filterPanel(view, evaluateAll(explorerQuestions(view), rows), data, 'vi', words, compareNames);
  };

  it('counts an option as if its own filter were not set', () => {
    const panel = panelFor(['industrial-cluster']);
    expect(panel.kind.map(({ value, count }) => [value, count])).toContainEqual(['industrial-park', 1]);
    expect(panel.status.find(({ value }) => value === 'operating')?.count).toBe(0);
    expect(panel.active).toBe(1);
  });
  it('says how many zones publish no area', () => {
    expect(panelFor([]).area.missing).toBe(1);
    expect(panelFor([]).area.histogram.reduce((sum, n) => sum + n, 0)).toBe(1);
  });
  it('names countries in the language of the page', () => {
    expect(panelFor([]).country).toEqual([
      { value: 'JP', label: words.vocabulary.country.JP, count: 1, chosen: false }
    ]);
  });
});

describe('a slider', () => {
  it('finds the stop nearest to a value of the address', () => {
    expect(areaScale.stops[areaScale.stepOf(90)]).toBe(100);
    expect(areaScale.stops[areaScale.stepOf(1e9)]).toBe(110_000);
  });
  it('puts every value into one bar, the largest into the last', () => {
    const years = yearScale(2014, 2016);
    expect(histogramOf([2014, 2015, 2016], years)).toEqual([1, 2]);
  });
});

describe('the card of the selected zone', () => {
  it('lists projects by capital, dollars before dong, those without capital last', () => {
    const card = zoneCard(
      'a',
      [makeZone({ zone_id: 'a' })],
      [
        makeInvestment({ investment_id: 'silent', zone_id: 'a' }),
        makeReported('dong', 0, { zone_id: 'a', capital_usd_m: null, capital_vnd_bn: 900 }),
        makeReported('small', 5, { zone_id: 'a' }),
        makeReported('large', 50, { zone_id: 'a' })
      ],
      'vi',
      words
    );
    expect(card?.investments.map(({ id }) => id)).toEqual(['large', 'small', 'dong', 'silent']);
  });
  it('is no card for a zone that does not exist', () => {
    expect(zoneCard('nowhere', [], [], 'vi', words)).toBeNull();
  });
});

describe('the name of a filter that leaves nothing', () => {
  const places = [{ id: 'port-nghi-son', name: 'Cảng Nghi Sơn' }];
  const nearLabel = (near: string) => filterLabel('near', { ...defaultView, near }, places, words, createFormat('vi'));

  it('tells the place that zones were to be near', () => {
    expect(nearLabel('port-nghi-son')).toBe('Gần nơi: Cảng Nghi Sơn');
    expect(nearLabel('seaport')).toBe('Gần nơi: Cảng biển gần nhất');
    expect(nearLabel('22.3000,104.1000')).toBe('Gần nơi: Điểm trên bản đồ: 22,3; 104,1');
  });
});
