import type { ExplorerTable } from '#lib/domain/explorer-rows.ts';
import type { Filter } from '#lib/domain/question.ts';
import { unreachable } from '#lib/domain/vocabulary.ts';
import { columnOf, listColumn, numberColumn, textColumn, type ExplorerRows } from './row-columns.ts';

/** Whether the row at an index passes. */
export type RowTest = (index: number) => boolean;

/** The test that all filters make together. */
export function testOf(rows: ExplorerRows, table: ExplorerTable, filters: readonly Filter[]): RowTest {
  const tests = filters.map((filter) => filterTest(rows, table, filter));
  return (index) => tests.every((passes) => passes(index));
}

function filterTest(rows: ExplorerRows, table: ExplorerTable, filter: Filter): RowTest {
  switch (filter.kind) {
    case 'one-of': {
      const cells = textColumn(rows, table, filter.column);
      const values = new Set(filter.values);
      return (index) => isIn(values, cells[index]);
    }
    case 'any-of': {
      const cells = listColumn(rows, table, filter.column);
      const values = new Set(filter.values);
      return (index) => cells[index]?.some((member) => values.has(member)) ?? false;
    }
    case 'range': {
      const cells = numberColumn(rows, table, filter.column);
      const { from, to } = filter;
      return (index) => {
        const cell = cells[index];
        return cell != null && (from === null || cell >= from) && (to === null || cell <= to);
      };
    }
    case 'known': {
      const { cells } = columnOf(rows, table, filter.column);
      return (index) => cells[index] !== null;
    }
    case 'is': {
      const { cells } = columnOf(rows, table, filter.column);
      return (index) => cells[index] === filter.value;
    }
    case 'any': {
      const tests = filter.filters.map((part) => filterTest(rows, table, part));
      return (index) => tests.some((passes) => passes(index));
    }
    case 'related': {
      const cells = textColumn(rows, table, filter.column);
      const related = valuesIn(rows, filter.from, filter.relatedColumn, filter.where);
      return (index) => isIn(related, cells[index]) !== filter.not;
    }
    default:
      return unreachable(filter);
  }
}

const isIn = (values: ReadonlySet<string>, cell: string | null | undefined): boolean =>
  cell != null && values.has(cell);

function valuesIn(
  rows: ExplorerRows,
  table: ExplorerTable,
  name: string,
  where: readonly Filter[]
): ReadonlySet<string> {
  const passes = testOf(rows, table, where);
  const found = textColumn(rows, table, name).filter((_, index) => passes(index));
  return new Set(found.filter((cell) => cell !== null));
}
