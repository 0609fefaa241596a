import type { AnswerRow, Filter, Measure, Question } from '#lib/domain/question.ts';
import { compareBytes } from '#lib/domain/text-order.ts';
import { makeCodes, type CodedColumn, type Codes, type ColumnTable, type NumberColumn } from './column-table.ts';
import { GroupTotals, mergeInto, type Selection, type Totals } from './group-measures.ts';

/** More groups than this are no picture, and would cost more memory than the rows. */
const mostGroups = 1 << 20;

/** What a question groups by and measures, found in a table. */
export interface Grouping {
  readonly names: readonly string[];
  readonly columns: readonly CodedColumn[];
  readonly measures: readonly MeasuredColumn[];
  readonly groups: number;
}
export interface MeasuredColumn {
  readonly measure: Measure;
  /** null where rows are counted. */
  readonly numbers: NumberColumn | CodedColumn | null;
}

/** null where the table does not hold what the question asks. */
export function groupingOf(table: ColumnTable, question: Question): Grouping | null {
  const { groupBy, measures } = question;
  if (!tellsApart(table, question)) return null;
  const columns = groupBy.flatMap((name) => {
    const column = table.columns[name];
    return column === undefined || column.kind === 'number' ? [] : [column];
  });
  const measured = measures.flatMap((measure): Grouping['measures'] => {
    if (measure.of === 'count') return [{ measure, numbers: null }];
    const numbers = table.columns[measure.column];
    const told =
      table.cells === null || measure.of === 'count-known' || (measure.of === 'sum' && numbers?.kind === 'number');
    return numbers === undefined || !told ? [] : [{ measure, numbers }];
  });
  const groups = groupsOf(columns);
  const isHeld = columns.length === groupBy.length && measured.length === measures.length && groups <= mostGroups;
  return isHeld ? { names: groupBy, columns, measures: measured, groups } : null;
}

/** As many as there are pairs of values. */
export const groupsOf = (columns: readonly CodedColumn[]): number =>
  columns.reduce((product, { values }) => product * Math.max(1, values.length), 1);

/** Whether no row is counted twice where the members of a list stand apart. */
function tellsApart({ cells }: ColumnTable, { where, groupBy, measures }: Question): boolean {
  const apart = cells?.apart ?? null;
  if (apart === null || measures.length === 0) return true;
  const isAbout = (filter: Filter): boolean =>
    filter.kind === 'any' ? filter.filters.some(isAbout) : filter.column === apart;
  const [only, ...others] = where.filter(isAbout);
  if (only === undefined) return groupBy.includes(apart);
  return !groupBy.includes(apart) && others.length === 0 && only.kind === 'any-of' && only.values.length === 1;
}

/** The groups of a question over the rows selected, sorted as answers are. */
export function groupRows(table: ColumnTable, grouping: Grouping, selection: Selection): readonly AnswerRow[] {
  const { groups, columns } = grouping;
  const codes = columns.length === 0 ? null : groupCodes(table, grouping);
  const weights = table.cells?.weights ?? null;
  const added = grouping.measures.flatMap(({ numbers }) => numbers ?? []);
  const total = new GroupTotals(table.rows, added, { codes, selection, weights, groups });
  const { counts } = total;
  const totals = grouping.measures.map(({ measure, numbers }) =>
    numbers === null ? counts : total.measure(measure.of, numbers)
  );
  return answerOf(grouping, counts, totals);
}

/** The rows of an answer from the totals of its groups; a group without rows is none, except where there is one for all. */
export function answerOf(
  grouping: Grouping,
  counts: ArrayLike<number>,
  totals: readonly Totals[]
): readonly AnswerRow[] {
  const { groups, columns } = grouping;
  const listed: { readonly keys: AnswerRow['keys']; readonly values: Totals }[] = [];
  const keysOf = keyReader(columns);
  for (let group = 0; group < groups; group += 1) {
    if (counts[group] === 0 && columns.length > 0) continue;
    const values = totals.map((of) => of[group] ?? Number.NaN);
    for (const keys of keysOf(group)) listed.push({ keys, values });
  }
  const merged = columns.some(({ kind }) => kind === 'list') ? mergeKeys(listed, grouping) : listed;
  return merged
    .map(({ keys, values }): AnswerRow => ({
      keys,
      values: Object.fromEntries(grouping.measures.map(({ measure }, place) => [measure.name, orNull(values[place])]))
    }))
    .sort((a, b) => compareKeys(a.keys, b.keys));
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** Rows were grouped by their lists; lists that share a member come together in its group. */
function mergeKeys(
  listed: readonly { readonly keys: AnswerRow['keys']; readonly values: Totals }[],
  { measures }: Grouping
): readonly { readonly keys: AnswerRow['keys']; readonly values: Totals }[] {
  const byKeys = new Map<string, { readonly keys: AnswerRow['keys']; readonly values: number[] }>();
  for (const { keys, values } of listed) {
    const key = JSON.stringify(keys);
    const known = byKeys.get(key);
    if (known === undefined) byKeys.set(key, { keys, values: [...values] });
    else measures.forEach(({ measure }, place) => mergeInto(known.values, place, values[place], measure.of));
  }
  return [...byKeys.values()];
}

/** The group of each row by all columns that are grouped by together: worked out once for a table. */
const known = new WeakMap<ColumnTable, Map<string, Codes>>();

function groupCodes(table: ColumnTable, { names, columns, groups }: Grouping): Codes {
  const [only, ...others] = columns;
  if (only !== undefined && others.length === 0) return only.codes;
  const kept = known.get(table) ?? new Map<string, Codes>();
  known.set(table, kept);
  const key = names.join();
  const codes = kept.get(key) ?? combine(table.rows, columns, groups);
  kept.set(key, codes);
  return codes;
}

function combine(rows: number, columns: readonly CodedColumn[], groups: number): Codes {
  const combined = makeCodes(rows, groups);
  for (const { codes, values } of columns) {
    const distinct = Math.max(1, values.length);
    for (let row = 0; row < rows; row += 1) combined[row] = (combined[row] ?? 0) * distinct + (codes[row] ?? 0);
  }
  return combined;
}

/** Reads the keys of a group: one, or one for each member of a list. */
function keyReader(columns: readonly CodedColumn[]): (group: number) => readonly AnswerRow['keys'][] {
  const texts = columns.map((column): readonly (readonly (string | null)[])[] =>
    column.kind === 'list' ? column.values : [...column.values].map((value) => [value === null ? null : String(value)])
  );
  const isPlain = columns.every(({ kind }) => kind !== 'list');
  return (group) => {
    const members: (readonly (string | null)[])[] = [];
    let rest = group;
    for (let at = texts.length - 1; at >= 0; at -= 1) {
      const values = texts[at] ?? [];
      const distinct = Math.max(1, values.length);
      members[at] = values[rest % distinct] ?? [];
      rest = Math.floor(rest / distinct);
    }
    if (isPlain) return [members.map(([text = null]) => text)];
    return members.reduce<readonly AnswerRow['keys'][]>(
      (found, names) => found.flatMap((keys) => names.map((name) => [...keys, name])),
      [[]]
    );
  };
}

/** The order of answers: by key, absent keys last. */
export function compareKeys(a: AnswerRow['keys'], b: AnswerRow['keys']): number {
  for (const [place, key] of a.entries()) {
    const other = b[place] ?? null;
    if (key === other) continue;
    if (key === null) return 1;
    if (other === null) return -1;
    return compareBytes(key, other);
  }
  return 0;
}
