import { describe, expect, it } from 'vitest';
import type { SupportRule } from '#lib/domain/support-rule.ts';
import type { ZoneMeasure } from '#lib/queries/zone-measures.ts';
import { rankInputs, type RankData } from '#lib/view-models/rank/inputs.ts';
import { rankSupports } from '#lib/view-models/rank/supports.ts';
import type { SupportPlace } from '#lib/view-models/support/zone-situation.ts';
import { makeZone } from '../../../fixtures/explorer-rows.ts';
import { makeFigure } from '../../components/draw.ts';

const park = makeZone({ zone_id: 'park', lat: 19.8, lon: 105.8 });
const nothing: RankData = { zones: [park], measures: [], distances: [], projects: [], supports: [], sectors: [] };
const inputsOf = (data: Partial<RankData>) => {
  const inputs = rankInputs({ ...nothing, ...data }).get('park');
  if (inputs === undefined) throw new Error('the zone has no inputs');
  return inputs;
};
const measure = (criterion: ZoneMeasure['criterion'], figure: Parameters<typeof makeFigure>[0]): ZoneMeasure => ({
  zone_id: 'park',
  criterion,
  figure: makeFigure(figure),
  measure: 'actual',
  scope_vi: null,
  scope_en: null
});

describe('what is known of a zone', () => {
  it('is said to be unknown, with the reason', () => {
    const inputs = inputsOf({ zones: [makeZone({ zone_id: 'park', status: 'unknown' })] });
    expect(inputs.area).toEqual({ kind: 'unknown', why: 'not-published' });
    expect(inputs.port).toEqual({ kind: 'unknown', why: 'not-located' });
    expect(inputs.sectors).toEqual({ kind: 'unknown', why: 'none-stated' });
    expect(inputs.status).toEqual({ kind: 'unknown', why: 'status' });
    expect(inputsOf({}).gate).toEqual({ kind: 'unknown', why: 'no-place' });
  });

  it('keeps an occupancy of nought as a figure', () => {
    const { occupancy } = inputsOf({ measures: [measure('occupancy', { value: 0, unit: '%' })] });
    expect(occupancy).toMatchObject({ kind: 'measured', span: { low: 0, high: 0 }, doubt: 'exact' });
  });

  it('spans readings that disagree, each shown once, none averaged', () => {
    const { area } = inputsOf({
      measures: [66, 85, 66].map((value, index) => measure('area', { value, ref: `observations/${index}` }))
    });
    expect(area).toMatchObject({ span: { low: 66, high: 85 }, doubt: 'disputed' });
    expect(area.kind === 'measured' ? area.figures.map(({ value }) => value) : []).toEqual([66, 85]);
  });

  it('has no upper end where the source says "over"', () => {
    const { land } = inputsOf({ measures: [measure('land', { value: 500, qualifier: 'over' })] });
    expect(land).toMatchObject({ span: { low: 500, high: null }, doubt: 'bound' });
  });

  it('takes named projects as a floor, and only where no count is published', () => {
    const named = { projects: [{ zone_id: 'park', projects: 3 }] };
    expect(inputsOf(named).investments).toMatchObject({
      span: { low: 3, high: null },
      figures: [{ kind: 'computed', query: 'zone-projects-named', qualifier: 'at-least', value: 3 }]
    });
    const published = inputsOf({ ...named, measures: [measure('investments', { value: 29, unit: 'projects' })] });
    expect(published.investments).toMatchObject({ span: { low: 29, high: 29 } });
  });

  it('gives a distance the doubt of its points, and the place it leads to', () => {
    const line = { zone_id: 'park', infrastructureId: 'port-1', name_vi: 'Cảng', name_en: 'Port' } as const;
    const { port } = inputsOf({ distances: [{ ...line, kind: 'seaport', km: 12, lowKm: 10, highKm: 14 }] });
    expect(port).toMatchObject({
      span: { low: 10, high: 14 },
      place: { vi: 'Cảng', en: 'Port' },
      figures: [{ kind: 'computed', query: 'straight-line-distance', qualifier: 'about' }]
    });
  });

  it('counts supports from those that surely apply to those that may', () => {
    const place: SupportPlace = {
      zoneId: 'park',
      provinceId: 'thanh-hoa',
      site: 'industrial-park',
      districts: [],
      communes: []
    };
    const rule = (id: string, change: Partial<SupportRule>): SupportRule => ({
      id,
      provinceId: 'thanh-hoa',
      status: 'in-force',
      from: '2022',
      to: null,
      conditions: [],
      ...change
    });
    const condition = (demand: SupportRule['conditions'][number]['demand']): SupportRule['conditions'][number] => ({
      id: 'one',
      alternative: null,
      demand,
      words: { vi: '', en: '' },
      from: null,
      to: null,
      clause: null,
      sourceId: 'a-source',
      locator: null
    });
    const rules = [
      rule('everyone', {}),
      rule('small', { conditions: [condition({ kind: 'size', anyOf: ['sme'] })] }),
      rule('builders', { conditions: [condition({ kind: 'role', anyOf: ['cluster-infrastructure'] })] }),
      rule('elsewhere', { provinceId: 'lao-cai' }),
      rule('over', { to: '2025' })
    ];
    expect(rankSupports(new Map([['park', place]]), [], rules, '2026-11-01')).toEqual([
      { zone_id: 'park', least: 1, most: 2 }
    ]);
    expect(inputsOf({ supports: [{ zone_id: 'park', least: 1, most: 2 }] }).supports).toMatchObject({
      span: { low: 1, high: 2 },
      doubt: 'depends'
    });
  });
});
