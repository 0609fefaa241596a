import type { Lang } from '#lib/domain/vocabulary.ts';
import type { OwnProblem } from '#lib/sheets/own-sheet.ts';
import { suggestionText } from '#lib/sheets/suggestion-text.ts';
import { ruleTextEn } from '#lib/tables/rule-text-en.ts';
import { ruleTextVi } from '#lib/tables/rule-text-vi.ts';

/** The rule that is broken, as a clause after what was found. */
export const ruleText = ({ rule }: OwnProblem, lang: Lang): string =>
  lang === 'vi' ? ruleTextVi(rule) : ruleTextEn(rule);

/** Rule and suggestion in one line: what a screen reader hears at the cell. */
export const troubleText = (problem: OwnProblem, lang: Lang): string =>
  `${ruleText(problem, lang)}. ${suggestionText(problem, lang)}`;

/** Problems by `row,column`; those of a whole row by `row,`. */
export function problemsByCell(problems: readonly OwnProblem[]): ReadonlyMap<string, readonly OwnProblem[]> {
  const found = new Map<string, OwnProblem[]>();
  for (const problem of problems) {
    if (problem.at === null) continue;
    const key = `${problem.at.row},${problem.at.column ?? ''}`;
    const others = found.get(key);
    if (others === undefined) found.set(key, [problem]);
    else others.push(problem);
  }
  return found;
}
