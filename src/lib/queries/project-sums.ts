/**
 * Sums over projects where there are too many to hold: groups with counts, capital and the rows that a sum names. What projects are told
 * apart by has the same rules as `columnKeys` in view-models/investments/projects.ts.
 */
import type { Run } from '#lib/domain/sql.ts';
import { qualifiers, type CapitalMeasure, type Qualifier } from '#lib/domain/vocabulary.ts';
import { capitalMeasures } from './choices.ts';
import { Parameters } from './parameters.ts';
import { noParameters, RowReader, type Query } from './query.ts';
import { decodeSourceFields, sourceColumns, type SourceFields } from './source-fields.ts';

const yesOrNo = (condition: string): string => `CASE WHEN ${condition} THEN 'yes' ELSE 'no' END`;

/** SQL of what projects are told apart by, over `placed_projects`. */
const keys = {
  sector: 'sector_id',
  zone: `coalesce(zone_id, 'none')`,
  status: 'status',
  origin: 'origin',
  investors: `CASE len(countries) WHEN 0 THEN 'none' WHEN 1 THEN countries[1] ELSE 'several' END`,
  abroad: yesOrNo(`origin IN ('foreign', 'joint')`),
  told: yesOrNo(`origin <> 'unknown'`),
  usd: yesOrNo('capital_usd_m IS NOT NULL'),
  vnd: yesOrNo('capital_vnd_bn IS NOT NULL'),
  capital: yesOrNo('capital_usd_m IS NOT NULL OR capital_vnd_bn IS NOT NULL')
} as const;
export type SummedColumn = keyof typeof keys;

/** A column, and the values that stand by themselves; all others stand together as "other". */
export interface SummedBy {
  readonly column: SummedColumn;
  readonly named?: ReadonlySet<string>;
}

/**
 * Makes the table that the questions of this file ask, once for each database: investments in the order of their size by the main report
 * (`place` from 1), or of their ids (`turn`), and the report each is counted by.
 */
export const placeProjects = `CREATE TABLE IF NOT EXISTS placed_projects AS
WITH first_reports AS (
  SELECT investment_id, report_id, as_of FROM investment_reports
  WHERE role <> 'main' AND investment_id NOT IN (SELECT investment_id FROM investment_main_reports)
  QUALIFY row_number() OVER (PARTITION BY investment_id ORDER BY as_of DESC NULLS LAST, report_id) = 1
)
SELECT row_number() OVER (
    ORDER BY coalesce(m.capital_usd_m, -1) DESC, coalesce(m.capital_vnd_bn, -1) DESC, i.investment_id
  )::INTEGER AS place,
  row_number() OVER (ORDER BY i.investment_id)::INTEGER AS turn,
  i.investment_id, i.kind, i.zone_id, i.sector_id, i.status, i.year, coalesce(i.country, []::VARCHAR[]) AS countries,
  CASE
    WHEN coalesce(len(i.country), 0) = 0 THEN 'unknown'
    WHEN len(list_filter(i.country, code -> code <> 'VN')) = 0 THEN 'domestic'
    WHEN list_contains(i.country, 'VN') THEN 'joint'
    ELSE 'foreign'
  END AS origin,
  coalesce(m.report_id, f.report_id) AS report_id,
  CASE WHEN m.report_id IS NULL THEN f.as_of ELSE m.as_of END AS as_of,
  m.measure, m.capital_usd_m, m.capital_vnd_bn, coalesce(m.qualifier, 'exact') AS qualifier, m.source_id
FROM investments i
LEFT JOIN investment_main_reports m ON m.investment_id = i.investment_id
LEFT JOIN first_reports f ON f.investment_id = i.investment_id
ORDER BY place`;

/**
 * Adds to grouped rows the reports that a sum of each names, as domain/row-limits.ts lets it: all up to 200, else 20, in an order. `groups`
 * is a SELECT with GROUP BY that has the column `firstOnes(order)`; all of its columns are given on, and `reports`.
 */
export const withReports = (groups: string, order: 'place' | 'turn'): string => `WITH numbered AS MATERIALIZED (
  SELECT row_number() OVER ()::INTEGER AS group_number, * FROM (${groups})
), named AS (
  SELECT group_number, list(report_id ORDER BY p.${order}) AS reports
  FROM (SELECT group_number, unnest(first_ones) AS one FROM numbered) n JOIN placed_projects p ON p.${order} = n.one
  GROUP BY group_number
)
SELECT * EXCLUDE (first_ones, reports, group_number), coalesce(reports, []::VARCHAR[]) AS reports
FROM numbered LEFT JOIN named USING (group_number)`;
/** Places of the first projects of a group that any report names. */
export const firstOnes = (order: 'place' | 'turn'): string =>
  `list_slice(list_sort(list(${order}) FILTER (WHERE report_id IS NOT NULL)), 1,
    CASE WHEN count(report_id) > 200 THEN 20 ELSE 200 END) AS first_ones`;

/** `FROM` with the keys as `k1`, `k2` …, and their names. */
function keyed(by: readonly SummedBy[], parameters: Parameters): { readonly from: string; readonly names: string[] } {
  const columns = by.map(({ column, named }, at) => {
    const key = keys[column];
    if (named === undefined) return `${key} AS k${at + 1}`;
    return `CASE WHEN list_contains(${parameters.list([...named])}, ${key}) THEN ${key} ELSE 'other' END AS k${at + 1}`;
  });
  return {
    from: `(SELECT ${['*', ...columns].join(', ')} FROM placed_projects WHERE kind = 'project')`,
    names: by.map((_, at) => `k${at + 1}`)
  };
}

export interface CountedGroup {
  readonly keys: readonly string[];
  readonly count: number;
  readonly reports: readonly string[];
}

/** Groups of projects in the order of their largest project, with the reports that a count names. */
export function countedGroups(run: Run, by: readonly SummedBy[]): readonly CountedGroup[] {
  const parameters = new Parameters();
  const { from, names } = keyed(by, parameters);
  const groups = `SELECT ${[...names, 'count(*)::INTEGER AS projects', 'min(place) AS first', firstOnes('place')].join(', ')}
FROM ${from} GROUP BY ${names.length === 0 ? '()' : names.join(', ')}`;
  const sql = `${withReports(groups, 'place')} ORDER BY first`;
  return run(sql, parameters.values).map((raw) => {
    const row = new RowReader('counted-groups', raw);
    return { keys: names.map((name) => row.text(name)), count: row.number('projects'), reports: row.list('reports') };
  });
}

/** Capital of main reports taken together. */
export interface CapitalOfReports {
  readonly figures: number;
  readonly value: number;
  /** Each once. */
  readonly qualifiers: readonly Qualifier[];
  readonly reports: readonly string[];
  /** Of any of them: of the only one where there is one. */
  readonly asOf: string | null;
  readonly sourceId: string;
}

/** What `capitalOfReports` reads, in a SELECT with GROUP BY inside `withReports`. */
export const capitalColumns = (column: string, order: 'place' | 'turn'): string =>
  `count(*)::INTEGER AS figures, fsum(${column}) AS value, list_sort(list(DISTINCT qualifier)) AS qualifiers,
  ${firstOnes(order)}, any_value(as_of) AS as_of, any_value(source_id) AS source_id`;

export function capitalOfReports(row: RowReader): CapitalOfReports {
  const said = row.list('qualifiers');
  return {
    figures: row.number('figures'),
    value: row.number('value'),
    qualifiers: qualifiers.filter((one) => said.includes(one)),
    reports: row.list('reports'),
    asOf: row.textOrNull('as_of'),
    sourceId: row.text('source_id')
  };
}

/** Capital of a group in one measure and one currency. */
export interface SummedGroup extends CapitalOfReports {
  readonly keys: readonly string[];
  readonly measure: CapitalMeasure;
  readonly currency: 'usd' | 'vnd';
}

/** Capital of groups of projects; a measure or currency that none of a group names has no row. */
export function summedGroups(run: Run, by: readonly SummedBy[]): readonly SummedGroup[] {
  const parameters = new Parameters();
  const { from, names } = keyed(by, parameters);
  const sumOf = (currency: 'usd' | 'vnd', column: string): string => `
SELECT ${[...names, 'measure'].join(', ')}, '${currency}' AS currency, ${capitalColumns(column, 'place')}
FROM ${from} WHERE ${column} IS NOT NULL AND measure IS NOT NULL GROUP BY ${[...names, 'measure'].join(', ')}`;
  const sql = withReports([sumOf('usd', 'capital_usd_m'), sumOf('vnd', 'capital_vnd_bn')].join('\nUNION ALL'), 'place');
  return run(sql, parameters.values).map((raw) => {
    const row = new RowReader('summed-groups', raw);
    return {
      keys: names.map((name) => row.text(name)),
      measure: row.choice('measure', capitalMeasures),
      currency: row.choice('currency', ['usd', 'vnd']),
      ...capitalOfReports(row)
    };
  });
}

/** First and last year of the reports that projects are counted by; one row. */
export const projectYears: Query<void, readonly (string | null)[]> = {
  name: 'project-years',
  tables: ['investments', 'investment_reports'],
  sql: `SELECT min(left(as_of, 4)) AS first, max(left(as_of, 4)) AS last FROM placed_projects WHERE kind = 'project'`,
  parameters: noParameters,
  decode: (row) => [row.textOrNull('first'), row.textOrNull('last')]
};

export interface SourceWeight extends SourceFields {
  /** Reports of it, and those of them that name capital. */
  readonly reports: number;
}

const sourcesOf = (name: string, where: string): Query<void, SourceWeight> => ({
  name,
  tables: ['investments', 'investment_reports', 'sources'],
  sql: `SELECT ${sourceColumns}, n.reports FROM (
  SELECT r.source_id, count(*)::INTEGER AS reports,
    count(coalesce(r.capital_usd_m, r.capital_vnd_bn)) AS numbers
  FROM investment_reports r JOIN investments i ON i.investment_id = r.investment_id
  WHERE ${where} GROUP BY r.source_id
) n JOIN sources s ON s.source_id = n.source_id
ORDER BY n.numbers DESC, n.reports DESC, n.source_id`,
  parameters: noParameters,
  decode: (row) => ({ ...decodeSourceFields(row), reports: row.number('reports') })
});

/** Which sources report projects, the one of most reports with capital first? The same of projects and of totals over several. */
export const projectSources = sourcesOf('project-sources', `i.kind = 'project'`);
export const investmentSources = sourcesOf('investment-sources', 'true');

const idsOf = (name: string, sql: string): Query<number, string> => ({
  name,
  tables: ['investments', 'investment_reports'],
  sql,
  parameters: (count) => [count],
  decode: (row) => row.text('investment_id')
});

/** The projects with the largest capital in a currency, the largest first. */
export const largestIn = {
  usd: idsOf(
    'largest-in-dollars',
    `SELECT investment_id FROM placed_projects WHERE kind = 'project' AND capital_usd_m IS NOT NULL
ORDER BY capital_usd_m DESC, investment_id LIMIT ?::INTEGER`
  ),
  vnd: idsOf(
    'largest-in-dong',
    `SELECT investment_id FROM placed_projects WHERE kind = 'project' AND capital_vnd_bn IS NOT NULL
ORDER BY capital_vnd_bn DESC, investment_id LIMIT ?::INTEGER`
  )
} as const;

/** The largest projects of which there is any report; the same with totals over several. */
export const firstReportedProjects = idsOf(
  'first-reported-projects',
  `SELECT investment_id FROM placed_projects WHERE kind = 'project' AND report_id IS NOT NULL ORDER BY place LIMIT ?::INTEGER`
);
export const firstReported = idsOf(
  'first-reported',
  'SELECT investment_id FROM placed_projects WHERE report_id IS NOT NULL ORDER BY place LIMIT ?::INTEGER'
);

/** The largest by the main report in dollars, and those in dong of which no dollars are named; totals over several projects too. */
export const listedIn = {
  usd: idsOf(
    'listed-in-dollars',
    `SELECT investment_id FROM placed_projects WHERE capital_usd_m IS NOT NULL ORDER BY place LIMIT ?::INTEGER`
  ),
  vnd: idsOf(
    'listed-in-dong',
    `SELECT investment_id FROM placed_projects WHERE capital_usd_m IS NULL AND capital_vnd_bn IS NOT NULL
ORDER BY capital_vnd_bn DESC, place LIMIT ?::INTEGER`
  )
} as const;

/** The largest investments, totals over several projects too. */
export const firstPlaced = idsOf(
  'first-placed',
  'SELECT investment_id FROM placed_projects ORDER BY place LIMIT ?::INTEGER'
);
