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
  const groups = new Groups();
  if (groupBy.length === 0) groups.members([]);
  for (let index = 0; index < rows[from].length; index += 1) {
    if (!passes(index)) continue;
    for (const keys of keysOf(index)) groups.members(keys).push(index);
  }
  const measured = measures.map((measure) => [measure.name, measureReader(rows, from, measure)] as const);
  return groups.all
    .map(({ keys, members }): AnswerRow => ({
      keys,
      values: Object.fromEntries(measured.map(([name, read]) => [name, read(members)]))
    }))
    .sort((a, b) => compareKeys(a.keys, b.keys));
}

/** The rows of each group, found by its keys one after the other. */
class Groups {
  readonly all: { readonly keys: Keys; readonly members: number[] }[] = [];
  readonly #root: GroupNode = { members: null, inner: new Map() };

  members(keys: Keys): number[] {
    let node = this.#root;
    for (const key of keys) {
      const next = node.inner.get(key) ?? { members: null, inner: new Map() };
      node.inner.set(key, next);
      node = next;
    }
    if (node.members === null) {
      node.members = [];
      this.all.push({ keys, members: node.members });
    }
    return node.members;
  }
}

interface GroupNode {
  members: number[] | null;
  readonly inner: Map<string | null, GroupNode>;
}

/** The groups a row belongs to: one, or one for each value of a list column. */
function keyReader(
  rows: ExplorerRows,
  table: ExplorerTable,
  groupBy: readonly string[]
): (index: number) => readonly Keys[] {
  const columns = groupBy.map((name) => columnOf(rows, table, name));
  const keysIn = columns.map((column): ((index: number) => Keys) => {
    if (column.kind === 'list') return (index) => column.cells[index] ?? [];
    return (index) => {
      const cell = column.cells[index] ?? null;
      return [cell === null ? null : String(cell)];
    };
  });
  if (!columns.some(({ kind }) => kind === 'list')) return (index) => [keysIn.flatMap((keys) => keys(index))];
  return (index) =>
    keysIn.reduce<readonly Keys[]>(
      (soFar, keys) => soFar.flatMap((before) => keys(index).map((key) => [...before, key])),
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
