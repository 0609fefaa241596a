import type { Run } from '#lib/domain/sql.ts';

/** A question to the tables with what it is about as text: asked once for each database, whichever page or language asks again. */
export function onceAsked<About extends string, Answer>(
  ask: (run: Run, about: About) => Answer
): (run: Run, about: About) => Answer {
  const asked = new WeakMap<Run, Map<About, Answer>>();
  return (run, about) => {
    const answers = asked.get(run) ?? new Map<About, Answer>();
    asked.set(run, answers);
    const known = answers.get(about);
    if (known !== undefined) return known;
    const fresh = ask(run, about);
    answers.set(about, fresh);
    return fresh;
  };
}
