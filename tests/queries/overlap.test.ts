import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askClusterMaxima, askRules, askTopics, overlapCharts } from '#lib/catalogue/areas/overlap.ts';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { vi } from '#lib/i18n/vi/index.ts';
import { clusterAreaAmounts, clusterShares } from '#lib/queries/cluster-infrastructure.ts';
import { ask } from '#lib/queries/query.ts';
import { createViews } from '#lib/queries/views.ts';
import { openMadeDatabase } from '../fixtures/made-database.ts';
import { makeObservation, makeSupport, makeZone } from '../fixtures/made-rows.ts';

const day = '2026-11-21';

describe('shares of the infrastructure investment, asked in SQL', () => {
  it('take the newest investment of a cluster and a rule of the country in force on the day', async () => {
    const cluster = makeZone({ zone_id: 'cluster', kind: 'industrial-cluster' });
    const park = makeZone({ zone_id: 'park', kind: 'industrial-park' });
    const capital = (subject_id: string, value: number, as_of: string) =>
      makeObservation({
        subject_id,
        indicator_id: 'infrastructure-investment-vnd-bn',
        unit: 'VND bn',
        measure: 'plan',
        value,
        as_of
      });
    const rule = (support_id: string, part = {}) =>
      makeSupport({ support_id, province_id: 'national', rate_pct: 30, period_start: '2024-05-01', ...part });
    const item = (support_id: string) => ({
      condition_id: `${support_id}-item`,
      support_id,
      alternative: null,
      kind: 'item' as const,
      values: ['cluster-infrastructure'],
      value_min: null,
      value_max: null,
      words_vi: 'Hạ tầng',
      words_en: 'Infrastructure',
      valid_from: null,
      valid_to: null,
      clause_vi: null,
      clause_en: null,
      source_id: 'a-source',
      locator: null
    });
    const database = await openMadeDatabase({
      zones: [cluster, park],
      observations: [
        capital('cluster', 900, '2026-06'),
        capital('cluster', 600, '2026-10'),
        capital('park', 500, '2026')
      ],
      supports: [rule('now'), rule('ended', { period_end: '2025' }), rule('later', { period_start: '2027' })],
      support_conditions: ['now', 'ended', 'later'].map(item)
    });
    try {
      expect(ask((sql, parameters) => database.run(sql, parameters), clusterShares, day)).toEqual([
        { zone_id: 'cluster', investment: 600, rate_pct: 30, most: 180 }
      ]);
    } finally {
      database.close();
    }
  });
});

describe('the overlap in the evidence', () => {
  let database: NodeDatabase;
  const run = (sql: string, parameters?: Parameters<NodeDatabase['run']>[1]) => database.run(sql, parameters);
  beforeAll(async () => {
    database = await openAtlasDatabase('static/data');
    createViews.forEach((statement) => database.run(statement));
  });
  afterAll(() => database.close());

  const maxima = () => askClusterMaxima(run, 'vi', day).maxima;

  it('has the same shares in SQL and on the page', () => {
    const shown = maxima().flatMap(({ zoneId, share }) => (share === null ? [] : [[zoneId, share.low.value] as const]));
    const asked = ask(run, clusterShares, day).map(({ zone_id, most }) => [zone_id, most] as const);
    expect(new Map(shown)).toEqual(new Map(asked));
    expect(shown.length).toBeGreaterThan(50);
  });

  it('takes each amount a hectare from those that SQL works out', () => {
    const asked = ask(run, clusterAreaAmounts, day);
    for (const { zoneId, perHectare } of maxima()) {
      if (perHectare === null) continue;
      const ids = new Set(perHectare.rules.map(({ id }) => id));
      const amounts = asked.filter((row) => row.zone_id === zoneId && ids.has(row.support_id)).map(({ most }) => most);
      expect([Math.min(...amounts), Math.max(...amounts)]).toEqual([
        perHectare.low.value,
        perHectare.high?.value ?? perHectare.low.value
      ]);
    }
  });

  it('works out Quảng Yên by hand: 30 % of 420 and 60 ha of the plain, capped', () => {
    const found = maxima().find(({ zoneId }) => zoneId === 'th-ccn-quang-yen');
    expect([found?.share?.low.value, found?.perHectare?.low.value, found?.perHectare?.capped]).toEqual([126, 10, true]);
  });

  it('makes every chart of the area, and knows the topic of every instrument', () => {
    const setting = { m: vi, format: createFormat('vi'), releasedOn: day };
    const charts = overlapCharts.map((source) => source.make(run, setting));
    expect(charts.map(({ id }) => id)).toEqual(overlapCharts.map(({ id }) => id));
    const topics = askTopics(run);
    for (const { policy } of askRules(run, 'vi')) if (policy !== null) expect(topics[policy.id]).toBeDefined();
  });
});
