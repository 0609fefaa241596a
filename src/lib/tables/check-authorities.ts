import type { CheckedTables } from './checked-tables.ts';
import type { Problem } from './problem.ts';

const scopeColumns = ['zone_id', 'zone_kind'] as const;

/** A scope is one zone or one kind of zone, and a zone lies in the province of its authority. */
export function checkAuthorities(tables: CheckedTables): readonly Problem[] {
  return [...oneScope(tables), ...zonesOfProvince(tables)];
}

function oneScope(tables: CheckedTables): readonly Problem[] {
  if (!tables.trusts('authority_scopes', ...scopeColumns)) return [];
  return tables.rows('authority_scopes').flatMap(({ row, cells }) => {
    const count = scopeColumns.filter((column) => cells[column] !== null).length;
    if (count === 1) return [];
    const rule = { kind: 'one-of-columns', columns: scopeColumns, count } as const;
    return [{ ...tables.problem('authority_scopes', row, 'scope_id', rule), column: null }];
  });
}

function zonesOfProvince(tables: CheckedTables): readonly Problem[] {
  if (!tables.trusts('authorities', 'authority_id', 'province_id')) return [];
  if (!tables.trusts('zones', 'zone_id', 'province_id')) return [];
  const authorities = new Map(tables.rows('authorities').map(({ cells }) => [cells.authority_id, cells.province_id]));
  const zones = new Map(tables.rows('zones').map(({ cells }) => [cells.zone_id, cells.province_id]));
  return tables.rows('authority_scopes').flatMap(({ row, cells }) => {
    const expected = zones.get(cells.zone_id);
    const province = authorities.get(cells.authority_id);
    if (cells.zone_id === null || expected == null || province == null || expected === province) return [];
    const rule = { kind: 'agrees', with: `zones/${cells.zone_id}/province_id`, expected } as const;
    return [tables.problem('authority_scopes', row, 'authority_id', rule)];
  });
}
