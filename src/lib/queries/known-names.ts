import { heldRows } from '#lib/domain/row-limits.ts';
import type { Run } from '#lib/domain/sql.ts';
import { ask, noParameters, type Query } from './query.ts';

/** A published figure and the source it is from. */
export interface FigureSourceRow {
  readonly ref: string;
  readonly source_id: string;
}

/** Tables of figures: the id of a row and the columns that hold numbers; null where the row itself is the figure. */
export const figureTables = [
  { name: 'observations', id: 'observation_id', columns: [null] },
  { name: 'investment_reports', id: 'report_id', columns: ['capital_usd_m', 'capital_vnd_bn'] },
  { name: 'funds', id: 'fund_id', columns: ['amount_vnd_m', 'projects_count'] },
  { name: 'supports', id: 'support_id', columns: ['rate_pct', 'amount_vnd_m', 'ceiling_vnd_m', 'term_years'] },
  { name: 'procedures', id: 'procedure_id', columns: ['statutory_days', 'shortened_days'] }
] as const;

const parts = figureTables.flatMap(({ name, id, columns }) =>
  columns.map((column) =>
    column === null
      ? `SELECT '${name}/' || ${id} AS ref, source_id FROM ${name}`
      : `SELECT '${name}/' || ${id} || '/${column}' AS ref, source_id FROM ${name} WHERE ${column} IS NOT NULL
QUALIFY row_number() OVER (ORDER BY ${column} DESC, ${id}) <= ${heldRows}`
  )
);

/** Every published figure with its source; of a column with more numbers than a page holds, the largest. */
export const figureSources: Query<undefined, FigureSourceRow> = {
  name: 'figure-sources',
  tables: figureTables.map(({ name }) => name),
  sql: `${parts.join('\nUNION ALL\n')}
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
