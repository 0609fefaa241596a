/**
 * One answerer of all questions where investments are columns or cells: zones and funds are rows as in every explorer, investments are
 * asked of the smallest table that can tell.
 */
import type { Answer, Filter, Question } from '#lib/domain/question.ts';
import { evaluate } from '../../evaluate-question.ts';
import type { ExplorerRows } from '../../row-columns.ts';
import { ColumnAnswerer } from './answer-columns.ts';
import type { ColumnTable } from './column-table.ts';
import { Recent } from './recent.ts';

/** Rows of zones and funds; investments are not among them. */
export type FewRows = Omit<ExplorerRows, 'explorer_investments'>;

const keptAnswers = 120;

type Related = Extract<Filter, { kind: 'related' }>;

export class ScaleAnswerer {
  readonly #rows: ExplorerRows;
  readonly #tables: readonly ColumnAnswerer[];
  /** Of zones and funds, by the question: a step changes few of them. */
  readonly #answers = new Recent<Answer>(keptAnswers);

  /** `tables` hold the same investments, the smallest first. */
  constructor(rows: FewRows, tables: readonly ColumnTable[]) {
    this.#rows = { ...rows, explorer_investments: [] };
    this.#tables = tables.map((table) => new ColumnAnswerer(table));
  }

  /** Answers in the order of the questions; null for those that the tables cannot tell. */
  answer(questions: readonly Question[]): readonly (Answer | null)[] {
    return this.#makers(questions).map((make) => make?.() ?? null);
  }

  /** What works out each answer, of zones and funds no sooner than it is called; null where the tables cannot tell them all. */
  makers(questions: readonly Question[]): readonly (() => Answer)[] | null {
    const makers = this.#makers(questions).filter((make) => make !== null);
    return makers.length === questions.length ? makers : null;
  }

  #makers(questions: readonly Question[]): readonly ((() => Answer) | null)[] {
    const found = new Map<string, ReadonlySet<string> | null>();
    const related = (filter: Related): ReadonlySet<string> | null => {
      const key = JSON.stringify([filter.from, filter.relatedColumn, filter.where]);
      const known = found.get(key);
      if (known !== undefined) return known;
      const values = this.#valuesOf(filter, related);
      found.set(key, values);
      return values;
    };
    const ofInvestments = questions.filter(({ from }) => from === 'explorer_investments');
    const answers = this.#askTables(ofInvestments, related);
    return questions.map((question) => {
      if (question.from !== 'explorer_investments') return this.#askRows(question, related);
      const answer = answers.get(question);
      return answer === undefined ? null : () => answer;
    });
  }

  #askTables(
    questions: readonly Question[],
    related: (filter: Related) => ReadonlySet<string> | null
  ): ReadonlyMap<Question, Answer> {
    const answers = new Map<Question, Answer>();
    for (const table of this.#tables) {
      const open = questions.filter((question) => !answers.has(question));
      if (open.length === 0) break;
      table.answer(open, related).forEach((answer, place) => {
        const question = open[place];
        if (answer !== null && question !== undefined) answers.set(question, answer);
      });
    }
    return answers;
  }

  #askRows(question: Question, related: (filter: Related) => ReadonlySet<string> | null): (() => Answer) | null {
    const where = withoutInvestments(question.where, related);
    if (where === null) return null;
    const asked = { ...question, where };
    const key = JSON.stringify(asked);
    return () => this.#answers.get(key) ?? this.#answers.keep(key, evaluate(asked, this.#rows));
  }

  #valuesOf(
    { from, relatedColumn, where }: Related,
    related: (filter: Related) => ReadonlySet<string> | null
  ): ReadonlySet<string> | null {
    const question: Question = { from, where, groupBy: [relatedColumn], measures: [] };
    const answer =
      from === 'explorer_investments'
        ? this.#askTables([question], related).get(question)
        : this.#askRows(question, related)?.();
    return answer == null ? null : new Set(answer.flatMap(({ keys: [key] }) => key ?? []));
  }
}

/** Filters that look into investments, as what they find there; null where that cannot be told. */
function withoutInvestments(
  filters: readonly Filter[],
  related: (filter: Related) => ReadonlySet<string> | null
): readonly Filter[] | null {
  const changed: Filter[] = [];
  for (const filter of filters) {
    if (filter.kind === 'any') {
      const parts = withoutInvestments(filter.filters, related);
      if (parts === null) return null;
      changed.push({ ...filter, filters: parts });
    } else if (filter.kind !== 'related') changed.push(filter);
    else if (filter.from !== 'explorer_investments') {
      const where = withoutInvestments(filter.where, related);
      if (where === null) return null;
      changed.push({ ...filter, where });
    } else {
      const found = related(filter);
      // A filter of the language can only say what is found, not what is not.
      if (found === null || filter.not) return null;
      changed.push({ kind: 'one-of', column: filter.column, values: [...found] });
    }
  }
  return changed;
}
