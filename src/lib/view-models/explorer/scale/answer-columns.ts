/**
 * The answerer for many rows. Filters are bits, a bit a row, kept between questions; questions with the same filters share passes over the rows that
 * they select; what passes have counted is kept too, as a filter that is dragged leaves most of it as it was.
 */
import type { Answer, Filter, Question } from '#lib/domain/question.ts';
import { checkQuestion } from '#lib/domain/question-check.ts';
import type { Codes, ColumnTable } from './column-table.ts';
import { foldTotals } from './fold-totals.ts';
import { groupingOf, groupRows, type Grouping } from './group-rows.ts';
import { laddersOf } from './ladders.ts';
import { addedColumns, planQuestion, type Axis, type QuestionPlan } from './question-plan.ts';
import { Recent } from './recent.ts';
import { allOf, bitsOf, listRows, type RowBits } from './row-bits.ts';
import { rowClasses } from './row-classes.ts';
import { passOver, type Pass, type PassedRows } from './row-passes.ts';
import { rowTest, type Related } from './row-tests.ts';

const keptFilters = 32;
const keptPasses = 48;

/** A question whose columns the table holds. */
interface Asked {
  readonly place: number;
  readonly grouping: Grouping;
  /** null where no pass answers it. */
  readonly plan: QuestionPlan | null;
}
/** Questions over the same rows. */
interface Family {
  readonly key: string;
  readonly bits: RowBits | null;
  readonly asked: Asked[];
}

/** One table with what was last asked of it. */
export class ColumnAnswerer {
  readonly table: ColumnTable;
  readonly #bits = new Recent<RowBits>(keptFilters);
  readonly #passes = new Recent<Pass>(keptPasses);
  readonly #keys = new Map<string, Codes>();
  #numbers: readonly [Float64Array, Float64Array] | null = null;
  /** Numbers of the rows that were selected last. */
  #list = new Uint32Array(0);

  constructor(table: ColumnTable) {
    this.table = table;
  }

  /** Answers in the order of the questions; null where the table does not hold what one asks. `related` tells of other tables. */
  answer(questions: readonly Question[], related: Related): readonly (Answer | null)[] {
    questions.forEach(checkQuestion);
    const answers = questions.map((): Answer | null => null);
    for (const family of this.#families(questions, related)) {
      const rows = this.#rowsOf(family);
      for (const { place, grouping, plan } of family.asked)
        answers[place] =
          plan === null ? groupRows(this.table, grouping, selectionOf(rows())) : this.#fold(family, plan, rows);
    }
    return answers;
  }

  /** The questions that the table holds, by the rows they select. Everything is found before anything is counted: a filter may lead back here. */
  #families(questions: readonly Question[], related: Related): readonly Family[] {
    const families = new Map<string, Family>();
    const ladders = laddersOf(this.table, questions);
    questions.forEach((question, place) => {
      const grouping = groupingOf(this.table, question);
      if (grouping === null) return;
      const step = ladders.get(question) ?? null;
      const plan = planQuestion(this.table, rowClasses(this.table), question, grouping, step);
      const filters = plan?.before ?? question.where;
      const key = [...new Set(filters.map((filter) => JSON.stringify(filter)))].sort().join();
      const family = families.get(key) ?? this.#family(key, filters, related);
      if (family === null) return;
      families.set(key, family);
      family.asked.push({ place, grouping, plan });
    });
    return [...families.values()];
  }

  /** null where the table does not hold what a filter asks. */
  #family(key: string, filters: readonly Filter[], related: Related): Family | null {
    const parts = filters.map((filter) => this.#bitsOf(filter, related));
    const told = parts.filter((part) => part !== null);
    return told.length < parts.length ? null : { key, bits: allOf(told), asked: [] };
  }

  #bitsOf(filter: Filter, related: Related): RowBits | null {
    // What a filter on another table finds changes only with that table's own filters, which are all in the key.
    const key = JSON.stringify(filter);
    const known = this.#bits.get(key);
    if (known !== undefined) return known;
    const test = rowTest(this.table, filter, related);
    return test === null ? null : this.#bits.keep(key, bitsOf(this.table.rows, test));
  }

  /** The rows of a family, listed when they are first needed: until those of another are. */
  #rowsOf({ bits }: Family): () => PassedRows {
    const list = (): PassedRows => {
      if (bits === null) return { list: null, length: this.table.rows };
      if (this.#list.length === 0) this.#list = new Uint32Array(this.table.rows);
      return { list: this.#list, length: listRows(bits, this.#list) };
    };
    let rows: PassedRows | null = null;
    return () => (rows ??= list());
  }

  #fold(family: Family, plan: QuestionPlan, rows: () => PassedRows): Answer {
    const axis = plan.axis ?? sharedAxis(family, plan.adds);
    const adds = family.asked.some((one) => one.plan?.adds === true && one.plan.axis === axis) || plan.adds;
    const pass = this.#passOver(family.key, axis, adds, rows);
    return foldTotals(pass, plan, rowClasses(this.table), addedColumns(this.table));
  }

  #passOver(family: string, axis: Axis | null, adds: boolean, rows: () => PassedRows): Pass {
    const name = JSON.stringify([family, axis?.name ?? null]);
    const known = this.#passes.get(`${name} added`) ?? (adds ? undefined : this.#passes.get(name));
    if (known !== undefined) return known;
    const pass = passOver(rows(), {
      keys: this.#keysOf(axis),
      distinct: rowClasses(this.table).count * (axis?.column.values.length ?? 1),
      weights: this.table.cells?.weights ?? null,
      numbers: adds ? this.#added() : null
    });
    return this.#passes.keep(adds ? `${name} added` : name, pass);
  }

  /** The place on the axis and the class of each row as one number: worked out once for an axis. */
  #keysOf(axis: Axis | null): Codes {
    const { codes, count } = rowClasses(this.table);
    if (axis === null) return codes;
    const known = this.#keys.get(axis.name);
    if (known !== undefined) return known;
    const keys = new Uint16Array(this.table.rows);
    const places = axis.column.codes;
    for (let row = 0; row < keys.length; row += 1) keys[row] = (places[row] ?? 0) * count + (codes[row] ?? 0);
    this.#keys.set(axis.name, keys);
    return keys;
  }

  /** The two columns of numbers that passes add up, with nought for what is absent. */
  #added(): readonly [Float64Array, Float64Array] {
    if (this.#numbers !== null) return this.#numbers;
    const [first = new Float64Array(this.table.rows), second = first] = addedColumns(this.table).map((name) =>
      withoutGaps(this.table, name)
    );
    this.#numbers = [first, second];
    return this.#numbers;
  }
}

const selectionOf = ({ list, length }: PassedRows): Uint32Array | null => list?.subarray(0, length) ?? null;

/** The axis of a pass that is made anyhow; null where there is none that adds as wanted. */
function sharedAxis({ asked }: Family, adds: boolean): Axis | null {
  const made = asked.flatMap(({ plan }) => (plan === null || plan.axis === null ? [] : [{ ...plan, axis: plan.axis }]));
  return (made.find((plan) => plan.adds) ?? (adds ? undefined : made[0]))?.axis ?? null;
}

function withoutGaps({ columns }: ColumnTable, name: string): Float64Array {
  const column = columns[name];
  if (column?.kind !== 'number') throw new Error(`${name} is no column of numbers`);
  const numbers = column.numbers.slice();
  for (let row = 0; row < numbers.length; row += 1) if (Number.isNaN(numbers[row])) numbers[row] = 0;
  return numbers;
}
