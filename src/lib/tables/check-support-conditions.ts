import type { SupportConditionsRow } from '#lib/domain/rows.ts';
import {
  areaClasses,
  enterpriseSizes,
  ownerships,
  productKinds,
  siteKinds,
  supportFacts,
  supportRoles,
  tradeClasses
} from '#lib/domain/situation.ts';
import { supportItems } from '#lib/domain/support-rule.ts';
import type { CheckedTables, NumberedRow } from './checked-tables.ts';
import type { Problem } from './problem.ts';

type Kind = SupportConditionsRow['kind'];
type Condition = NumberedRow<'support_conditions'>;

/** The values that a kind of condition may name; null where they are ids of sectors or where it has none. */
const allowed: Readonly<Record<Kind, readonly string[] | null>> = {
  item: supportItems,
  combining: ['highest-only'],
  area: areaClasses,
  'not-area': areaClasses,
  site: siteKinds,
  sector: null,
  role: supportRoles,
  product: productKinds,
  size: enterpriseSizes,
  ownership: ownerships,
  trade: tradeClasses,
  fact: supportFacts,
  'not-fact': supportFacts,
  investment: null,
  workers: null,
  'start-year': null,
  'to-check': null
};
const numeric: ReadonlySet<Kind> = new Set(['investment', 'workers', 'start-year']);

/** A condition names values of its kind, or a range of numbers, or (to be checked) neither; an entry of a class names one place. */
export function checkSupportConditions(tables: CheckedTables): readonly Problem[] {
  return [...conditions(tables), ...places(tables)];
}

function conditions(tables: CheckedTables): readonly Problem[] {
  if (!tables.trusts('support_conditions', 'kind', 'values', 'value_min', 'value_max')) return [];
  const sectors = tables.trusts('sectors', 'sector_id')
    ? tables.rows('sectors').flatMap(({ cells }) => cells.sector_id ?? [])
    : null;
  return tables.rows('support_conditions').flatMap((condition) => {
    const { kind } = condition.cells;
    if (kind === null) return [];
    if (numeric.has(kind)) return ofNumbers(tables, condition);
    if (kind === 'sector' && sectors === null) return [];
    return ofValues(tables, condition, kind === 'sector' ? sectors : allowed[kind]);
  });
}

function ofNumbers(tables: CheckedTables, { row, cells }: Condition): readonly Problem[] {
  if (cells.value_min !== null || cells.value_max !== null) return [];
  return [tables.problem('support_conditions', row, 'value_min', { kind: 'together', otherColumn: 'kind' })];
}

function ofValues(
  tables: CheckedTables,
  { row, cells }: Condition,
  list: readonly string[] | null
): readonly Problem[] {
  const values = cells.values ?? [];
  if (list === null) {
    return values.map((value) => ({
      ...tables.problem('support_conditions', row, 'values', { kind: 'enum', allowed: [] }),
      found: value
    }));
  }
  if (values.length === 0) return [tables.problem('support_conditions', row, 'values', { kind: 'required' })];
  return values
    .filter((value) => !list.includes(value))
    .map((value) => ({
      ...tables.problem('support_conditions', row, 'values', { kind: 'enum', allowed: list }),
      found: value
    }));
}

function places(tables: CheckedTables): readonly Problem[] {
  if (!tables.trusts('area_classes', 'unit_id', 'zone_id')) return [];
  return tables.rows('area_classes').flatMap(({ row, cells }) => {
    const count = [cells.unit_id, cells.zone_id].filter((id) => id !== null).length;
    if (count === 1) return [];
    const rule = { kind: 'one-of-columns', columns: ['unit_id', 'zone_id'], count } as const;
    return [tables.problem('area_classes', row, 'unit_id', rule)];
  });
}
