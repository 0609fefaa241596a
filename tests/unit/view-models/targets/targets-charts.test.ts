import { describe, expect, it } from 'vitest';
import type { CatalogueChart, CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { phraseText } from '#lib/view-models/charts/phrase.ts';
import { hanoiEnterprisesChart } from '#lib/view-models/targets/hanoi-charts.ts';
import { localisationChart } from '#lib/view-models/targets/localisation-chart.ts';
import { resultsChart } from '#lib/view-models/targets/results-chart.ts';
import { targetThings } from '#lib/view-models/targets/target-thing.ts';
import { zoneCountCharts, zoneCountsChart } from '#lib/view-models/targets/zone-counts-chart.ts';
import { makeSite } from '../../components/draw.ts';
import { makeReading, makeTarget } from './made-readings.ts';

const releasedOn = '2026-11-20';
const { m, format } = await makeSite('en');
const setting: CatalogueSetting = { m, format, releasedOn };
const title = (chart: CatalogueChart): string => phraseText(chart.title, format);
const rowsOf = ({ drawing }: CatalogueChart) => (drawing.kind === 'marks' ? drawing.rows : []);

describe('charts of targets', () => {
  it('say how many targets are reached, in words that follow the numbers', () => {
    const target = makeTarget(50, '2030');
    const chart = (results: readonly number[]): CatalogueChart =>
      resultsChart(targetThings([target, ...results.map((value) => makeReading(value, '2026'))], releasedOn), setting);
    expect(title(chart([25]))).toBe('1 target can be compared with a published result; none is reached');
    expect(title(chart([50]))).toMatch(/1 is reached/);
    expect(chart([]).table.rows).toEqual([]);
  });

  it('draw both ends where two sources disagree, and write the share at the edge', () => {
    const [row] = rowsOf(
      resultsChart(
        targetThings([makeTarget(54, '2030'), makeTarget(56, '2030'), makeReading(25, '2026')], releasedOn),
        setting
      )
    );
    const target = row?.marks.find(({ role }) => role === 'target');
    expect(target).toMatchObject({ disputed: true, low: { label: '54' }, high: { label: '56 clusters' } });
    expect(row?.aside?.label).toBe('45–46%');
  });

  it('put planned and established of a place in rows of one group, former borders in another', () => {
    const [kind] = zoneCountCharts;
    const since = { extent: 'since-2025-07' as const };
    const chart = zoneCountsChart(
      kind,
      [
        makeTarget(54, '2030', {}, since),
        makeReading(25, '2026-10-05', {}, since),
        makeReading(23, '2026-05', {}, since),
        makeTarget(15, '2030', {}, { extent: 'before-2025-07' })
      ],
      [],
      setting
    );
    const rows = rowsOf(chart);
    expect(new Set(rows.map(({ group }) => group)).size).toBe(2);
    expect(rows[0]?.marks.map(({ older }) => older ?? false)).toEqual([false, true]);
    expect(title(chart)).toBe('Lào Cai has 25 clusters (2026), with a target of 54 clusters (2030)');
  });

  it('say in the finding what counts the same thing as the target, with what is set up and the works in rows of their own', () => {
    const [kind] = zoneCountCharts;
    const counted = (id: string) => ({ ...placed, indicator: { id } });
    const placed = { subject: { id: 'thanh-hoa', name: 'Thanh Hóa' } };
    const chart = zoneCountsChart(
      kind,
      [
        makeTarget(126, '2030', {}, placed),
        makeReading(45, '2023', {}, placed),
        makeReading(44, '2023-08-15', {}, counted('clusters-established-count')),
        makeReading(46, '2024', {}, counted('clusters-with-investor-count')),
        makeReading(13, '2023-08-15', {}, counted('clusters-delayed-count')),
        makeTarget(26, '2026', {}, counted('clusters-complete-count'))
      ],
      [],
      setting
    );
    expect(title(chart)).toBe('Thanh Hóa has 45 clusters (2023), with a target of 126 clusters (2030)');
    expect(rowsOf(chart).map(({ name, marks }) => `${name}: ${marks.map(({ role }) => role).join()}`)).toEqual([
      'established: result',
      'existing: result',
      'target: target',
      'with an infrastructure investor: result',
      'infrastructure finished: target',
      'infrastructure behind schedule: result'
    ]);
  });

  it('show years without a target as a gap', () => {
    const hanoi = { subject: { id: 'ha-noi' }, indicator: { id: 'si-enterprises-count' } };
    const rows = rowsOf(
      hanoiEnterprisesChart([makeTarget(950, '2023', {}, hanoi), makeTarget(1200, '2030', {}, hanoi)], [], setting)
    );
    expect(rows.map(({ name }) => name.replaceAll('\u2060', ''))).toEqual(['2023', '2024–2029', '2030']);
    expect(rows[1]?.missing).toBe('no target published');
  });

  it('join rates that contradict each other and name the dispute', () => {
    const country = {
      subject: { id: 'national' },
      scope: 'mechanical engineering',
      indicator: { id: 'localisation-pct' }
    };
    const readings = [
      makeReading(30, null, { unit: '%', qualifier: 'over' }, country),
      makeReading(15, '2023', { unit: '%', valueMax: 20 }, country)
    ];
    const conflict = {
      id: 'c',
      subject: 'S',
      reading: 'A direct conflict.',
      refs: readings.map(({ figure }) => figure.ref)
    };
    const chart = localisationChart(readings, [conflict], setting);
    expect(rowsOf(chart)[0]?.disputed).toBe(true);
    expect(title(chart)).toContain('15–20% or over 30%');
    expect(phraseText(chart.note, format)).toContain('A direct conflict.');
  });
});
