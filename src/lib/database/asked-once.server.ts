import type { Run } from '#lib/domain/sql.ts';

/**
 * Asks each release once for each id and keeps the answer for the life of the process, or until `most` later ones are kept: a page is
 * prerendered in two languages and with its files from the same rows. Only for rows that do not depend on the language.
 */
export function askedOnce<Rows>(
  ask: (run: Run, id: string) => Rows,
  most = Number.POSITIVE_INFINITY
): (run: Run, id: string) => Rows {
  const releases = new WeakMap<Run, Map<string, Rows>>();
  return (run, id) => {
    const answers = releases.get(run) ?? new Map<string, Rows>();
    releases.set(run, answers);
    const known = answers.get(id);
    if (known !== undefined) return known;
    const rows = ask(run, id);
    answers.set(id, rows);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return rows;
  };
}
