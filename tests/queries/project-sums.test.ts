import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { investmentsIn } from '#lib/catalogue/areas/investments-in.ts';
import { linkedInvestments, makeLinked } from '#lib/catalogue/areas/linked.ts';
import { isSummed } from '#lib/catalogue/areas/projects-in.ts';
import { makeSummedLinked } from '#lib/catalogue/areas/summed-linked.ts';
import { summedProjects } from '#lib/catalogue/areas/summed-projects.ts';
import { heldRows, listedRows } from '#lib/domain/row-limits.ts';
import type { Run } from '#lib/domain/sql.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { vi } from '#lib/i18n/vi/index.ts';
import { boundedChart } from '#lib/view-models/catalogue/bounded-chart.ts';
import type { CatalogueChart, CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { capitalSums } from '#lib/view-models/investments/capital-sums.ts';
import { flowChart } from '#lib/view-models/investments/flow-chart.ts';
import { byStatusChart, byZoneChart } from '#lib/view-models/investments/group-charts.ts';
import { largestChart } from '#lib/view-models/investments/largest-chart.ts';
import { originChart } from '#lib/view-models/investments/origin-chart.ts';
import type { Projects } from '#lib/view-models/investments/projects.ts';
import { rowProjects } from '#lib/view-models/investments/row-projects.ts';
import { openMadeDatabase, refill, type MadeTables } from '../fixtures/made-database.ts';
import { randomInvestments } from '../fixtures/random-investments.ts';

const setting: CatalogueSetting = { m: vi, format: createFormat('vi'), releasedOn: '2026-11-20' };
const makers = [largestChart, flowChart, byZoneChart, byStatusChart, originChart];

/** All that pages of investments hold, by one of the two ways. */
interface Held {
  readonly charts: readonly CatalogueChart[];
  readonly count: Projects['all']['count'];
  readonly sums: ReturnType<typeof capitalSums>;
  readonly listed: Projects['listed'];
}

function held(projects: Projects, linked: readonly CatalogueChart[]): Held {
  const charts = [...linked, ...makers.map((make) => make(projects, setting))];
  return {
    charts: charts.map((chart) => boundedChart(chart, setting)),
    count: projects.all.count,
    sums: capitalSums(projects.all),
    listed: projects.listed
  };
}

const fromRows = (run: Run): Held =>
  held(
    rowProjects(investmentsIn(run, setting)),
    linkedInvestments.map((one) => makeLinked(one, run, setting))
  );
const fromSums = (run: Run): Held =>
  held(
    summedProjects(run, setting),
    linkedInvestments.map((one) => makeSummedLinked(one, run, setting))
  );

describe('charts of investments from sums', () => {
  let database: Awaited<ReturnType<typeof openMadeDatabase>>;
  beforeAll(async () => {
    database = await openMadeDatabase({});
  });
  afterAll(() => database.close());

  function bothWays(tables: MadeTables): { readonly rows: Held; readonly sums: Held } {
    refill(database, tables);
    database.run('DROP TABLE IF EXISTS placed_projects');
    // A function of its own: what is remembered by it belongs to these rows.
    const run: Run = (sql, parameters) => database.run(sql, parameters);
    return { rows: fromRows(run), sums: fromSums(run) };
  }

  it('are those that the rows give, whatever the rows are', () => {
    let lines = 0;
    fc.assert(
      fc.property(randomInvestments(0, 40), (tables) => {
        const { rows, sums } = bothWays(tables);
        expect(sums).toEqual(rows);
        lines += rows.charts.flatMap(({ table }) => table.rows).length;
      }),
      { numRuns: 12 }
    );
    expect(lines, 'lines compared, so that this is not about nothing').toBeGreaterThan(300);
  }, 240_000);

  it('are the same where a page lists a part, with the sources and counts of all', () => {
    const [tables = {}] = fc.sample(randomInvestments(heldRows + 100, heldRows + 100), 1);
    const { rows, sums } = bothWays(tables);
    expect(sums).toEqual(rows);
    expect(sums.charts.map(({ evidence }) => evidence.length)).toEqual(sums.charts.map(() => listedRows));
  });

  it('take the place of rows above what a page holds', () => {
    const of =
      (rows: number): Run =>
      () => [{ rows }];
    expect([isSummed(of(heldRows)), isSummed(of(heldRows + 1))]).toEqual([false, true]);
  });
});
