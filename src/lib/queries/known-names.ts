import type { Run } from '#lib/domain/sql.ts';
import { ask, noParameters, type Query } from './query.ts';

/** A published figure and the source it is from. */
export interface FigureSourceRow {
  readonly ref: string;
  readonly source_id: string;
}

const columnsOf = {
  investment_reports: ['report_id', ['capital_usd_m', 'capital_vnd_bn']],
  funds: ['fund_id', ['amount_vnd_m', 'projects_count']],
  supports: ['support_id', ['rate_pct', 'amount_vnd_m', 'ceiling_vnd_m', 'term_years']],
  procedures: ['procedure_id', ['statutory_days', 'shortened_days']]
} as const;

const parts = Object.entries(columnsOf).flatMap(([table, [id, columns]]) =>
  columns.map(
    (column) => `SELECT '${table}/' || ${id} || '/${column}', source_id FROM ${table} WHERE ${column} IS NOT NULL`
  )
);

/** Every published figure with its source. */
export const figureSources: Query<undefined, FigureSourceRow> = {
  name: 'figure-sources',
  tables: ['observations', 'investment_reports', 'funds', 'supports', 'procedures'],
  sql: `SELECT 'observations/' || observation_id AS ref, source_id FROM observations
UNION ALL ${parts.join('\nUNION ALL ')}
ORDER BY source_id, ref`,
  parameters: noParameters,
  decode: (row) => ({ ref: row.text('ref'), source_id: row.text('source_id') })
};

const idsOf = (
  table: 'zones' | 'policies' | 'sources' | 'sectors' | 'fund_categories' | 'infrastructure',
  id: string
) =>
  ({
    name: `${table}-ids`,
    tables: [table],
    sql: `SELECT ${id} AS id FROM ${table} ORDER BY ${id}`,
    parameters: noParameters,
    decode: (row) => row.text('id')
  }) satisfies Query<undefined, string>;

/** Ids that addresses of this site may name. */
export const askKnownIds = (run: Run) => ({
  zones: ask(run, idsOf('zones', 'zone_id'), undefined),
  policies: ask(run, idsOf('policies', 'policy_id'), undefined),
  sources: ask(run, idsOf('sources', 'source_id'), undefined),
  sectors: ask(run, idsOf('sectors', 'sector_id'), undefined),
  categories: ask(run, idsOf('fund_categories', 'category_id'), undefined),
  infrastructure: ask(run, idsOf('infrastructure', 'infrastructure_id'), undefined)
});
