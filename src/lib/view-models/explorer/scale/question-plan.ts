/**
 * How one pass answers a question: some filters select rows before it, those that classes of rows tell are applied to its totals, and
 * rows are counted apart by classes and by one column more, the axis.
 */
import type { Filter, Question } from '#lib/domain/question.ts';
import type { CodedColumn, ColumnTable } from './column-table.ts';
import { groupsOf, type Grouping } from './group-rows.ts';
import { membersOf } from './list-members.ts';
import type { RowClasses } from './row-classes.ts';
import { rowTest } from './row-tests.ts';

export interface Axis {
  readonly name: string;
  readonly column: CodedColumn;
}

/** Of one value of a ladder's axis: whether it passes. */
export interface LadderStep {
  readonly axis: Axis;
  readonly passes: Uint8Array;
}

export interface QuestionPlan {
  readonly grouping: Grouping;
  readonly before: readonly Filter[];
  /** Classes that pass the other filters. */
  readonly classPasses: Uint8Array;
  readonly axis: Axis | null;
  /** Values of the axis that pass; null for all. */
  readonly axisPasses: Uint8Array | null;
  /** Whether numbers are added up, and not rows counted alone. */
  readonly adds: boolean;
}

/** Keys of a pass are numbers of two bytes. */
const mostKeys = 1 << 16;

/** The columns of numbers that a pass adds up: the first two. */
export const addedColumns = ({ columns }: ColumnTable): readonly string[] =>
  Object.keys(columns)
    .filter((name) => columns[name]?.kind === 'number')
    .slice(0, 2);

/** null where a pass cannot answer: two axes, a least or most, a sum of codes. `step` stands for the question's last filter. */
export function planQuestion(
  table: ColumnTable,
  classes: RowClasses,
  question: Question,
  grouping: Grouping,
  step: LadderStep | null
): QuestionPlan | null {
  const axes = grouping.names.flatMap((name, place): readonly Axis[] => {
    const column = grouping.columns[place];
    return column === undefined || classes.columns.has(name) ? [] : [{ name, column }];
  });
  const [axis = step?.axis ?? null, ...others] = axes;
  if (others.length > 0 || (step !== null && axes.length > 0)) return null;
  if (axis !== null && axis.column.values.length * classes.count > mostKeys) return null;
  const numbers = addedColumns(table);
  const isTold = grouping.measures.every(({ measure }) => {
    if (measure.of === 'count') return true;
    if (!classes.columns.has(measure.column)) return false;
    return measure.of === 'count-known' || (measure.of === 'sum' && numbers.includes(measure.column));
  });
  if (!isTold) return null;
  const filters = step === null ? question.where : question.where.slice(0, -1);
  const classPasses = new Uint8Array(classes.count).fill(1);
  const before = filters.filter((filter) => {
    const passes = classTest(table, classes, filter);
    passes?.forEach((one, place) => (classPasses[place] = (classPasses[place] ?? 0) & one));
    return passes === null;
  });
  const adds = grouping.measures.some(({ measure }) => measure.of === 'sum');
  return { grouping: byMembers(grouping), before, classPasses, axis, axisPasses: step?.passes ?? null, adds };
}

/** Lists as their members, which groups are made of. */
function byMembers(grouping: Grouping): Grouping {
  const columns = grouping.columns.map((column) => (column.kind === 'list' ? membersOf(column).column : column));
  return { ...grouping, columns, groups: groupsOf(columns) };
}

/** Which classes pass a filter; null where a class does not tell. */
function classTest(table: ColumnTable, classes: RowClasses, filter: Filter): Uint8Array | null {
  if (filter.kind === 'any') {
    const parts = filter.filters.map((part) => classTest(table, classes, part));
    const told = parts.filter((part) => part !== null);
    if (told.length < parts.length) return null;
    return Uint8Array.from({ length: classes.count }, (_, place) =>
      Math.max(0, ...told.map((part) => part[place] ?? 0))
    );
  }
  const codes = classes.columns.get(filter.column);
  if (codes === undefined || filter.kind === 'related') return null;
  if (table.columns[filter.column]?.kind === 'number') return filter.kind === 'known' ? codes : null;
  const test = rowTest(table, filter, () => null);
  return test?.kind === 'codes' ? codes.map((code) => test.passes[code] ?? 0) : null;
}
