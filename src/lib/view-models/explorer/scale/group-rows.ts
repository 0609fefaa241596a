import type { AnswerRow, Filter, Measure, Question } from '#lib/domain/question.ts';
import { compareBytes } from '#lib/domain/text-order.ts';
import type { CodedColumn, ColumnTable, NumberColumn } from './column-table.ts';
import { countGroups, measureGroups, type Placed, type Selection } from './group-measures.ts';

/** More groups than this are no picture, and would cost more memory than the rows. */
const mostGroups = 1 << 20;

/** What a question groups by and measures, found in a table; null where the table does not hold it. */
export interface Grouping {
  readonly columns: readonly CodedColumn[];
  readonly measures: readonly { readonly measure: Measure; readonly numbers: NumberColumn | CodedColumn | null }[];
  readonly groups: number;
}

const distinctOf = (column: CodedColumn): number =>
  column.kind === 'list' ? membersOf(column).names.length : column.values.length;

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
  const groups = columns.reduce((product, column) => product * Math.max(1, distinctOf(column)), 1);
  const isHeld = columns.length === groupBy.length && measured.length === measures.length && groups <= mostGroups;
  return isHeld ? { columns, measures: measured, groups } : null;
}

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

interface Members {
  readonly names: readonly string[];
  /** Places of the names of each list. */
  readonly of: readonly (readonly number[])[];
}
const membersRead = new WeakMap<object, Members>();

function membersOf(column: Extract<CodedColumn, { kind: 'list' }>): Members {
  const known = membersRead.get(column.values);
  if (known !== undefined) return known;
  const names = [...new Set(column.values.flat())];
  const places = new Map(names.map((name, place) => [name, place]));
  const members = { names, of: column.values.map((list) => list.flatMap((name) => places.get(name) ?? [])) };
  membersRead.set(column.values, members);
  return members;
}

/** The groups of a question over the rows selected, sorted as answers are. */
export function groupRows(table: ColumnTable, grouping: Grouping, selection: Selection): readonly AnswerRow[] {
  const placed = placeRows(table, grouping, selection);
  const weights = table.cells?.weights ?? null;
  const counts = countGroups(placed, weights, grouping.groups);
  const read = grouping.measures.map(({ measure, numbers }) => ({
    name: measure.name,
    values: numbers === null ? counts : measureGroups(measure, numbers, placed, weights, grouping.groups)
  }));
  const answer: AnswerRow[] = [];
  for (let group = 0; group < grouping.groups; group += 1) {
    if (counts[group] === 0 && grouping.columns.length > 0) continue;
    const values = read.map(({ name, values: of }) => [name, numberOrNull(of[group])] as const);
    answer.push({ keys: keysOf(grouping.columns, group), values: Object.fromEntries(values) });
  }
  return answer.sort((a, b) => compareKeys(a.keys, b.keys));
}

const numberOrNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

function placeRows(table: ColumnTable, { columns }: Grouping, selection: Selection): Placed {
  const rows = selection?.length ?? table.rows;
  let placed: Placed = { rows: selection, groups: new Uint32Array(rows) };
  for (const column of columns)
    placed = column.kind === 'list' ? placeLists(column, placed) : placeCodes(column, placed);
  return placed;
}

function placeCodes({ codes, values }: CodedColumn, { rows, groups }: Placed): Placed {
  const distinct = Math.max(1, values.length);
  if (rows === null)
    for (let at = 0; at < groups.length; at += 1) groups[at] = (groups[at] ?? 0) * distinct + (codes[at] ?? 0);
  else
    for (let at = 0; at < groups.length; at += 1)
      groups[at] = (groups[at] ?? 0) * distinct + (codes[rows[at] ?? 0] ?? 0);
  return { rows, groups };
}

function placeLists(column: Extract<CodedColumn, { kind: 'list' }>, { rows, groups }: Placed): Placed {
  const { names, of } = membersOf(column);
  const distinct = Math.max(1, names.length);
  const { codes } = column;
  const lengths = Uint32Array.from(of, (members) => members.length);
  let length = 0;
  for (let at = 0; at < groups.length; at += 1)
    length += lengths[codes[rows === null ? at : (rows[at] ?? 0)] ?? 0] ?? 0;
  const nextRows = new Uint32Array(length);
  const nextGroups = new Uint32Array(length);
  let next = 0;
  for (let at = 0; at < groups.length; at += 1) {
    const row = rows === null ? at : (rows[at] ?? 0);
    const before = (groups[at] ?? 0) * distinct;
    const members = of[codes[row] ?? 0] ?? [];
    for (const member of members) {
      nextRows[next] = row;
      nextGroups[next] = before + member;
      next += 1;
    }
  }
  return { rows: nextRows, groups: nextGroups };
}

function keysOf(columns: readonly CodedColumn[], group: number): readonly (string | null)[] {
  let rest = group;
  return columns
    .toReversed()
    .map((column) => {
      const distinct = Math.max(1, distinctOf(column));
      const place = rest % distinct;
      rest = (rest - place) / distinct;
      const value = column.kind === 'list' ? membersOf(column).names[place] : column.values[place];
      return value === undefined || value === null ? null : String(value);
    })
    .toReversed();
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
