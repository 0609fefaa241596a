import type { ChangedRow } from '#lib/domain/release.ts';
import { lastCells, type ChangeSetting } from './change-setting.ts';

/** The table that a column of ids points into. */
const tableOf: Readonly<Record<string, string>> = {
  zone_id: 'zones',
  parent_zone_id: 'zones',
  province_id: 'provinces',
  former_province_id: 'provinces',
  successor_province_id: 'provinces',
  unit_id: 'administrative_units',
  old_unit_id: 'administrative_units',
  new_unit_id: 'administrative_units',
  parent_unit_id: 'administrative_units',
  sector_id: 'sectors',
  indicator_id: 'indicators',
  investment_id: 'investments',
  report_id: 'investment_reports',
  observation_id: 'observations',
  category_id: 'fund_categories',
  fund_id: 'funds',
  parent_fund_id: 'funds',
  policy_id: 'policies',
  target_policy_id: 'policies',
  support_id: 'supports',
  procedure_id: 'procedures',
  authority_id: 'authorities',
  conflict_id: 'conflicts',
  source_id: 'sources',
  source_a_id: 'sources',
  source_b_id: 'sources',
  location_source_id: 'sources',
  developer_source_id: 'sources'
};

/** A cell as people read it: the name of what an id points to, else the text itself. */
export function cellInWords(column: string, text: string, { after, before }: ChangeSetting): string {
  const table = tableOf[column];
  if (table === undefined || text === '') return text;
  return after.name(table, text) ?? before.name(table, text) ?? text;
}

const nameColumns = ['name', 'title', 'subject', 'programme', 'words', 'route_name'] as const;

/** What a row is called: by its own name, or by the names of what it joins. */
export function rowName(row: ChangedRow, setting: ChangeSetting): string {
  const cells = lastCells(row);
  const word = (column: string): string => cellInWords(column, cells[column] ?? '', setting);
  if (row.table === 'policy_links')
    return `${word('policy_id')} ${setting.relation[cells['relation'] ?? ''] ?? '→'} ${word('target_policy_id')}`;
  const own = nameColumns.map((column) => cells[`${column}_${setting.lang}`] ?? cells[column]).find(filled);
  if (own !== undefined) return [cells['number'], own].filter(filled).join(' · ');
  const joined = Object.keys(cells).filter((column) => column in tableOf && !/^(source|location_source)/.test(column));
  return joined.map(word).filter(filled).join(' · ') || row.key;
}

const filled = (text: string | undefined): text is string => text !== undefined && text !== '';
