import type { Answer } from '#lib/domain/question.ts';
import { answerOf, type MeasuredColumn } from './group-rows.ts';
import { membersOf } from './list-members.ts';
import type { Axis, QuestionPlan } from './question-plan.ts';
import type { RowClasses } from './row-classes.ts';
import { totalsOfKey, type Pass } from './row-passes.ts';

/** How a measure is read from the totals of a key. */
interface Reading {
  /** Place of what is added: rows, or one of the sums. */
  readonly at: number;
  /** Classes that have the number; null where all count. */
  readonly known: Uint8Array | null;
}

/**
 * The answer of a question from a pass over the rows that it selects, whose keys are the place on the axis times the number of classes, and the class.
 * `added` are the columns whose sums the pass holds.
 */
export function foldTotals(
  { totals, found }: Pass,
  { grouping, classPasses, axisPasses, axis }: QuestionPlan,
  classes: RowClasses,
  added: readonly string[]
): Answer {
  const { groups } = grouping;
  const { axisStep, ofClass } = stepsOf(grouping, axis, classes);
  const readings = grouping.measures.map((measured) => readingOf(measured, classes, added));
  const counts = new Float64Array(groups);
  const measured = readings.map(({ at, known }) => ({
    at,
    known,
    values: new Float64Array(groups).fill(at === 0 ? 0 : Number.NaN)
  }));
  const members = axis?.column.kind === 'list' ? membersOf(axis.column).places : null;
  const add = (key: number, group: number): void => {
    const from = totalsOfKey * key;
    counts[group] = (counts[group] ?? 0) + (totals[from] ?? 0);
    for (const { at, known, values } of measured) {
      if (known !== null && known[key % classes.count] !== 1) continue;
      const before = values[group] ?? Number.NaN;
      const more = totals[from + at] ?? 0;
      values[group] = Number.isNaN(before) ? more : before + more;
    }
  };
  for (const key of found) {
    const of = key % classes.count;
    const place = (key - of) / classes.count;
    if (classPasses[of] !== 1 || (axisPasses !== null && axisPasses[place] !== 1)) continue;
    const group = ofClass[of] ?? 0;
    if (members === null) add(key, group + place * axisStep);
    else for (const member of members[place] ?? []) add(key, group + member * axisStep);
  }
  return answerOf(
    grouping,
    counts,
    measured.map(({ values }) => values)
  );
}

/** The group of a key: its place on the axis times a step, and what its class adds. */
function stepsOf(
  { names, columns }: QuestionPlan['grouping'],
  axis: Axis | null,
  classes: RowClasses
): { readonly axisStep: number; readonly ofClass: Uint32Array } {
  const ofClass = new Uint32Array(classes.count);
  let axisStep = 0;
  let step = 1;
  for (let at = columns.length - 1; at >= 0; at -= 1) {
    const name = names[at] ?? '';
    const codes = classes.columns.get(name);
    if (name === axis?.name) axisStep = step;
    else for (let of = 0; of < classes.count; of += 1) ofClass[of] = (ofClass[of] ?? 0) + step * (codes?.[of] ?? 0);
    step *= Math.max(1, columns[at]?.values.length ?? 1);
  }
  return { axisStep, ofClass };
}

function readingOf({ measure, numbers }: MeasuredColumn, classes: RowClasses, added: readonly string[]): Reading {
  if (measure.of === 'count' || numbers === null) return { at: 0, known: null };
  const codes = classes.columns.get(measure.column) ?? null;
  if (measure.of !== 'count-known') return { at: 1 + added.indexOf(measure.column), known: codes };
  // Of a column of numbers the code says whether there is one.
  const known =
    numbers.kind === 'number' ? codes : codes?.map((code) => ((numbers.values[code] ?? null) === null ? 0 : 1));
  return { at: 0, known: known ?? null };
}
