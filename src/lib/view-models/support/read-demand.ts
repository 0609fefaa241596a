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
import type { Demand } from '#lib/domain/support-rule.ts';
import { unreachable } from '#lib/domain/vocabulary.ts';

type ConditionCells = Pick<SupportConditionsRow, 'condition_id' | 'kind' | 'values' | 'value_min' | 'value_max'>;

/** What a row asks; null for rows that are no condition (item, combining). Throws where a value is not of its kind. */
export function demandOf(row: ConditionCells): Demand | null {
  const { kind, value_min: from, value_max: to } = row;
  switch (kind) {
    case 'item':
    case 'combining':
      return null;
    case 'area':
      return { kind, anyOf: members(row, areaClasses) };
    case 'not-area':
      return { kind, noneOf: members(row, areaClasses) };
    case 'site':
      return { kind, anyOf: members(row, siteKinds) };
    case 'sector':
      return { kind, anyOf: row.values };
    case 'role':
      return { kind, anyOf: members(row, supportRoles) };
    case 'product':
      return { kind, anyOf: members(row, productKinds) };
    case 'size':
      return { kind, anyOf: members(row, enterpriseSizes) };
    case 'ownership':
      return { kind, anyOf: members(row, ownerships) };
    case 'trade':
      return { kind, anyOf: members(row, tradeClasses) };
    case 'fact':
      return { kind, allOf: members(row, supportFacts) };
    case 'not-fact':
      return { kind, noneOf: members(row, supportFacts) };
    case 'investment':
    case 'workers':
    case 'start-year':
      return { kind, from, to };
    case 'to-check':
      return { kind };
    default:
      return unreachable(kind);
  }
}

function members<const Value extends string>(row: ConditionCells, list: readonly Value[]): readonly Value[] {
  return row.values.map((value) => {
    const found = list.find((member) => member === value);
    if (found === undefined) throw new Error(`${row.condition_id}: ${value} is no ${row.kind}`);
    return found;
  });
}
