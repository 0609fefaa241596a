import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { views, createViews } from '#lib/queries/views.ts';
import { ask } from '#lib/queries/query.ts';
import { sourceIds } from '#lib/queries/sources-table.ts';
import { askSourceFigures } from '#lib/queries/source-page.ts';
import { zoneIds } from '#lib/queries/zone-header.ts';
import { askZonePage } from '#lib/queries/zone-page.ts';
import { makeSourceFigures } from '#lib/view-models/source-figures.ts';
import { makeZonePage } from '#lib/view-models/make-zone-page.ts';

/** The totals below were added up apart from the engine, from the CSV files with exact decimals (release 2026-11). */
describe('the evidence of November 2026', () => {
  let database: NodeDatabase;
  beforeAll(async () => {
    database = await openAtlasDatabase('static/data');
    createViews.forEach((statement) => database.run(statement));
  });
  afterAll(() => database.close());

  it('has this support money, by measure', () => {
    const sql = `SELECT measure, round(sum(amount_vnd_m), 6) AS amount, sum(funds)::INTEGER AS funds
      FROM fund_totals GROUP BY measure ORDER BY measure`;
    expect(database.run(sql)).toEqual([
      { measure: 'budgeted', amount: 3_067_470, funds: 7 },
      { measure: 'disbursed', amount: 646_002.5, funds: 15 },
      { measure: 'planned', amount: 2_333_186, funds: 13 }
    ]);
  });

  it('has this support money in the two provinces and former Yên Bái', () => {
    const sql = `SELECT province_id, measure, amount_vnd_m, funds FROM fund_totals
      WHERE province_id IN ('thanh-hoa', 'lao-cai', 'yen-bai') ORDER BY province_id, measure`;
    expect(database.run(sql).map((row) => Object.values(row))).toEqual([
      ['lao-cai', 'budgeted', 1_623_248, 3],
      ['lao-cai', 'disbursed', 25_547.5, 3],
      ['lao-cai', 'planned', 226_966, 2],
      ['thanh-hoa', 'budgeted', 2_822, 2],
      ['thanh-hoa', 'disbursed', 67_200, 3],
      ['thanh-hoa', 'planned', 6_000, 2],
      ['yen-bai', 'disbursed', 467_735, 3],
      ['yen-bai', 'planned', 50_000, 1]
    ]);
  });

  it('has this capital of projects, by measure and currency', () => {
    const sql = `SELECT measure, unit, round(sum(amount), 6) AS amount, sum(projects)::INTEGER AS projects
      FROM investment_totals GROUP BY measure, unit ORDER BY measure, unit`;
    expect(database.run(sql).map((row) => Object.values(row))).toEqual([
      ['planned', 'USD m', 2_842.3, 7],
      ['planned', 'VND bn', 104_877.927, 52],
      ['total-investment', 'USD m', 14_742.81, 22],
      ['total-investment', 'VND bn', 66_226.513, 44]
    ]);
  });

  it('has this area of zones, parks inside economic zones counted once', () => {
    const sql = 'SELECT province_id, status, measure, area_ha, zones FROM zone_area_totals ORDER BY ALL';
    expect(database.run(sql).map((row) => Object.values(row))).toEqual([
      ['lao-cai', 'building', 'actual', 926, 5],
      ['lao-cai', 'operating', 'actual', 18_043.61, 14],
      ['lao-cai', 'planned', 'actual', 3_865.85, 25],
      ['lao-cai', 'planned', 'plan', 1_943.4, 28],
      ['lao-cai', 'unknown', 'actual', 306.65, 9],
      ['thanh-hoa', 'building', 'actual', 105.046, 4],
      ['thanh-hoa', 'operating', 'actual', 107_814.72, 8],
      ['thanh-hoa', 'planned', 'actual', 3_148.08, 17],
      ['thanh-hoa', 'planned', 'plan', 657.5, 7]
    ]);
  });

  it('has one current reading for each thing and loses no observation on the way', () => {
    const [counts] = database.run(`SELECT
      (SELECT count(*) FROM observations)::INTEGER AS observations,
      (SELECT count(*) FROM observation_lines)::INTEGER AS lines,
      (SELECT count(DISTINCT thing) FROM observation_readings)::INTEGER AS things,
      (SELECT count(*) FROM current_observations)::INTEGER AS current`);
    expect(counts?.['lines']).toBe(counts?.['observations']);
    expect(counts?.['current']).toBe(counts?.['things']);
  });

  it('has every figure in the file of its source', () => {
    const filed = ask(database.run, sourceIds, undefined).flatMap((id) => {
      const rows = askSourceFigures(database.run, id);
      return rows === null ? [] : Object.keys(makeSourceFigures(rows).figures);
    });
    const all = database.run('SELECT figure FROM source_figures ORDER BY figure').map((row) => row['figure']);
    expect(filed.toSorted()).toEqual(all.map(String).toSorted());
  }, 240_000);

  it('has every observation and report of a zone on the page of the zone', () => {
    const shown = ask(database.run, zoneIds, undefined).flatMap((id) => {
      const rows = askZonePage(database.run, id);
      if (rows === null) throw new Error(`${id} has no page`);
      const { groups, investments } = makeZonePage(rows, 'vi');
      const readings = groups.flatMap((group) => group.series.flatMap((series) => series.readings));
      const reports = investments.flatMap(({ main, others }) => (main === null ? others : [main, ...others]));
      return [...readings.map((reading) => reading.figure.ref), ...reports.map((report) => report.id)];
    });
    const all = database.run(`
      SELECT 'observations/' || observation_id AS ref FROM observations WHERE subject_type = 'zone'
      UNION ALL
      SELECT report_id FROM investment_reports JOIN investments USING (investment_id) WHERE zone_id IS NOT NULL`);
    expect(shown.toSorted()).toEqual(all.map((row) => String(row['ref'])).toSorted());
  }, 240_000);

  it('rests each view only on tables it names', () => {
    const names = new Set(views.map((view) => view.name));
    const tables = database
      .run(`SELECT table_name AS name FROM information_schema.tables`)
      .map((row) => String(row['name']));
    for (const view of views) {
      const words = new Set(view.sql.match(/[a-z_]+/g));
      const direct = tables.filter(
        (name) => !names.has(name) && words.has(name) && new RegExp(`(FROM|JOIN) ${name}\\b`).test(view.sql)
      );
      const through = views.filter((other) => new RegExp(`(FROM|JOIN) ${other.name}\\b`).test(view.sql));
      const needed = new Set<string>([...direct, ...through.flatMap((other) => other.tables)]);
      expect(
        [...needed].filter((name) => !view.tables.some((table) => table === name)),
        view.name
      ).toEqual([]);
    }
  });
});
