import type { CheckedTables } from './checked-tables.ts';
import type { Problem } from './problem.ts';

/** Zones lie in zones of their own province, communes of before July 2025 in districts, and codes agree with the units they name. */
export function checkParents(tables: CheckedTables): readonly Problem[] {
  return [...zoneParents(tables), ...unitParents(tables), ...successions(tables), ...conflictRecords(tables)];
}

/** A cluster holds no other zone. */
const parentKinds: readonly string[] = ['economic-zone', 'border-economic-zone', 'industrial-park'];

function zoneParents(tables: CheckedTables): readonly Problem[] {
  if (!tables.trusts('zones', 'zone_id', 'province_id', 'kind')) return [];
  const byId = new Map(tables.rows('zones').map(({ cells }) => [cells.zone_id, cells]));
  return tables.rows('zones').flatMap(({ row, cells }) => {
    const parent = cells.parent_zone_id === null ? undefined : byId.get(cells.parent_zone_id);
    if (parent === undefined) return [];
    // A kind that could not be read has its own problem.
    if (parent.kind !== null && !parentKinds.includes(parent.kind)) {
      return [tables.problem('zones', row, 'parent_zone_id', { kind: 'parent-kind', allowed: parentKinds })];
    }
    if (parent.province_id === cells.province_id) return [];
    const rule = {
      kind: 'agrees',
      with: `zones/${parent.zone_id ?? ''}/province_id`,
      expected: parent.province_id ?? ''
    } as const;
    return [tables.problem('zones', row, 'province_id', rule)];
  });
}

function unitParents(tables: CheckedTables): readonly Problem[] {
  if (!tables.trusts('administrative_units', 'unit_id', 'level', 'vintage', 'parent_unit_id')) return [];
  const byId = new Map(tables.rows('administrative_units').map(({ cells }) => [cells.unit_id, cells]));
  return tables.rows('administrative_units').flatMap(({ row, cells }) => {
    if (cells.level === 'commune' && cells.vintage === 'before-2025-07') {
      const parent = cells.parent_unit_id === null ? undefined : byId.get(cells.parent_unit_id);
      if (parent?.level === 'district' && parent.vintage === 'before-2025-07') return [];
      const rule = { kind: 'parent-kind', allowed: ['district (before-2025-07)'] } as const;
      return [tables.problem('administrative_units', row, 'parent_unit_id', rule)];
    }
    if (cells.parent_unit_id === null) return [];
    return [tables.problem('administrative_units', row, 'parent_unit_id', { kind: 'no-parent' })];
  });
}

function successions(tables: CheckedTables): readonly Problem[] {
  if (!tables.trusts('administrative_units', 'unit_id', 'code')) return [];
  const codes = new Map(tables.rows('administrative_units').map(({ cells }) => [cells.unit_id, cells.code]));
  return tables.rows('administrative_successions').flatMap(({ row, cells }) =>
    (['old', 'new'] as const).flatMap((side) => {
      const unit = cells[`${side}_unit_id`];
      const expected = unit === null ? undefined : codes.get(unit);
      const code = cells[`${side}_code`];
      if (unit === null || expected === undefined || expected === null || code === expected) return [];
      const rule = { kind: 'agrees', with: `administrative_units/${unit}/code`, expected } as const;
      return [tables.problem('administrative_successions', row, `${side}_code`, rule)];
    })
  );
}

const recordColumns = ['observation_id', 'report_id', 'fund_id', 'support_id', 'policy_id'] as const;

function conflictRecords(tables: CheckedTables): readonly Problem[] {
  if (!tables.trusts('conflict_records', ...recordColumns)) return [];
  return tables.rows('conflict_records').flatMap(({ row, cells }) => {
    const count = recordColumns.filter((column) => cells[column] !== null).length;
    if (count === 1) return [];
    return [
      {
        ...tables.problem('conflict_records', row, 'record_no', {
          kind: 'one-of-columns',
          columns: recordColumns,
          count
        }),
        column: null
      }
    ];
  });
}
