import type { RawRow, Run, SqlValue } from '#lib/domain/sql.ts';

export type AskLater = (sql: string, parameters: readonly SqlValue[]) => Promise<readonly RawRow[]>;

/** A statement that has no answer yet; only `LaterAnswers` throws and catches it. */
class Unanswered extends Error {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];

  constructor(sql: string, parameters: readonly SqlValue[]) {
    super(`no answer yet: ${sql}`);
    this.sql = sql;
    this.parameters = parameters;
  }
}

/**
 * Lets what is written for an engine that answers at once (`Run`) work on one that answers later. `run` takes answers from those that
 * are known; at the first that is missing the work is broken off, the engine is asked, and the work begins again. That is right
 * because the work is pure: the same answers lead to the same next statement. Every statement is asked once, however often the
 * work begins, and answers stay for the next work.
 */
export class LaterAnswers {
  readonly #ask: AskLater;
  readonly #known = new Map<string, readonly RawRow[]>();

  constructor(ask: AskLater) {
    this.#ask = ask;
  }

  /** The same function for as long as this lives: what remembers rows by their `Run` remembers them here too. */
  readonly run: Run = (sql, parameters = []) => {
    const known = this.#known.get(keyOf(sql, parameters));
    if (known === undefined) throw new Unanswered(sql, parameters);
    return known;
  };

  /** What `work` makes of the answers; rejects with what the engine or the work itself throws. */
  async of<Made>(work: (run: Run) => Made): Promise<Made> {
    for (;;) {
      try {
        return work(this.run);
      } catch (missing) {
        if (!(missing instanceof Unanswered)) throw missing;
        this.#known.set(keyOf(missing.sql, missing.parameters), await this.#ask(missing.sql, missing.parameters));
      }
    }
  }
}

const keyOf = (sql: string, parameters: readonly SqlValue[]): string => JSON.stringify([sql, ...parameters]);
