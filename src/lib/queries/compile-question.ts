/** Questions as SQL: all of them in one statement, so that a filter costs one round trip to the engine. */
import { columnKind } from '#lib/domain/explorer-columns.ts';
import type { ExplorerTable } from '#lib/domain/explorer-rows.ts';
import { checkQuestion } from '#lib/domain/question-check.ts';
import type { Answer, AnswerRow, Measure, Question } from '#lib/domain/question.ts';
import type { RawRow, SqlValue } from '#lib/domain/sql.ts';
import { columnName } from './column-name.ts';
import { FilterColumns } from './compile-filter.ts';
import { planBranches, type Branch } from './plan-branches.ts';
import { Parameters } from './parameters.ts';

export interface CompiledQuestions {
  readonly sql: string;
  /** Values for `$1`, `$2` … */
  readonly parameters: readonly SqlValue[];
}

const keyPlaces = [0, 1, 2];
const measurePlaces = [0, 1, 2, 3, 4, 5];

/**
 * One statement with a row for each group: `branch` (see planBranches), `k1`–`k3` VARCHAR, `m1`–`m6` DOUBLE. Throws an Error when
 * a question names what the tables do not have.
 */
export function compileQuestions(questions: readonly Question[]): CompiledQuestions {
  if (questions.length === 0) throw new Error('nothing is asked');
  questions.forEach(checkQuestion);
  const parameters = new Parameters();
  const filters = new FilterColumns(parameters);
  const branches = planBranches(questions);
  branches.forEach(({ from, where, groupBy, measures }) =>
    filters.add(from, where, [
      ...groupBy,
      ...measures.flatMap((measure) => ('column' in measure ? [measure.column] : []))
    ])
  );
  const expressions = filters.expressions();
  const sql = [
    ...(expressions.length === 0 ? [] : [`WITH ${expressions.join(',\n')}`]),
    branches.map((branch, place) => compileBranch(branch, place, filters)).join('\nUNION ALL\n'),
    'ORDER BY branch, k1 NULLS LAST, k2 NULLS LAST, k3 NULLS LAST'
  ].join('\n');
  return { sql, parameters: parameters.values };
}

function compileBranch({ from, where, groupBy, measures }: Branch, place: number, filters: FilterColumns): string {
  const keys = keyPlaces.map((at) => `${keyText(from, groupBy[at], at)} AS k${at + 1}`);
  const values = measurePlaces.map((at) => `${measureText(from, measures[at])} AS m${at + 1}`);
  const lists = groupBy.flatMap((column, at) =>
    columnKind(from, column) === 'list' ? [`unnest(${columnName(from, column)}) AS list${at}(member${at})`] : []
  );
  return [
    `SELECT ${place}::INTEGER AS branch, ${[...keys, ...values].join(', ')}`,
    `FROM ${[filters.source(from), ...lists].join(', ')} WHERE ${filters.condition(from, where)}`,
    `GROUP BY ${groupBy.length === 0 ? '()' : groupBy.map((_, at) => at + 2).join(', ')}`
  ].join(' ');
}

function keyText(table: ExplorerTable, column: string | undefined, at: number): string {
  if (column === undefined) return 'NULL::VARCHAR';
  const kind = columnKind(table, column);
  if (kind === 'list') return `member${at}`;
  const name = columnName(table, column);
  if (kind === 'text') return name;
  return kind === 'integer' ? `${name}::BIGINT::VARCHAR` : `${name}::VARCHAR`;
}

function measureText(table: ExplorerTable, measure: Measure | undefined): string {
  if (measure === undefined) return 'NULL::DOUBLE';
  if (measure.of === 'count') return 'count(*)::DOUBLE';
  const column = columnName(table, measure.column);
  return measure.of === 'count-known' ? `count(${column})::DOUBLE` : `${measure.of}(${column})::DOUBLE`;
}

/** The rows of the compiled statement as one answer a question; throws an Error naming the column that is not as compiled. */
export function decodeAnswers(rows: readonly RawRow[], questions: readonly Question[]): readonly Answer[] {
  const branches = planBranches(questions);
  const rowsOf: RawRow[][] = branches.map(() => []);
  for (const row of rows) {
    const place = numberCell(row, 'branch') ?? -1;
    const branch = rowsOf[place];
    if (branch === undefined) throw new Error(`column branch: ${place} is none of ${branches.length} branches`);
    branch.push(row);
  }
  return questions.map((question) => {
    const place = branches.findIndex(({ askers }) => askers.has(question));
    const measures = branches[place]?.askers.get(question) ?? [];
    return (rowsOf[place] ?? []).map((row): AnswerRow => ({
      keys: question.groupBy.map((_, at) => textCell(row, `k${at + 1}`)),
      values: Object.fromEntries(measures.map(({ name, slot }) => [name, numberCell(row, `m${slot + 1}`)]))
    }));
  });
}

function textCell(row: RawRow, column: string): string | null {
  const cell = row[column];
  if (cell === null || typeof cell === 'string') return cell;
  throw new Error(`column ${column}: ${typeof cell} found, text expected`);
}

function numberCell(row: RawRow, column: string): number | null {
  const cell = row[column];
  if (cell === null || typeof cell === 'number') return cell;
  throw new Error(`column ${column}: ${typeof cell} found, number expected`);
}
