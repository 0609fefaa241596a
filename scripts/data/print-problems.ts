import { languages, type Lang } from '#lib/domain/vocabulary.ts';
import type { DeckProblem } from '#lib/decks/deck-problem.ts';
import { deckProblemText } from '#lib/decks/deck-problem-text.ts';
import type { Problem } from '#lib/tables/problem.ts';
import { problemText, problemsHeading } from '#lib/tables/problem-text.ts';

/** Prints every problem, one a line, to the error stream. */
export function printProblems(problems: readonly Problem[], lang: Lang = chosenLanguage()): void {
  console.error(problemsHeading(problems.length, lang));
  for (const problem of problems) console.error(`  ${problemText(problem, lang)}`);
}

/** The same for problems of decks. */
export function printDeckProblems(problems: readonly DeckProblem[], lang: Lang = chosenLanguage()): void {
  console.error(problemsHeading(problems.length, lang));
  for (const problem of problems) console.error(`  ${deckProblemText(problem, lang)}`);
}

/** `--lang vi` or `--lang=vi`, else the language of the terminal (LC_ALL, LANG); English where it is neither. */
export function chosenLanguage(args: readonly string[] = process.argv, env: NodeJS.ProcessEnv = process.env): Lang {
  const position = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked =
    position < 0
      ? undefined
      : args[position] === '--lang'
        ? args[position + 1]
        : args[position]?.slice('--lang='.length);
  const wanted = asked ?? env['LC_ALL'] ?? env['LANG'] ?? 'en';
  return languages.find((lang) => wanted.toLowerCase().startsWith(lang)) ?? 'en';
}
