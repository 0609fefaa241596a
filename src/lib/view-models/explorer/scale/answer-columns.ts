/** The answerer for many rows: filters as bits of one number a row, kept between questions; one pass over what passes for each question. */
import type { Answer, Filter, Question } from '#lib/domain/question.ts';
import { checkQuestion } from '#lib/domain/question-check.ts';
import type { ColumnTable } from './column-table.ts';
import type { Selection } from './group-measures.ts';
import { groupingOf, groupRows } from './group-rows.ts';
import { answerLadder, laddersOf } from './ladders.ts';
import { markFailing, rowTest, type Related } from './row-tests.ts';

/** Bits of a mask that filters may take. */
const bits = 31;

/** One table with the filters that were last asked of it. */
export class ColumnAnswerer {
  readonly table: ColumnTable;
  readonly #masks: Uint32Array;
  /** Filters by the bit they have, least recently used first. */
  readonly #held = new Map<string, number>();

  constructor(table: ColumnTable) {
    this.table = table;
    this.#masks = new Uint32Array(table.rows);
  }

  /** Answers in the order of the questions; null where the table does not hold what one asks. `related` tells of other tables. */
  answer(questions: readonly Question[], related: Related): readonly (Answer | null)[] {
    questions.forEach(checkQuestion);
    const selections = new Map<number, Selection>();
    const select = (filters: readonly Filter[]): Selection | undefined => {
      const need = this.#need(filters, related, selections);
      if (need === undefined) return undefined;
      const known = selections.get(need);
      const selection = known === undefined ? this.#select(need) : known;
      selections.set(need, selection);
      return selection;
    };
    const answers = new Map<Question, Answer | null>();
    for (const ladder of laddersOf(this.table, questions)) {
      const selection = select(ladder.where);
      if (selection === undefined) continue;
      answerLadder(this.table, ladder, selection).forEach((answer, question) => answers.set(question, answer));
    }
    return questions.map((question) => {
      const known = answers.get(question);
      if (known !== undefined) return known;
      const grouping = groupingOf(this.table, question);
      if (grouping === null) return null;
      const selection = select(question.where);
      return selection === undefined ? null : groupRows(this.table, grouping, selection);
    });
  }

  /** The bits of the filters; undefined where the table does not hold what one asks. */
  #need(filters: readonly Filter[], related: Related, used: Map<number, Selection>): number | undefined {
    let need = 0;
    for (const filter of filters) {
      const bit = this.#bit(filter, related, need, used);
      if (bit === undefined) return undefined;
      need |= bit;
    }
    return need;
  }

  #bit(filter: Filter, related: Related, inUse: number, selections: Map<number, Selection>): number | undefined {
    // What a filter on another table finds may change with that table's own filters, which are all in the key.
    const key = JSON.stringify(filter);
    const known = this.#held.get(key);
    if (known !== undefined) {
      this.#held.delete(key);
      this.#held.set(key, known);
      return known;
    }
    const test = rowTest(this.table, filter, related);
    if (test === null) return undefined;
    const bit = this.#freeBit(inUse, selections);
    markFailing(this.#masks, bit, test);
    this.#held.set(key, bit);
    return bit;
  }

  #freeBit(inUse: number, selections: Map<number, Selection>): number {
    if (this.#held.size < bits) return 1 << this.#held.size;
    for (const [key, bit] of this.#held) {
      if ((bit & inUse) !== 0) continue;
      this.#held.delete(key);
      // Selections made with what the bit meant before are worth nothing now.
      for (const need of [...selections.keys()]) if ((need & bit) !== 0) selections.delete(need);
      return bit;
    }
    throw new Error(`more than ${bits} filters in one question`);
  }

  #select(need: number): Selection {
    if (need === 0) return null;
    const masks = this.#masks;
    const found = new Uint32Array(masks.length);
    let length = 0;
    for (let row = 0; row < masks.length; row += 1) {
      found[length] = row;
      length += ((masks[row] ?? 0) & need) === 0 ? 1 : 0;
    }
    return found.slice(0, length);
  }
}
