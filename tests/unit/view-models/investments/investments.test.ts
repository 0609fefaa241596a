import { describe, expect, it } from 'vitest';
import { openRange } from '#lib/domain/explorer-view.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { matchesSearch } from '#lib/i18n/fold.ts';
import { en } from '#lib/i18n/en/index.ts';
import type { CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { phraseText } from '#lib/view-models/charts/phrase.ts';
import { capitalSum } from '#lib/view-models/investments/bars.ts';
import { capitalSums } from '#lib/view-models/investments/capital-sums.ts';
import { filterInvestments, type InvestmentChoice } from '#lib/view-models/investments/filter-investments.ts';
import { flowChart } from '#lib/view-models/investments/flow-chart.ts';
import { byStatusChart, byZoneChart } from '#lib/view-models/investments/group-charts.ts';
import { investmentViews, originOf, type Investment } from '#lib/view-models/investments/investment-view.ts';
import { largestChart } from '#lib/view-models/investments/largest-chart.ts';
import { originChart } from '#lib/view-models/investments/origin-chart.ts';
import { rowGroup, rowProjects } from '#lib/view-models/investments/row-projects.ts';
import type { ReportLine } from '#lib/queries/report-line.ts';
import { makeInvestmentRow, makeReport } from '../../../fixtures/investments.ts';

const setting: CatalogueSetting = { m: en, format: createFormat('en'), releasedOn: '2026-11-20' };

function makeInvestment(
  row: Parameters<typeof makeInvestmentRow>[0] = {},
  reports: readonly Partial<ReportLine>[] = [{}]
): Investment {
  const id = row?.investment_id ?? 'a';
  const [investment] = investmentViews(
    [makeInvestmentRow(row)],
    reports.map((report, index) => makeReport({ report_id: `${id}--${index}`, investment_id: id, ...report })),
    'en'
  );
  if (investment === undefined) throw new Error('no investment was made');
  return investment;
}
const choice: InvestmentChoice = {
  q: '',
  province: '',
  sector: [],
  country: [],
  origin: '',
  status: '',
  year: openRange,
  capital: openRange,
  'capital-vnd': openRange,
  zone: ''
};

describe('whose money it is', () => {
  it('is told by the countries that a source names', () => {
    expect(originOf([])).toBe('unknown');
    expect(originOf(['VN'])).toBe('domestic');
    expect(originOf(['VN', 'JP'])).toBe('joint');
    expect(originOf(['JP', 'KR'])).toBe('foreign');
  });
});

describe('capital of a group of projects', () => {
  it('adds main reports of one measure and one currency only', () => {
    const projects = [
      makeInvestment({ investment_id: 'a' }, [
        { capital_usd_m: 100, capital_vnd_bn: 2000 },
        { role: 'alternate', capital_usd_m: 130 },
        { role: 'part-of', capital_usd_m: 40 }
      ]),
      makeInvestment({ investment_id: 'b' }, [{ capital_usd_m: 50, qualifier: 'over' }]),
      makeInvestment({ investment_id: 'c' }, [{ capital_usd_m: 700, measure: 'planned' }]),
      makeInvestment({ investment_id: 'd', kind: 'group' }, [{ capital_usd_m: 900 }])
    ];
    const group = rowGroup(projects);
    expect(capitalSum('x', group, 'usd', 'done')).toMatchObject({ value: 150, qualifier: 'at-least' });
    expect(capitalSum('x', group, 'usd', 'planned')).toMatchObject({ value: 700, kind: 'published' });
    expect(capitalSum('x', group, 'vnd', 'done')).toMatchObject({ value: 2000 });
    expect(capitalSum('x', group, 'vnd', 'planned')).toBeNull();
  });

  it('is at least what is known where projects publish none, and says of how many', () => {
    const project = (investment_id: string, capital_usd_m: number | null) =>
      makeInvestment({ investment_id }, [{ capital_usd_m }]);
    const sumOf = (projects: readonly ReturnType<typeof project>[]) =>
      capitalSums(rowGroup(projects)).find(
        ({ measure, currency }) => measure === 'total-investment' && currency === 'usd'
      );
    const known = [project('a', 100), project('b', 50)];
    expect(sumOf(known)?.figure).toMatchObject({ value: 150, qualifier: 'exact' });
    const some = sumOf([...known, project('c', null)]);
    expect(some?.figure).toMatchObject({ value: 150, qualifier: 'at-least', decimals: 1 });
    expect([some?.count.value, some?.all.value]).toEqual([2, 3]);
  });
});

describe('choosing investments', () => {
  const all = [
    makeInvestment({ investment_id: 'a', countries: ['JP'], former_province_id: 'yen-bai', province_id: 'lao-cai' }),
    makeInvestment({ investment_id: 'b', zone_id: 'z', zone_vi: 'Khu', zone_en: 'Zone', investor: 'Sơn Mỹ' }, [
      { capital_usd_m: null, capital_vnd_bn: 10 }
    ]),
    makeInvestment({ investment_id: 'c', year: null })
  ];
  const found = (change: Partial<InvestmentChoice>): readonly string[] =>
    filterInvestments(all, { ...choice, ...change }, matchesSearch)
      .map(({ id }) => id)
      .toSorted();

  it('knows provinces before and since July 2025', () => {
    expect(found({ province: 'lao-cai' })).toEqual(['a']);
    expect(found({ province: 'yen-bai' })).toEqual(['a']);
    expect(found({ province: 'lao-cai-before' })).toEqual([]);
  });
  it('leaves out of a range what has no figure', () => {
    expect(found({ year: { from: 2000, to: null } })).toEqual(['a', 'b']);
    expect(found({ capital: { from: 0, to: null } })).toEqual(['a', 'c']);
    expect(found({ 'capital-vnd': { from: 5, to: 20 } })).toEqual(['b']);
  });
  it('finds investors without marks, and projects outside zones', () => {
    expect(found({ q: 'son my' })).toEqual(['b']);
    expect(found({ zone: 'none' })).toEqual(['a', 'c']);
    expect(found({ origin: 'foreign' })).toEqual(['a']);
  });
});

describe('the flow from country to zone', () => {
  const projects = [
    makeInvestment({ investment_id: 'a', countries: ['JP', 'VN'], zone_id: 'z', zone_vi: 'Z', zone_en: 'Z' }),
    makeInvestment({ investment_id: 'b', countries: ['JP'], sector_id: 'tourism', sector_en: 'Tourism' }),
    makeInvestment({ investment_id: 'c' }),
    makeInvestment({ investment_id: 'd', kind: 'group' })
  ];
  const chart = flowChart(rowProjects(projects), setting);
  if (chart.drawing.kind !== 'flow') throw new Error('no flow');
  const { nodes, links } = chart.drawing;

  it('runs each project once, also one of several countries, and no total of a group', () => {
    for (const column of ['country', 'sector', 'zone'])
      expect(nodes.filter((node) => node.column === column).reduce((sum, { value }) => sum + value, 0)).toBe(3);
    expect(links.reduce((sum, { value }) => sum + value, 0)).toBe(6);
    expect(nodes.map(({ key }) => key)).toContain('country:several');
  });
  it('draws what is not known last and says how much it is', () => {
    expect(nodes.filter(({ column }) => column === 'country').at(-1)?.key).toBe('country:none');
    expect(phraseText(chart.note, setting.format)).toContain('for 1 the country');
  });
});

describe('the largest projects', () => {
  it('keeps other reports in the row of their project and both currencies apart', () => {
    const chart = largestChart(
      rowProjects([
        makeInvestment({ investment_id: 'a' }, [
          { capital_usd_m: 100, capital_vnd_bn: 2400 },
          { role: 'alternate', capital_usd_m: 130 }
        ]),
        makeInvestment({ investment_id: 'b' }, [{ capital_usd_m: 90, measure: 'planned' }])
      ]),
      setting
    );
    if (chart.drawing.kind !== 'marks') throw new Error('no marks');
    expect(chart.drawing.rows.map(({ key, marks }) => [key, marks.map(({ role }) => role)])).toEqual([
      ['usd:a', ['result', 'reading']],
      ['usd:b', ['plan']],
      ['vnd:a', ['result']]
    ]);
    expect(chart.evidence.find(({ key }) => key === 'investment_reports/a--1')?.remark).toContain('not added');
  });
});

describe('projects by zone, status and origin', () => {
  const projects = [
    makeInvestment({ investment_id: 'a', zone_id: 'z', zone_vi: 'Z', zone_en: 'Z', countries: ['VN'] }),
    makeInvestment({ investment_id: 'b', zone_id: 'z', zone_vi: 'Z', zone_en: 'Z', countries: ['KR'] }),
    makeInvestment({ investment_id: 'c', status: 'planned' })
  ];
  it('puts projects outside zones last', () => {
    expect(byZoneChart(rowProjects(projects), setting).table.rows.map(({ key }) => key)).toEqual(['z', 'none']);
    expect(phraseText(byZoneChart(rowProjects(projects), setting).title, setting.format)).toBe(
      'Z has the most projects: 2 of 3 projects'
    );
  });
  it('orders statuses by how far a project has come', () => {
    expect(byStatusChart(rowProjects(projects), setting).table.rows.map(({ key }) => key)).toEqual([
      'operating',
      'planned'
    ]);
  });
  it('marks a cell without a project as empty', () => {
    const { drawing } = originChart(rowProjects(projects), setting);
    if (drawing.kind !== 'matrix') throw new Error('no matrix');
    expect(drawing.rows[0]?.cells.map(({ state }) => state)).toEqual(['one', 'none', 'one', 'one']);
  });
});
