import { describe, expect, it } from 'vitest';
import { defaultView } from '#lib/domain/explorer-view.ts';
import { readableQuestion } from '#lib/queries/readable-question.ts';
import { evaluateAll } from '#lib/view-models/explorer-answers.ts';
import { explorerQuestions } from '#lib/view-models/explorer-questions.ts';
import { headlineComputations } from '#lib/view-models/explorer/computations.ts';
import { makeFund, makeReported, makeRows, makeZone } from '../../../fixtures/explorer-rows.ts';

const zone = (zone_id: string, area_ha: number, parent_zone_id: string | null = null) =>
  makeZone({
    zone_id,
    area_ha,
    parent_zone_id,
    area_measure: 'actual',
    area_qualifier: 'exact',
    area_source_id: 'source',
    area_observation_id: `${zone_id}-area`
  });

const rows = makeRows({
  zones: [zone('inside', 200, 'around'), zone('around', 18_000), makeZone({ zone_id: 'silent' })],
  investments: [makeReported('x', 5), makeReported('y', 9, { measure: 'planned' })],
  funds: [makeFund({ fund_id: 'paid' }), makeFund({ fund_id: 'part', counts_in_total: false, exclusion: 'part' })]
});
const data = {
  zones: rows.explorer_zones,
  investments: rows.explorer_investments,
  funds: rows.explorer_funds,
  sectors: [],
  fundCategories: [],
  disputes: [],
  sources: [],
  release: '2026.11.1'
};
const questions = explorerQuestions(defaultView);
const computations = headlineComputations(evaluateAll(questions, rows), data, 'en', (name) =>
  readableQuestion(questions[name])
);
const opened = (name: string) => {
  const make = computations[name];
  if (make === undefined) throw new Error(`${name} is not explained`);
  return make();
};
const refs = (name: string) => opened(name).rows.map(({ figure }) => figure?.ref);

describe('what a computed figure opens', () => {
  it('names the rows that were added and leaves out the park inside a counted zone', () => {
    expect(refs('area-operating')).toEqual(['observations/around-area']);
    expect(opened('area-operating').without).toBe(1);
  });
  it('names only what was paid and is no part of another row', () => {
    expect(refs('support-paid')).toEqual(['funds/paid/amount_vnd_m']);
  });
  it('names only total investment in the currency of the sum', () => {
    expect(refs('capital-usd')).toEqual(['investment_reports/x--report/capital_usd_m']);
    expect(refs('capital-vnd')).toEqual([]);
  });
  it('names every row of a chart', () => {
    expect(refs('investments-by-sector')).toHaveLength(2);
    expect(refs('zone-area')).toEqual(['observations/around-area', 'observations/inside-area']);
  });
  it('shows SQL that says what is counted once', () => {
    expect(opened('area-operating').sql).toContain('parent_zone_id NOT IN (SELECT zone_id FROM explorer_zones');
  });
});

describe('a question as SQL to be read', () => {
  it('quotes text and cuts long lists', () => {
    const values = ["o'clock", ...Array.from({ length: 9 }, (_, n) => `z${n}`)];
    const sql = readableQuestion({
      from: 'explorer_zones',
      where: [{ kind: 'one-of', column: 'zone_id', values }],
      groupBy: [],
      measures: [{ name: 'count', of: 'count' }]
    });
    expect(sql).toContain("'o''clock'");
    expect(sql).toContain('2 more');
  });
  it('writes open ends, absent values and lists as SQL does', () => {
    const sql = readableQuestion({
      from: 'explorer_zones',
      where: [
        { kind: 'range', column: 'area_ha', from: 10, to: null },
        { kind: 'known', column: 'occupancy_pct' },
        { kind: 'any-of', column: 'sectors', values: ['energy'] }
      ],
      groupBy: ['kind'],
      measures: [{ name: 'area', of: 'sum', column: 'area_ha' }]
    });
    expect(sql).toBe(
      "SELECT kind, sum(area_ha) AS area\nFROM explorer_zones\nWHERE area_ha >= 10\n  AND occupancy_pct IS NOT NULL\n  AND list_has_any(sectors, ['energy'])\nGROUP BY kind"
    );
  });
});
