/** A question as SQL to be read, with its values in the text: what a computed figure shows of itself. Never run. */
import type { ExplorerTable } from '#lib/domain/explorer-rows.ts';
import type { Filter, Measure, Question } from '#lib/domain/question.ts';
import { unreachable } from '#lib/domain/vocabulary.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** Long lists (a search finds many ids) are cut: the text is for people. */
const listOf = (values: readonly string[]): string =>
  values.length <= 8
    ? values.map(quoted).join(', ')
    : `${values.slice(0, 8).map(quoted).join(', ')}, … ${values.length - 8} more`;

function measureText(measure: Measure): string {
  switch (measure.of) {
    case 'count':
      return `count(*) AS ${measure.name}`;
    case 'count-known':
      return `count(${measure.column}) AS ${measure.name}`;
    default:
      return `${measure.of}(${measure.column}) AS ${measure.name}`;
  }
}

function filterText(filter: Filter): string {
  switch (filter.kind) {
    case 'one-of':
      return filter.values.length === 1
        ? `${filter.column} = ${listOf(filter.values)}`
        : `${filter.column} IN (${listOf(filter.values)})`;
    case 'any-of':
      return `list_has_any(${filter.column}, [${listOf(filter.values)}])`;
    case 'range':
      return [
        ...(filter.from === null ? [] : [`${filter.column} >= ${filter.from}`]),
        ...(filter.to === null ? [] : [`${filter.column} <= ${filter.to}`])
      ].join(' AND ');
    case 'known':
      return `${filter.column} IS NOT NULL`;
    case 'is':
      return filter.value ? filter.column : `NOT ${filter.column}`;
    case 'any':
      return `(${filter.filters.map(filterText).join(' OR ')})`;
    case 'related': {
      const inner = `(SELECT ${filter.relatedColumn} ${fromWhere(filter.from, filter.where)})`;
      return filter.not
        ? `(${filter.column} IS NULL OR ${filter.column} NOT IN ${inner})`
        : `${filter.column} IN ${inner}`;
    }
    default:
      return unreachable(filter);
  }
}

const fromWhere = (table: ExplorerTable, filters: readonly Filter[]): string =>
  [`FROM ${table}`, ...(filters.length === 0 ? [] : [`WHERE ${filters.map(filterText).join(' AND ')}`])].join(' ');

/** The question as one SELECT over the explorer's views. */
export function readableQuestion({ from, where, groupBy, measures }: Question): string {
  const lines = [
    `SELECT ${[...groupBy, ...measures.map(measureText)].join(', ')}`,
    `FROM ${from}`,
    ...(where.length === 0 ? [] : [`WHERE ${where.map(filterText).join('\n  AND ')}`]),
    ...(groupBy.length === 0 ? [] : [`GROUP BY ${groupBy.join(', ')}`])
  ];
  return lines.join('\n');
}
