import { columnKind } from './explorer-columns.ts';
import type { Filter, Measure, Question } from './question.ts';
import type { ExplorerTable } from './explorer-rows.ts';

const namePattern = /^[a-z][a-z0-9_]*$/i;

/** Throws an Error when a question names a column its table has not, or asks of a column what its kind cannot give. */
export function checkQuestion({ from, where, groupBy, measures }: Question): void {
  where.forEach((filter) => checkFilter(from, filter));
  if (groupBy.length > 3) throw new Error(`a question groups by at most three columns, not ${groupBy.length}`);
  if (new Set(groupBy).size < groupBy.length)
    throw new Error(`a question groups by a column once: ${groupBy.join(', ')}`);
  groupBy.forEach((column) => mustBe(from, column, ['text', 'integer', 'boolean', 'list']));
  if (measures.length > 6) throw new Error(`a question has at most six measures, not ${measures.length}`);
  measures.forEach((measure) => checkMeasure(from, measure));
  const names = measures.map(({ name }) => name);
  if (new Set(names).size < names.length) throw new Error(`two measures of one name: ${names.join(', ')}`);
}

function checkMeasure(table: ExplorerTable, measure: Measure): void {
  if (!namePattern.test(measure.name)) throw new Error(`"${measure.name}" is no name for a measure`);
  if (measure.of === 'count') return;
  if (measure.of === 'count-known') columnKind(table, measure.column);
  else mustBe(table, measure.column, ['integer', 'number']);
}

function checkFilter(table: ExplorerTable, filter: Filter): void {
  switch (filter.kind) {
    case 'one-of':
      return mustBe(table, filter.column, ['text']);
    case 'any-of':
      return mustBe(table, filter.column, ['list']);
    case 'range':
      return mustBe(table, filter.column, ['integer', 'number']);
    case 'known':
      return void columnKind(table, filter.column);
    case 'is':
      return mustBe(table, filter.column, ['boolean']);
    case 'any':
      return filter.filters.forEach((part) => checkFilter(table, part));
    case 'related':
      mustBe(table, filter.column, ['text']);
      mustBe(filter.from, filter.relatedColumn, ['text']);
      return filter.where.forEach((part) => checkFilter(filter.from, part));
  }
}

function mustBe(table: ExplorerTable, column: string, kinds: readonly ReturnType<typeof columnKind>[]): void {
  const kind = columnKind(table, column);
  if (!kinds.includes(kind)) throw new Error(`${table}.${column} is a ${kind} column, ${kinds.join(' or ')} expected`);
}
