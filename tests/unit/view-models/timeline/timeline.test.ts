import { describe, expect, it } from 'vitest';
import { createFormat } from '#lib/i18n/format.ts';
import { vi } from '#lib/i18n/vi/index.ts';
import { policiesByYearChart } from '#lib/view-models/timeline/by-year-chart.ts';
import { answersOn, countForce } from '#lib/view-models/timeline/force-counts.ts';
import { gapsOf } from '#lib/view-models/timeline/gaps.ts';
import { horizonOf } from '#lib/view-models/timeline/instrument.ts';
import { makeTimeline, timelineSpan } from '#lib/view-models/timeline/make-timeline.ts';
import { aroundChain, chainOf, neighboursOf } from '#lib/view-models/timeline/ties.ts';
import { timelineChart } from '#lib/view-models/timeline/timeline-chart.ts';
import { phraseText } from '#lib/view-models/charts/phrase.ts';
import { makePolicy, makeTie } from './make.ts';

const setting = { m: vi, format: createFormat('vi'), releasedOn: '2026-11-21' };

describe('ties', () => {
  const ties = [makeTie('b', 'replaces', 'a'), makeTie('c', 'amends', 'b'), makeTie('d', 'next-period', 'b')];

  it('tell who acts on whom', () => {
    expect(neighboursOf(ties, 'b').map(({ id, relation, direction }) => `${direction} ${relation} ${id}`)).toEqual([
      'out replaces a',
      'in amends c',
      'in next-period d'
    ]);
  });
  it('lead along the line of succession, and no further than one step beside it', () => {
    expect([...chainOf(ties, 'a')].toSorted()).toEqual(['a', 'b', 'd']);
    expect([...chainOf(ties, 'c')].toSorted()).toEqual(['b', 'c']);
  });
});

describe('gaps', () => {
  const gaps = (...args: Parameters<typeof gapsOf> extends [infer P, infer T, unknown] ? [P, T] : never) =>
    gapsOf(args[0], args[1], setting).map(({ bar, kind, from, to }) => ({ bar, kind, from, to }));

  it('lie between the end of a programme and the start of the next', () => {
    const rows = [
      makePolicy('a', { issuedOn: '2017-03-27', to: '2020', status: 'expired' }),
      makePolicy('b', { issuedOn: '2021-07-14', from: '2021-07-14', to: '2025', status: 'in-force' })
    ];
    expect(gaps(rows, [makeTie('b', 'next-period', 'a')])).toEqual([
      { bar: 'a', kind: 'between', from: '2021-01-01', to: '2021-07-13' }
    ]);
  });
  it('are not there where one takes over from the other the next day', () => {
    const rows = [
      makePolicy('a', { issuedOn: '2017-05-25', to: '2024-05-01', status: 'replaced' }),
      makePolicy('b', { issuedOn: '2024-03-15', from: '2024-05-01', status: 'in-force' })
    ];
    expect(gaps(rows, [makeTie('b', 'replaces', 'a')])).toEqual([]);
  });
  it('fill the period of what is only planned', () => {
    const rows = [
      makePolicy('a', { from: '2022', to: '2026', status: 'in-force' }),
      makePolicy('b', { from: '2027', to: '2032', status: 'planned' })
    ];
    const [gap] = gapsOf(rows, [makeTie('b', 'next-period', 'a')], setting);
    expect(gap).toMatchObject({ bar: 'b', kind: 'planned', from: '2027-01-01', to: '2032-12-31' });
    expect(gap?.label).toContain('31/12/2026');
  });
  it('run to the release after a programme that nothing in the data follows, but not after a plan of one year', () => {
    const rows = [
      makePolicy('a', { from: '2021', to: '2025', status: 'expired' }),
      makePolicy('b', { from: '2022', to: '2022', status: 'expired' })
    ];
    expect(gaps(rows, [])).toEqual([{ bar: 'a', kind: 'nothing-follows', from: '2026-01-01', to: '2026-11-21' }]);
  });
});

describe('gaps in a chain', () => {
  const rows = [
    makePolicy('program', { from: '2016', to: '2020', status: 'expired' }),
    makePolicy('next', { from: '2021', to: '2025', status: 'in-force' }),
    makePolicy('decree', { issuedOn: '2012-05-21', status: 'in-force' })
  ];
  const ties = [makeTie('program', 'guides', 'decree'), makeTie('next', 'next-period', 'program')];

  it('ask what follows of instruments that are not drawn', () => {
    const chain = chainOf(ties, 'decree');
    expect([...chain].toSorted()).toEqual(['decree', 'program']);
    expect([...aroundChain(ties, chain)]).toEqual(['next']);
    const policies = rows.filter(({ id }) => chain.has(id));
    const gapsIn = (all: typeof rows) =>
      makeTimeline({ policies, ties, all }, setting).lanes.flatMap((lane) => lane.gaps);
    expect(gapsIn(rows)).toEqual([]);
    expect(gapsIn(rows.map((row) => (row.id === 'next' ? { ...row, from: '2022' } : row)))).toMatchObject([
      { bar: 'program', kind: 'between', from: '2021-01-01', to: '2021-12-31' }
    ]);
  });
});

describe('the timeline', () => {
  const rows = [
    makePolicy('b', { issuedOn: '2012-05-21', status: 'in-force' }),
    makePolicy('a', { issuedOn: '2004-06-09', status: 'replaced' }),
    makePolicy('c', { provinceId: 'yen-bai', level: 'provincial', issuedOn: '2008-12-25' }),
    makePolicy('d', {
      provinceId: 'da-nang',
      issuedOn: '2020-10-30',
      to: '2030',
      title: 'Nghị quyết đến năm 2030, tầm nhìn đến năm 2045'
    })
  ];
  const ties = [makeTie('b', 'replaces', 'a')];
  const drawing = makeTimeline({ policies: rows, ties }, setting, { grouped: true });

  it('has lanes by where instruments apply, former Yên Bái apart, each from the oldest', () => {
    expect(drawing.lanes.map(({ key, bars }) => [key, bars.map((bar) => bar.key)])).toEqual([
      ['national', ['a', 'b']],
      ['yen-bai', ['c']],
      ['others', ['d']]
    ]);
  });
  it('draws one whose end no source gives to the start of what replaced it', () => {
    const [first, second] = drawing.lanes[0]?.bars ?? [];
    expect(first).toMatchObject({ end: null, until: '2012-05-21', startIs: 'issued', status: 'ended' });
    expect(second?.follows).toBe('a');
  });
  it('reaches the last year that a title names', () => {
    expect(timelineSpan(rows, setting)).toEqual([2004, 2045]);
    expect(horizonOf({ title: 'đến năm 2020', otherTitle: '', to: '2020' }, 'vi')).toBeNull();
    expect(horizonOf({ title: 'to 2035', otherTitle: 'tầm nhìn đến 2035', to: '2030' }, 'en')).toBe(2035);
  });
  it('counts by lane what is in force, not known and not', () => {
    const counts = countForce(rows, answersOn(rows, '2026-11-21', setting.releasedOn));
    expect(
      counts.map(({ lane, figures }) => [lane, figures.yes.value, figures.unknown.value, figures.no.value])
    ).toEqual([
      ['national', 1, 0, 1],
      ['yen-bai', 0, 1, 0],
      ['others', 1, 0, 0],
      [null, 2, 1, 1]
    ]);
    expect(counts[0]?.figures.yes.rows).toEqual(['policies/b']);
  });
});

describe('charts of the catalogue', () => {
  it('say how many are in force, and keep decisions on one zone out of the drawing but in the evidence', () => {
    const rows = [
      makePolicy('a', { issuedOn: '2012-05-21', status: 'in-force' }),
      makePolicy('b', { issuedOn: '2018-04-18' }),
      makePolicy('z', { issuedOn: '2018-04-18', topic: 'industrial-clusters' }),
      makePolicy('t', { topic: 'tax', status: 'in-force' })
    ];
    const chart = timelineChart({ policies: rows, ties: [], ofOneZone: new Set(['z']) }, setting);
    expect(phraseText(chart.title, setting.format)).toBe('1 trong 2 văn bản đang có hiệu lực, 1 chưa rõ');
    expect(chart.table.rows.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(chart.evidence.map(({ key, remark }) => [key, remark !== null])).toEqual([
      ['policies/a', false],
      ['policies/b', false],
      ['policies/z', true]
    ]);
  });
  it('count instruments by year of issue; those without one are named', () => {
    const rows = [
      makePolicy('a', { issuedOn: '2024-03-15' }),
      makePolicy('b', { issuedOn: '2024', provinceId: 'thanh-hoa' }),
      makePolicy('c', { issuedOn: '2025-08-27' }),
      makePolicy('d')
    ];
    const chart = policiesByYearChart(rows, setting);
    expect(phraseText(chart.title, setting.format)).toContain('2024');
    expect(chart.drawing.kind === 'columns' && chart.drawing.columns.map(({ bars }) => bars[0]?.value)).toEqual([2, 1]);
    expect(chart.evidence.at(-1)).toMatchObject({ key: 'policies/d', marks: [] });
  });
});
