/**
 * A ladder: questions that differ only in the upper end of a range on one number, as a histogram asks them. All rungs are answered in
 * one pass: rows are grouped by the first rung they stand on, and each rung takes what stands on those below.
 */
import type { Answer, Filter, Question } from '#lib/domain/question.ts';
import type { ColumnTable } from './column-table.ts';
import type { Selection } from './group-measures.ts';
import { compareKeys, groupRows, groupingOf } from './group-rows.ts';

type Rung = Extract<Filter, { kind: 'range' }> & { readonly to: number };

export interface Ladder {
  readonly column: string;
  /** Filters that all rungs share. */
  readonly where: readonly Filter[];
  /** By upper end, lowest first. */
  readonly rungs: readonly { readonly to: number; readonly question: Question }[];
}

const fewest = 3;

const rungOf = (filter: Filter | undefined): Rung | null =>
  filter?.kind === 'range' && filter.from === null && filter.to !== null ? { ...filter, to: filter.to } : null;

/** The ladders among questions over a table of single rows. */
export function laddersOf(table: ColumnTable, questions: readonly Question[]): readonly Ladder[] {
  if (table.cells !== null) return [];
  const byShape = new Map<string, Ladder & { readonly rungs: { to: number; question: Question }[] }>();
  for (const question of questions) {
    const rung = rungOf(question.where.at(-1));
    const isCount = question.measures.every(({ of }) => of === 'count' || of === 'count-known' || of === 'sum');
    if (rung === null || !isCount || question.groupBy.length > 1) continue;
    if (table.columns[rung.column]?.kind !== 'number') continue;
    const where = question.where.slice(0, -1);
    const key = JSON.stringify([where, rung.column, question.groupBy, question.measures]);
    const ladder = byShape.get(key) ?? { column: rung.column, where, rungs: [] };
    ladder.rungs.push({ to: rung.to, question });
    byShape.set(key, ladder);
  }
  return [...byShape.values()]
    .filter(({ rungs }) => rungs.length >= fewest)
    .map((ladder) => ({ ...ladder, rungs: ladder.rungs.toSorted((a, b) => a.to - b.to) }));
}

/** The answers of all rungs; none where the table does not hold what they ask. */
export function answerLadder(table: ColumnTable, ladder: Ladder, selection: Selection): ReadonlyMap<Question, Answer> {
  const rows = rungRows(table, ladder, selection);
  const answers = new Map<Question, Answer>();
  let below: Answer = [];
  for (const [place, { question }] of ladder.rungs.entries()) {
    const grouping = groupingOf(table, question);
    if (grouping === null) return new Map();
    const own = groupRows(table, grouping, rows[place] ?? new Uint32Array(0));
    below = place === 0 ? own : addAnswers(below, own);
    answers.set(question, below);
  }
  return answers;
}

/** The rows that stand on each rung and not on the one below. */
function rungRows(table: ColumnTable, { column, rungs }: Ladder, selection: Selection): readonly Uint32Array[] {
  const source = table.columns[column];
  const numbers = source?.kind === 'number' ? source.numbers : new Float64Array(0);
  const ends = Float64Array.from(rungs, ({ to }) => to);
  const rows = selection?.length ?? table.rows;
  const rungOfRow = new Uint8Array(rows).fill(0xff);
  const counts = new Uint32Array(rungs.length);
  for (let at = 0; at < rows; at += 1) {
    const value = numbers[selection === null ? at : (selection[at] ?? 0)] ?? Number.NaN;
    let rung = 0;
    while (rung < ends.length && !(value <= (ends[rung] ?? 0))) rung += 1;
    if (rung === ends.length) continue;
    rungOfRow[at] = rung;
    counts[rung] = (counts[rung] ?? 0) + 1;
  }
  const found = Array.from(counts, (count) => new Uint32Array(count));
  const next = new Uint32Array(rungs.length);
  for (let at = 0; at < rows; at += 1) {
    const rung = rungOfRow[at] ?? 0xff;
    const list = found[rung];
    if (list === undefined) continue;
    const place = next[rung] ?? 0;
    list[place] = selection === null ? at : (selection[at] ?? 0);
    next[rung] = place + 1;
  }
  return found;
}

function addAnswers(a: Answer, b: Answer): Answer {
  const keys = [...new Set([...a, ...b].map((row) => JSON.stringify(row.keys)))];
  const merged = keys.map((key) => {
    const [own, other] = [a, b].map((answer) => answer.find((row) => JSON.stringify(row.keys) === key));
    if (own === undefined || other === undefined) return own ?? other ?? { keys: [], values: {} };
    const values = Object.entries(own.values).map(([name, value]) => {
      const more = other.values[name] ?? null;
      return [name, value === null || more === null ? (value ?? more) : value + more] as const;
    });
    return { keys: own.keys, values: Object.fromEntries(values) };
  });
  return merged.sort((x, y) => compareKeys(x.keys, y.keys));
}
