import { describe, expect, it } from 'vitest';
import { createFormat } from '#lib/i18n/format.ts';
import { en } from '#lib/i18n/en/index.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import type { PointRow } from '#lib/queries/zone-lines.ts';
import type { CatalogueChart, CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { phraseText } from '#lib/view-models/charts/phrase.ts';
import { procedureTimesChart } from '#lib/view-models/procedures/procedure-times.ts';
import { procedureViews } from '#lib/view-models/procedures/procedures-view.ts';
import { areaRankingChart } from '#lib/view-models/zones-charts/area-ranking.ts';
import { occupancyDatesChart } from '#lib/view-models/zones-charts/occupancy-dates.ts';
import { zoneDistancesChart } from '#lib/view-models/zones-charts/zone-distances.ts';
import { makeZone } from '../../../fixtures/explorer-rows.ts';
import { makeLine } from '../localities/made.ts';

const setting: CatalogueSetting = { m: en, format: createFormat('en'), releasedOn: '2026-11-01' };
const titleOf = (chart: CatalogueChart): string => phraseText(chart.title, setting.format);
const marksOf = ({ drawing }: CatalogueChart) =>
  drawing.kind === 'marks' ? drawing.rows.map(({ marks }) => marks) : [];

const line = (zone: string, id: string, part: Partial<ObservationLine>): ObservationLine =>
  makeLine({
    subject_type: 'zone',
    subject_id: zone,
    subject_en: `Zone ${zone}`,
    observation_id: id,
    unit: '%',
    ...part
  });

const zoneOf = (id: string, area_ha: number | null, part = {}) =>
  makeZone({
    zone_id: id,
    area_ha,
    area_qualifier: area_ha === null ? null : 'exact',
    area_measure: area_ha === null ? null : 'actual',
    area_source_id: area_ha === null ? null : 'a-source',
    area_observation_id: area_ha === null ? null : `area-${id}`,
    ...part
  });

describe('the largest zones', () => {
  const zones = [zoneOf('park', 300, { parent_zone_id: 'big' }), zoneOf('big', 9000), zoneOf('unknown', null)];
  const lines = zones.map(({ zone_id: id }) => line(id, `area-${id}`, { unit: 'ha', value: 1 }));
  const chart = areaRankingChart(zones, lines, setting);

  it('are ranked by themselves: what lies inside another is told and never added', () => {
    expect(titleOf(chart)).toBe('Zone big is the largest: 9,000 ha, with 1 zone inside it');
    expect(chart.table.rows.map(({ key }) => key)).toEqual(['big', 'park']);
    expect(chart.drawing.kind === 'marks' ? chart.drawing.rows[1]?.missing : '').toBe('Inside: Zone big');
  });

  it('leave out a zone without a published area', () => {
    expect(chart.evidence.map(({ key }) => key)).toEqual(['observations/area-park', 'observations/area-big']);
    expect(phraseText(chart.note, setting.format)).toContain('The largest 2 of 2 zones');
  });
});

describe('occupancy with dates', () => {
  const zones = [makeZone({ zone_id: 'a' }), makeZone({ zone_id: 'b' })];
  const chart = occupancyDatesChart(
    zones,
    [
      line('a', 'new', { value: 90, as_of: '2026' }),
      line('a', 'one', { value: 80, as_of: '2025', recency: 2, disputed: true }),
      line('a', 'other', { value: 85, as_of: '2025', recency: 3, disputed: true }),
      line('b', 'only', { value: 0, as_of: '2026' })
    ],
    setting
  );

  it('joins what sources say of one date and keeps older dates apart', () => {
    const [first, second] = marksOf(chart);
    expect(first?.map(({ disputed, older, asOf }) => [disputed, older ?? false, asOf])).toEqual([
      [false, false, '2026'],
      [true, true, '2025']
    ]);
    expect(second?.map(({ low }) => low.figure.value)).toEqual([0]);
  });

  it('counts zones with more than one figure, and keeps every reading in the table', () => {
    expect(titleOf(chart)).toBe('1 of 2 zones have two or more figures of occupancy');
    expect(chart.table.rows).toHaveLength(4);
    expect(phraseText(chart.note, setting.format)).toContain('No source says of which land');
  });
});

describe('distances', () => {
  const point = (id: string): PointRow => ({
    id,
    name_vi: id,
    name_en: id,
    basis_vi: '',
    basis_en: 'a point',
    source_id: 'a-source',
    source_title: 'A source',
    source_publisher: null,
    source_kind: 'news',
    source_published_on: null
  });
  const located = { lat: 19.8, lon: 105.8, location_precision: 'site' as const };
  const chart = zoneDistancesChart(
    {
      zones: [makeZone({ zone_id: 'a', ...located }), makeZone({ zone_id: 'lost' })],
      infrastructure: [
        {
          id: 'port-nghi-son',
          kind: 'seaport',
          name_vi: 'Cảng',
          name_en: 'Port',
          province_id: 'thanh-hoa',
          status: 'operating',
          lat: 19.3,
          lon: 105.8,
          precision: 'site',
          doubt_km: 1,
          basis_vi: '',
          basis_en: '',
          source_id: 'a-source'
        }
      ],
      lines: [
        line('a', 'road', { indicator_id: 'distance-port-km', indicator_group: 'distance', unit: 'km', value: 70 })
      ],
      zonePoints: [point('a')],
      infrastructurePoints: [point('port-nghi-son')]
    },
    setting
  );

  it('put the road a source publishes beside the straight line that was worked out, which rests on two points', () => {
    const [[straight, road] = []] = marksOf(chart);
    expect(straight?.low.figure.value).toBeLessThan(56);
    expect(straight?.low.figure.valueMax).toBeGreaterThan(55);
    expect(straight?.low.figure).toMatchObject({ rows: ['zones/a', 'infrastructure/port-nghi-son'] });
    expect(road?.low.figure.value).toBe(70);
  });

  it('say how many zones have no place', () => {
    expect(phraseText(chart.note, setting.format)).toContain('for 1 zone without a location');
  });
});

describe('days of procedures', () => {
  const procedure = (id: string, statutory_days: number | null, shortened_days: number | null) => ({
    procedure_id: id,
    province_id: 'thanh-hoa',
    name_vi: id,
    name_en: id,
    statutory_days,
    statutory_qualifier: null,
    shortened_qualifier: null,
    shortened_days,
    day_kind: 'working' as const,
    policy_id: null,
    policy_number: null,
    locator: null,
    source_id: 'a-source',
    source_title: 'A source',
    source_publisher: null,
    source_kind: 'news' as const,
    source_published_on: null
  });
  const chart = procedureTimesChart(
    procedureViews([procedure('a', 20, 15), procedure('b', 26, 13), procedure('c', null, 3)], 'en'),
    setting
  );

  it('names the largest cut and how many have both figures', () => {
    expect(titleOf(chart)).toBe('Largest cut: b, from 26 to 13 working days');
    expect(phraseText(chart.note, setting.format)).toMatch(/^2 of 3 procedures/);
  });

  it('keeps a procedure without a statutory time, and says so', () => {
    const rows = chart.drawing.kind === 'marks' ? chart.drawing.rows : [];
    expect(rows.map(({ missing }) => missing)).toEqual([null, null, 'no statutory time published']);
    expect(chart.table.rows[2]?.cells.filter(({ kind }) => kind === 'missing')).toHaveLength(2);
  });
});
