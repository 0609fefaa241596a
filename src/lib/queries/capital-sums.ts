/**
 * What the linked charts of investments say of all projects, as sums of the engine: of each chart the projects under its key. The rules
 * are those of view-models/charts/capital.ts; a property test holds both equal.
 */
import type { ExplorerInvestment } from '#lib/domain/explorer-rows.ts';
import type { RawRow, Run } from '#lib/domain/sql.ts';
import { explorerInvestments } from './explorer-data.ts';
import { capitalColumns, capitalOfReports, withReports, type CapitalOfReports } from './project-sums.ts';
import { RowReader } from './query.ts';

export type CapitalKey = 'sector' | 'year' | 'country' | 'project';
type Currency = 'usd' | 'vnd';
type Stage = 'done' | 'planned';

const read = 'turn, report_id, measure, capital_usd_m, capital_vnd_bn, qualifier, as_of, source_id';
const from = (key: string): string => `(SELECT ${read}, ${key} AS k FROM placed_projects WHERE kind = 'project')`;
/** Projects under each key: one of several countries under each of them, one without a country under none and not asked about. */
const keyed = {
  sector: from('sector_id'),
  year: from('year::INTEGER::VARCHAR'),
  country: from('unnest(countries)'),
  project: from(`'all'`)
} as const satisfies Readonly<Record<CapitalKey, string>>;
/** The same projects, each once. */
const scope = {
  sector: 'true',
  year: 'true',
  country: 'len(countries) > 0',
  project: 'true'
} as const satisfies Readonly<Record<CapitalKey, string>>;

const columns = { usd: 'capital_usd_m', vnd: 'capital_vnd_bn' } as const;
const otherOf = { usd: 'vnd', vnd: 'usd' } as const;
const stageOf = `CASE WHEN measure = 'total-investment' THEN 'done' ELSE 'planned' END`;
const stageIn = (row: RowReader): Stage => row.choice('stage', ['done', 'planned']);

function only(rows: readonly RawRow[], name: string): RowReader {
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`${name}: ${rows.length} rows where one was expected`);
  return new RowReader(name, row);
}

export interface CapitalCoverage {
  /** Distinct projects: all, with capital in dollars, in dong, in either. */
  readonly all: number;
  readonly usd: number;
  readonly vnd: number;
  readonly either: number;
  /** With investors of several countries. */
  readonly shared: number;
  /** First and last year of the figures in each currency. */
  readonly years: Readonly<Record<Currency, readonly (string | null)[]>>;
}

/** How many projects a chart is about, and of how many capital is named. */
export function capitalCoverage(run: Run, key: CapitalKey): CapitalCoverage {
  const years = (currency: Currency): string =>
    ['min', 'max']
      .map((end) => `${end}(left(as_of, 4)) FILTER (WHERE ${columns[currency]} IS NOT NULL) AS ${currency}_${end}`)
      .join(', ');
  const row = only(
    run(`SELECT count(*)::INTEGER AS projects, count(capital_usd_m)::INTEGER AS usd, count(capital_vnd_bn)::INTEGER AS vnd,
  count(coalesce(capital_usd_m, capital_vnd_bn))::INTEGER AS either, (count(*) FILTER (WHERE len(countries) > 1))::INTEGER AS shared,
  ${years('usd')}, ${years('vnd')}
FROM placed_projects WHERE kind = 'project' AND ${scope[key]}`),
    'capital-coverage'
  );
  return {
    all: row.number('projects'),
    usd: row.number('usd'),
    vnd: row.number('vnd'),
    either: row.number('either'),
    shared: row.number('shared'),
    years: {
      usd: [row.textOrNull('usd_min'), row.textOrNull('usd_max')],
      vnd: [row.textOrNull('vnd_min'), row.textOrNull('vnd_max')]
    }
  };
}

export interface KeyCount {
  /** null for projects of which none is published. */
  readonly key: string | null;
  readonly count: number;
  /** With capital in the other currency only. */
  readonly otherOnly: number;
  /** With capital in this one. */
  readonly shown: number;
}

/** Projects under each key of a chart. */
export const capitalKeys = (run: Run, key: CapitalKey, currency: Currency): readonly KeyCount[] =>
  run(`SELECT k, count(*)::INTEGER AS projects, count(${columns[currency]})::INTEGER AS shown,
  (count(*) FILTER (WHERE ${columns[currency]} IS NULL AND ${columns[otherOf[currency]]} IS NOT NULL))::INTEGER AS other_only
FROM ${keyed[key]} GROUP BY k ORDER BY k NULLS LAST`).map((raw) => {
    const row = new RowReader('capital-keys', raw);
    return {
      key: row.textOrNull('k'),
      count: row.number('projects'),
      otherOnly: row.number('other_only'),
      shown: row.number('shown')
    };
  });

/** Capital under one key at one stage. */
export interface KeySum extends CapitalOfReports {
  readonly key: string | null;
  readonly stage: Stage;
}

/** Capital under each key of a chart in one currency, total investment and planned apart; reports by the ids of their projects. */
export const capitalByKey = (run: Run, key: CapitalKey, currency: Currency): readonly KeySum[] =>
  run(
    `${withReports(
      `SELECT k, ${stageOf} AS stage, ${capitalColumns(columns[currency], 'turn')}
FROM ${keyed[key]} WHERE ${columns[currency]} IS NOT NULL GROUP BY k, stage`,
      'turn'
    )} ORDER BY k NULLS LAST, stage`
  ).map((raw) => {
    const row = new RowReader('capital-by-key', raw);
    return { key: row.textOrNull('k'), stage: stageIn(row), ...capitalOfReports(row) };
  });

/** The one or two values in the middle of all, or of one stage; none of none. */
export function middleValues(run: Run, currency: Currency, count: number, stage: Stage | null): readonly number[] {
  const where = stage === null ? 'true' : `${stageOf} = '${stage}'`;
  const column = columns[currency];
  return run(
    `SELECT ${column} AS value FROM placed_projects WHERE kind = 'project' AND ${column} IS NOT NULL AND ${where}
ORDER BY value LIMIT ?::INTEGER OFFSET ?::INTEGER`,
    [count % 2 === 0 ? 2 : 1, Math.max(0, Math.floor((count - 1) / 2))]
  ).map((raw) => new RowReader('middle-values', raw).number('value'));
}

export interface SizeCounts {
  readonly upTo: number;
  readonly from: number;
  /** Of all; 0 where there is no value. */
  readonly most: number;
}

/** How many values are up to a limit, and from it on. */
export function sizesAround(run: Run, currency: Currency, limit: number): SizeCounts {
  const column = columns[currency];
  const row = only(
    run(
      `SELECT (count(*) FILTER (WHERE ${column} <= ?))::INTEGER AS below, (count(*) FILTER (WHERE ${column} >= ?))::INTEGER AS above,
  coalesce(max(${column}), 0) AS most FROM placed_projects WHERE kind = 'project'`,
      [limit, limit]
    ),
    'sizes-around'
  );
  return { upTo: row.number('below'), from: row.number('above'), most: row.number('most') };
}

/** The largest projects of one stage in one currency, the largest first. */
export const largestOfStage = (
  run: Run,
  currency: Currency,
  stage: Stage,
  count: number
): readonly ExplorerInvestment[] =>
  run(
    `SELECT * FROM explorer_investments WHERE ${columns[currency]} IS NOT NULL AND ${stageOf} = '${stage}'
ORDER BY ${columns[currency]} DESC, investment_id LIMIT ?::INTEGER`,
    [count]
  ).map((raw) => explorerInvestments.decode(new RowReader('largest-of-stage', raw)));

/** First and last year of all reports of the investments that a chart draws, totals over several projects too. */
export function reportYears(run: Run, key: CapitalKey): readonly (string | null)[] {
  const drawn = { sector: 'true', project: 'true', year: 'i.year IS NOT NULL', country: 'len(i.country) > 0' } as const;
  const row = only(
    run(`SELECT min(left(r.as_of, 4)) AS first, max(left(r.as_of, 4)) AS last
FROM investment_reports r JOIN investments i ON i.investment_id = r.investment_id WHERE ${drawn[key]}`),
    'report-years'
  );
  return [row.textOrNull('first'), row.textOrNull('last')];
}
