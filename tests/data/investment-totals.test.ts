import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { openAtlasDatabase } from '#lib/database/node-database.ts';
import { capitalSum } from '#lib/view-models/investments/bars.ts';
import { investmentViews, type Investment } from '#lib/view-models/investments/investment-view.ts';
import { rowGroup } from '#lib/view-models/investments/row-projects.ts';
import { sqlOf } from '#lib/view-models/page-computations.ts';
import { makeInvestmentRow, makeReport } from '../fixtures/investments.ts';

const table = (name: string): readonly Record<string, string>[] =>
  parse(readFileSync(`data/${name}.csv`), { columns: true, bom: true });
const number = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Number(text));
const oneOf = <const T extends string>(text: string | undefined, values: readonly T[]): T | null =>
  values.find((value) => value === text) ?? null;

/** The evidence as the page has it, read here from the CSV files without the engine. */
const all: readonly Investment[] = investmentViews(
  table('investments').map((row) =>
    makeInvestmentRow({
      investment_id: row['investment_id'] ?? '',
      kind: row['kind'] === 'group' ? 'group' : 'project',
      province_id: row['province_id'] ?? ''
    })
  ),
  table('investment_reports').map((row) =>
    makeReport({
      report_id: row['report_id'] ?? '',
      investment_id: row['investment_id'] ?? '',
      role: oneOf(row['role'], ['main', 'alternate', 'part-of', 'group-total', 'mention']) ?? 'mention',
      measure: oneOf(row['measure'], ['total-investment', 'planned']),
      capital_usd_m: number(row['capital_usd_m']),
      capital_vnd_bn: number(row['capital_vnd_bn'])
    })
  ),
  'vi'
);

/** Added up by hand from the main reports of projects, release 2026-11: largest first. */
const sums = {
  'lao-cai planned usd': 78.6,
  'lao-cai total usd': 307 + 114 + 87.3 + 81.3 + 80 + 20.4 + 13.5 + 3,
  'thanh-hoa planned usd': 2100 + 480 + 110.7 + 55 + 10 + 8,
  'thanh-hoa total usd': 9000 + 2800 + 622 + 600 + 267 + 172.41 + 150 + 114.9 + 102.9 + 70 + 64.1 + 42 + 20 + 11,
  'thanh-hoa total vnd':
    8000 + 8000 + 4980 + 4000 + 2300 + 1009 + 971 + 868 + 634 + 350 + 180 + 156 + 113.3 + 110 + 12.2,
  'thanh-hoa planned vnd':
    22260 +
    12000 +
    5500 +
    2920 +
    2500 +
    1444 +
    1320 +
    1300 +
    1098.5 +
    860 +
    600 +
    502 +
    490 +
    420 +
    322.1 +
    189 +
    100 +
    96,
  'lao-cai total vnd': 34543.013,
  'lao-cai planned vnd': 50956.327
};

describe('capital of all investments', () => {
  it.each(Object.entries(sums))('%s', (name, sum) => {
    const [province, measure, currency] = name.split(' ');
    const own = all.filter(({ provinceId }) => provinceId === province);
    const figure = capitalSum(
      'test',
      rowGroup(own),
      currency === 'usd' ? 'usd' : 'vnd',
      measure === 'planned' ? 'planned' : 'done'
    );
    expect(figure?.value).toBeCloseTo(sum, 6);
  });

  it('is what the SQL of the page adds up and counts', async () => {
    const database = await openAtlasDatabase('static/data');
    const sums = database.run(
      `SELECT measure, CAST(usd AS DOUBLE) AS usd, CAST(vnd AS DOUBLE) AS vnd
       FROM (${sqlOf('investments-capital')}) t(measure, usd_count, usd, vnd_count, vnd)`
    );
    const counts = database.run(`SELECT CAST(count AS INTEGER) AS count FROM (${sqlOf('investments-count')}) t(count)`);
    database.close();
    const added = (stage: 'done' | 'planned', currency: 'usd' | 'vnd') =>
      expect.closeTo(capitalSum('test', rowGroup(all), currency, stage)?.value ?? NaN, 6) as number;
    expect(sums).toEqual([
      { measure: 'total-investment', usd: added('done', 'usd'), vnd: added('done', 'vnd') },
      { measure: 'planned', usd: added('planned', 'usd'), vnd: added('planned', 'vnd') }
    ]);
    expect(counts).toEqual([{ count: all.filter(({ kind }) => kind === 'project').length }]);
  });

  it('never adds a total over several projects, a part or another report', () => {
    const added = all.flatMap(({ kind, main }) => (kind === 'project' && main !== null ? [main.role] : []));
    expect(new Set(added)).toEqual(new Set(['main']));
    expect(all.filter(({ kind }) => kind === 'group')).toHaveLength(3);
  });
});
