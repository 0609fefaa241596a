import type { Run } from '#lib/domain/sql.ts';

/**
 * Asks each release once about each thing, named by a text, and keeps the answer for the life of the process, or until `most` later ones
 * are kept: pages and files of both languages are made from the same rows.
 */
export function askedOnce<About extends string, Answer>(
  ask: (run: Run, about: About) => Answer,
  most = Number.POSITIVE_INFINITY
): (run: Run, about: About) => Answer {
  const releases = new WeakMap<Run, Map<About, Answer>>();
  return (run, about) => {
    const answers = releases.get(run) ?? new Map<About, Answer>();
    releases.set(run, answers);
    const known = answers.get(about);
    if (known !== undefined) return known;
    const fresh = ask(run, about);
    answers.set(about, fresh);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return fresh;
  };
}
