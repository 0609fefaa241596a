import type { TableName, Tables } from '#lib/domain/rows.ts';
import type { Cell } from './check-cell.ts';
import type { CheckedTables } from './checked-tables.ts';
import { inOrder } from './partial-date.ts';
import type { Problem } from './problem.ts';

interface Range {
  readonly table: TableName;
  readonly from: string;
  readonly to: string;
}

type Column<Name extends TableName> = keyof Tables[Name] & string;

/** The compiler holds the columns to the schema. */
function range<Name extends TableName>(table: Name, from: Column<Name>, to: Column<Name>): Range {
  return { table, from, to };
}

const ranges: readonly Range[] = [
  range('provinces', 'in_force_from', 'in_force_to'),
  range('observations', 'value', 'value_max'),
  range('observations', 'period_start', 'as_of'),
  range('funds', 'period_start', 'period_end'),
  range('policies', 'effective_from', 'effective_to'),
  range('supports', 'amount_vnd_m', 'amount_max_vnd_m'),
  range('supports', 'period_start', 'period_end'),
  range('support_conditions', 'value_min', 'value_max'),
  range('support_conditions', 'valid_from', 'valid_to'),
  range('area_classes', 'valid_from', 'valid_to'),
  range('procedures', 'shortened_days', 'statutory_days')
];

/** Pairs of columns that are the two ends of a range, where both are given. */
export function checkRanges(tables: CheckedTables): readonly Problem[] {
  return ranges.flatMap(({ table, from, to }) =>
    (tables.get(table)?.rows ?? []).flatMap(({ row, cells, texts }) => {
      if (goesForward(cells[from] ?? null, cells[to] ?? null)) return [];
      return [tables.problem(table, row, from, { kind: 'order', otherColumn: to, other: texts[to] ?? '' })];
    })
  );
}

function goesForward(from: Cell, to: Cell): boolean {
  if (typeof from === 'number' && typeof to === 'number') return from <= to;
  return typeof from === 'string' && typeof to === 'string' ? inOrder(from, to) : true;
}
