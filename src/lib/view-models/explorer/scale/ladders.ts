/**
 * A ladder: questions that differ only in their last filter, a range on one number, as a histogram asks them. Their rows are counted apart by the
 * first rung they stand on, in one pass, and each question takes the rungs that it asks for.
 */
import type { Filter, Question } from '#lib/domain/question.ts';
import { makeCodes, type ColumnTable } from './column-table.ts';
import type { Axis, LadderStep } from './question-plan.ts';
import { rowTest } from './row-tests.ts';

type Range = Extract<Filter, { kind: 'range' }>;

const fewest = 3;

/** The step of each question that stands on a ladder. */
export function laddersOf(table: ColumnTable, questions: readonly Question[]): ReadonlyMap<Question, LadderStep> {
  const byShape = new Map<string, { readonly question: Question; readonly range: Range }[]>();
  for (const question of questions) {
    const range = question.where.at(-1);
    if (range?.kind !== 'range' || table.columns[range.column]?.kind !== 'number') continue;
    const { groupBy, measures, where } = question;
    const key = JSON.stringify([where.slice(0, -1), range.column, groupBy, measures]);
    byShape.set(key, [...(byShape.get(key) ?? []), { question, range }]);
  }
  const steps = new Map<Question, LadderStep>();
  for (const rungs of byShape.values()) {
    if (rungs.length < fewest) continue;
    const stepOf =
      table.cells === null
        ? rungSteps(
            table,
            rungs.map(({ range }) => range)
          )
        : classSteps(table);
    for (const { question, range } of rungs) {
      const step = stepOf(range);
      if (step !== null) steps.set(question, step);
    }
  }
  return steps;
}

/** Cells hold classes of a number already. */
function classSteps(table: ColumnTable): (range: Range) => LadderStep | null {
  const column = table.columns['size_class'];
  if (column === undefined || column.kind === 'number') return () => null;
  const axis: Axis = { name: 'size_class', column };
  return (range) => {
    const test = rowTest(table, range, () => null);
    return test?.kind === 'codes' && test.codes === column.codes ? { axis, passes: test.passes } : null;
  };
}

const made = new WeakMap<ColumnTable, Map<string, Axis>>();

function rungSteps(table: ColumnTable, ranges: readonly Range[]): (range: Range) => LadderStep | null {
  const [first] = ranges;
  const upper = ranges.flatMap(({ from, to }) => (from === null && to !== null ? [to] : []));
  if (first === undefined || upper.length < ranges.length) return () => null;
  const ends = [...new Set(upper)].toSorted((a, b) => a - b);
  const axes = made.get(table) ?? new Map<string, Axis>();
  made.set(table, axes);
  const name = `${first.column} up to ${ends.join()}`;
  const axis = axes.get(name) ?? rungAxis(table, first.column, name, ends);
  axes.set(name, axis);
  return ({ to }) => ({ axis, passes: Uint8Array.from([...ends, Infinity], (end) => Number(end <= (to ?? 0))) });
}

/** The first end that each row's number does not exceed; the place after the last for what is above all, or absent. */
function rungAxis(table: ColumnTable, column: string, name: string, ends: readonly number[]): Axis {
  const source = table.columns[column];
  const numbers = source?.kind === 'number' ? source.numbers : new Float64Array(0);
  const codes = makeCodes(table.rows, ends.length + 1);
  for (let row = 0; row < codes.length; row += 1) {
    const value = numbers[row] ?? Number.NaN;
    let rung = 0;
    while (rung < ends.length && !(value <= (ends[rung] ?? 0))) rung += 1;
    codes[row] = rung;
  }
  return { name, column: { kind: 'integer', values: [...ends, null], codes } };
}
