import { describe, expect, it } from 'vitest';
import type { Measured } from '#lib/domain/measured.ts';
import { phraseText } from '#lib/view-models/charts/phrase.ts';
import { makeClusterMaximumChart } from '#lib/view-models/overlap/cluster-maximum-chart.ts';
import { clusterMaxima, type ClusterFacts } from '#lib/view-models/overlap/cluster-maximum.ts';
import type { SupportRuleView } from '#lib/view-models/support/rule-view.ts';
import { makeCondition } from '../support/made-rules.ts';
import { day, makeFigure, makeHectareRule, makeView, setting } from './made-views.ts';

const unknown: Measured = { kind: 'unknown', why: 'not-published' };
const known = (ref: string, value: number, unit: string, part = {}): Measured => ({
  kind: 'known',
  current: makeFigure(ref, value, unit, part),
  history: []
});

const makeCluster = (part: Partial<ClusterFacts> = {}): ClusterFacts => ({
  zoneId: 'cluster',
  name: 'Cụm công nghiệp Mẫu',
  place: { zoneId: 'cluster', provinceId: 'thanh-hoa', site: 'industrial-cluster', districts: ['old-1'], communes: [] },
  investment: known('observations/capital', 400, 'VND bn'),
  area: known('observations/area', 50, 'ha'),
  areaPlanned: false,
  ...part
});

const share = makeView('decree', ['cluster-infrastructure'], {
  conditions: [makeCondition('role', { kind: 'role', anyOf: ['cluster-infrastructure'] })]
});
const maximum = (cluster: ClusterFacts, rules = [share]) => {
  const [found] = clusterMaxima([cluster], { rules, areas: [], day });
  if (found === undefined) throw new Error('no cluster');
  return found;
};

describe('the share of the investment', () => {
  it('is the rate of the rule times the published investment, and names both', () => {
    const { share: most } = maximum(makeCluster());
    expect(most?.low).toMatchObject({ value: 120, unit: 'VND bn', qualifier: 'exact' });
    expect(most?.high).toBeNull();
    expect(most?.low.rows).toEqual(['supports/decree/rate_pct', 'observations/capital']);
  });

  it('is as sure as its base', () => {
    const about = known('observations/capital', 100, 'VND bn', { qualifier: 'about' });
    expect(maximum(makeCluster({ investment: about })).share?.low).toMatchObject({ value: 30, qualifier: 'about' });
  });

  it('is a range where sources disagree on the investment', () => {
    const readings = [
      makeFigure('observations/a', 600, 'VND bn'),
      makeFigure('observations/b', 500, 'VND bn')
    ] as const;
    const { share: most } = maximum(makeCluster({ investment: { kind: 'disputed', readings, history: [] } }));
    expect([most?.low.value, most?.high?.value, most?.disputed]).toEqual([150, 180, true]);
  });

  it('cannot be calculated where no investment is published', () => {
    expect(maximum(makeCluster({ investment: unknown })).share).toBeNull();
  });

  it('counts an instrument that a province tells again once', () => {
    const again = makeView('again', ['cluster-infrastructure'], { provinceId: 'thanh-hoa', instrument: 'decree' });
    expect(maximum(makeCluster(), [share, again]).share?.rules.map(({ id }) => id)).toEqual(['decree', 'again']);
  });

  it('names the conditions that nothing published can answer', () => {
    const toCheck = makeCondition('council', { kind: 'to-check' });
    const rule = makeView('decree', ['cluster-infrastructure'], { conditions: [toCheck] });
    expect(maximum(makeCluster(), [rule]).share?.toCheck.map(({ id }) => id)).toEqual(['council']);
  });
});

describe('the amount a hectare', () => {
  it('stops at the ceiling of the rule', () => {
    expect(maximum(makeCluster(), [makeHectareRule('plain', 500, 10_000)]).perHectare).toMatchObject({
      low: { value: 10 },
      capped: true
    });
    const small = makeCluster({ area: known('observations/area', 15, 'ha') });
    expect(maximum(small, [makeHectareRule('plain', 500, 10_000)]).perHectare).toMatchObject({
      low: { value: 7.5 },
      capped: false
    });
  });

  it('is a range between the rules where a fact decides that is not published, and asks for the fact', () => {
    const road = { kind: 'fact', allOf: ['beside-ho-chi-minh-road'] } as const;
    const rules = [
      makeHectareRule('poor', 1000, 20_000, {
        conditions: [makeCondition('off', { kind: 'not-fact', noneOf: ['beside-ho-chi-minh-road'] })]
      }),
      makeHectareRule('road', 700, 15_000, { conditions: [makeCondition('on', road)] })
    ];
    const most = maximum(makeCluster(), rules).perHectare;
    expect([most?.low.value, most?.high?.value]).toEqual([15, 20]);
    expect(most?.open).toEqual([{ kind: 'fact', fact: 'beside-ho-chi-minh-road' }]);
  });

  it('leaves out rules that ended or that nobody says are in force', () => {
    const rules = [
      makeHectareRule('ended', 500, null, { to: '2025' }),
      makeHectareRule('unsaid', 500, null, { status: 'unknown' })
    ];
    expect(maximum(makeCluster(), rules).perHectare).toBeNull();
  });
});

describe('makeClusterMaximumChart', () => {
  const chart = makeClusterMaximumChart(
    clusterMaxima(
      [makeCluster(), makeCluster({ zoneId: 'silent', name: 'Cụm công nghiệp im lặng', investment: unknown })],
      { rules: [share, makeHectareRule('plain', 500, 10_000)], areas: [], day }
    ),
    [],
    setting
  );

  it('names in its legend the rule by the hectare that was applied, of whichever province', () => {
    const rule = makeHectareRule('plain', 500, 10_000);
    const number = '15/2026/NQ-HĐND';
    const legendOf = (rules: readonly SupportRuleView[]) =>
      makeClusterMaximumChart(clusterMaxima([makeCluster()], { rules, areas: [], day }), [], setting).legend.map(
        ({ text }) => text
      );
    const policy = { id: 'p', number, title: 'Nghị quyết' };
    expect(legendOf([share, { ...rule, policy }])).toContain(
      `tính theo ha, có trần (Nghị quyết ${number} của Thanh Hóa)`
    );
    expect(legendOf([share, { ...rule, policy, ceiling: null }])).toContain(
      `tính theo ha (Nghị quyết ${number} của Thanh Hóa)`
    );
    expect(legendOf([share])).toHaveLength(1);
  });

  it('draws clusters with a published investment and lists the others as not calculable', () => {
    expect(chart.drawing.kind === 'marks' && chart.drawing.rows.map(({ key }) => key)).toEqual(['cluster']);
    const silent = chart.table.rows.find(({ key }) => key === 'silent');
    expect(silent?.cells).toContainEqual({ kind: 'text', text: 'không tính được: chưa công bố vốn' });
  });

  it('compares both ways of reckoning in its title and says that nothing was granted', () => {
    expect(phraseText(chart.title, setting.format)).toContain('mức theo ha của tỉnh đều thấp hơn');
    expect(phraseText(chart.subtitle, setting.format)).toContain('không phải số đã cấp');
  });
});
