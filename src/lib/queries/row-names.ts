import { noParameters, type Query } from './query.ts';

/** What a row of any table is called, under the column by which others name it. */
export interface RowNameRow {
  readonly table: string;
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
}

const named = [
  ['zones', 'zone_id', 'name_vi', 'name_en'],
  ['provinces', 'province_id', 'name_vi', 'name_en'],
  ['administrative_units', 'unit_id', 'name_vi', 'name_en'],
  ['sectors', 'sector_id', 'name_vi', 'name_en'],
  ['indicators', 'indicator_id', 'name_vi', 'name_en'],
  ['investments', 'investment_id', 'name_vi', 'name_en'],
  ['investment_reports', 'report_id', 'name_as_reported', 'name_as_reported'],
  ['observations', 'observation_id', `subject_vi || ': ' || indicator_vi`, `subject_en || ': ' || indicator_en`],
  ['fund_categories', 'category_id', 'name_vi', 'name_en'],
  ['funds', 'fund_id', 'programme_vi', 'programme_en'],
  ['policies', 'policy_id', 'coalesce(number, title_vi)', 'coalesce(number, title_en)'],
  ['supports', 'support_id', 'programme_vi', 'programme_en'],
  ['procedures', 'procedure_id', 'name_vi', 'name_en'],
  ['authorities', 'authority_id', 'name_vi', 'name_en'],
  ['infrastructure', 'infrastructure_id', 'name_vi', 'name_en'],
  ['conflicts', 'conflict_id', 'subject_vi', 'subject_en'],
  ['sources', 'source_id', 'title', 'title']
] as const;

const relation = (table: string): string => (table === 'observations' ? 'observation_lines' : table);

/** What is everything called that another table can name? */
export const rowNames: Query<undefined, RowNameRow> = {
  name: 'row-names',
  tables: [...named.map(([table]) => table)],
  sql: named
    .map(
      ([table, id, vi, en]) =>
        `SELECT '${table}' AS "table", ${id} AS id, ${vi} AS name_vi, ${en} AS name_en FROM ${relation(table)}`
    )
    .join('\nUNION ALL '),
  parameters: noParameters,
  decode: (row) => ({
    table: row.text('table'),
    id: row.text('id'),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en')
  })
};
