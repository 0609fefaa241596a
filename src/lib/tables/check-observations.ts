import type { TableName } from '#lib/domain/rows.ts';
import type { CheckedTables, NumberedRow } from './checked-tables.ts';
import type { Problem } from './problem.ts';

type Observation = NumberedRow<'observations'>;

const subjectTables = {
  zone: { table: 'zones', column: 'zone_id' },
  province: { table: 'provinces', column: 'province_id' },
  investment: { table: 'investments', column: 'investment_id' }
} as const satisfies Record<string, { readonly table: TableName; readonly column: string }>;

/** What an observation is about exists, its indicator fits, and its number can be true. */
export function checkObservations(tables: CheckedTables): readonly Problem[] {
  return [...subjects(tables), ...indicators(tables), ...percentages(tables), ...landWithinArea(tables)];
}

function subjects(tables: CheckedTables): readonly Problem[] {
  const known = new Map(
    Object.entries(subjectTables).map(([type, { table, column }]) => [
      type,
      tables.trusts(table, column) ? new Set(tables.get(table)?.rows.map(({ texts }) => texts[column])) : null
    ])
  );
  return tables.rows('observations').flatMap(({ row, cells }) => {
    if (cells.subject_type === null || cells.subject_id === null) return [];
    const ids = known.get(cells.subject_type) ?? null;
    if (ids === null || ids.has(cells.subject_id)) return [];
    return [
      tables.problem('observations', row, 'subject_id', { kind: 'known-key', ...subjectTables[cells.subject_type] })
    ];
  });
}

function indicators(tables: CheckedTables): readonly Problem[] {
  if (!tables.trusts('indicators', 'indicator_id')) return [];
  const byId = new Map(tables.rows('indicators').map(({ cells }) => [cells.indicator_id, cells]));
  return tables.rows('observations').flatMap(({ row, cells }) => {
    const indicator = byId.get(cells.indicator_id);
    const problems: Problem[] = [];
    const { unit, subject } = indicator ?? { unit: null, subject: null };
    if (unit !== null && cells.unit !== null && cells.unit !== unit) {
      problems.push(tables.problem('observations', row, 'unit', { kind: 'unit-of-indicator', unit }));
    }
    if (subject !== null && cells.subject_type !== null && !subject.includes(cells.subject_type)) {
      problems.push(
        tables.problem('observations', row, 'subject_type', { kind: 'subject-of-indicator', allowed: subject })
      );
    }
    return problems;
  });
}

/** A share lies between 0 and 100; growth may fall below and rise above. */
function percentages(tables: CheckedTables): readonly Problem[] {
  return tables.rows('observations').flatMap(({ row, cells }) => {
    if (cells.unit !== '%' || cells.indicator_id === null || cells.indicator_id.includes('growth')) return [];
    return (['value', 'value_max'] as const)
      .filter((column) => (cells[column] ?? 0) < 0 || (cells[column] ?? 0) > 100)
      .map((column) => tables.problem('observations', row, column, { kind: 'percentage' }));
  });
}

/** In the words of one source at one date, the industrial land of a zone is a part of its area. */
function landWithinArea(tables: CheckedTables): readonly Problem[] {
  const all = tables.rows('observations').filter(({ cells }) => cells.subject_type === 'zone');
  const areas = new Map(
    all.filter(({ cells }) => cells.indicator_id === 'area-ha').map((each) => [sameReading(each), each.cells])
  );
  return all
    .filter(({ cells }) => cells.indicator_id === 'industrial-land-ha')
    .flatMap((land) => {
      const area = areas.get(sameReading(land));
      const total = area?.value_max ?? area?.value ?? null;
      if (total === null || land.cells.value === null || land.cells.value <= total) return [];
      if (area?.qualifier !== 'exact') return [];
      return [
        tables.problem('observations', land.row, 'value', { kind: 'parts-within-total', total, sum: land.cells.value })
      ];
    });
}

function sameReading({ cells }: Observation): string {
  return JSON.stringify([cells.subject_id, cells.source_id, cells.as_of, cells.measure, cells.scope_vi]);
}
