/** The small answerer of questions: over the rows in the page, until the engine is there and where it cannot run. */
import type { ExplorerTable } from '#lib/domain/explorer-rows.ts';
import type { Answer, AnswerRow, Measure, Question } from '#lib/domain/question.ts';
import { checkQuestion } from '#lib/domain/question-check.ts';
import { compareBytes } from '#lib/domain/text-order.ts';
import { testOf } from './evaluate-filter.ts';
import { columnOf, numberColumn, type ExplorerRows } from './row-columns.ts';

type Keys = readonly (string | null)[];

/** Answers one question; throws an Error when it names what the tables do not have. */
export function evaluate(question: Question, rows: ExplorerRows): Answer {
  checkQuestion(question);
  const { from, where, groupBy, measures } = question;
  const passes = testOf(rows, from, where);
  const keysOf = keyReader(rows, from, groupBy);
  const groups = new Map<string, { readonly keys: Keys; readonly members: number[] }>();
  if (groupBy.length === 0) groups.set(groupId([]), { keys: [], members: [] });
  for (let index = 0; index < rows[from].length; index += 1) {
    if (!passes(index)) continue;
    for (const keys of keysOf(index)) {
      const id = groupId(keys);
      const group = groups.get(id) ?? { keys, members: [] };
      group.members.push(index);
      groups.set(id, group);
    }
  }
  const measured = measures.map((measure) => [measure.name, measureReader(rows, from, measure)] as const);
  return [...groups.values()]
    .map(({ keys, members }): AnswerRow => ({
      keys,
      values: Object.fromEntries(measured.map(([name, read]) => [name, read(members)]))
    }))
    .sort((a, b) => compareKeys(a.keys, b.keys));
}

const groupId = (keys: Keys): string => JSON.stringify(keys);

/** The groups a row belongs to: one, or one for each value of a list column. */
function keyReader(
  rows: ExplorerRows,
  table: ExplorerTable,
  groupBy: readonly string[]
): (index: number) => readonly Keys[] {
  const columns = groupBy.map((name) => columnOf(rows, table, name));
  return (index) =>
    columns.reduce<readonly Keys[]>(
      (soFar, column) => {
        const cell = column.cells[index] ?? null;
        const values = column.kind === 'list' ? (column.cells[index] ?? []) : [cell === null ? null : String(cell)];
        return soFar.flatMap((keys) => values.map((value) => [...keys, value]));
      },
      [[]]
    );
}

function measureReader(
  rows: ExplorerRows,
  table: ExplorerTable,
  measure: Measure
): (members: readonly number[]) => number | null {
  if (measure.of === 'count') return (members) => members.length;
  if (measure.of === 'count-known') {
    const { cells } = columnOf(rows, table, measure.column);
    return (members) => members.filter((index) => cells[index] !== null).length;
  }
  const cells = numberColumn(rows, table, measure.column);
  const combine = { sum: (a: number, b: number) => a + b, min: Math.min, max: Math.max }[measure.of];
  return (members) =>
    members.reduce<number | null>((soFar, index) => {
      const cell = cells[index] ?? null;
      if (cell === null) return soFar;
      return soFar === null ? cell : combine(soFar, cell);
    }, null);
}

function compareKeys(a: Keys, b: Keys): number {
  for (const [place, key] of a.entries()) {
    const other = b[place] ?? null;
    if (key === other) continue;
    if (key === null) return 1;
    if (other === null) return -1;
    return compareBytes(key, other);
  }
  return 0;
}
