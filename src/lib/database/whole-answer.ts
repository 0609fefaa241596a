/**
 * The engine hands over an answer while it still works on its last step, and where that step fails it ends the answer there without a word. Sorting is
 * a step that must be done before: what is sorted fails as a whole. Every other answer is gathered first.
 */
import { sqlTokens, type SqlToken } from './desk-tokens.ts';

const reads = /^(SELECT|WITH|FROM|VALUES)$/i;

/** The statement so that what fails on the way is an error and never a shorter answer; statements that do not read stay as they are. */
export function wholeAnswer(sql: string): string {
  const tokens = sqlTokens(sql);
  const end = tokens.find(({ text }) => text === ';');
  const isOne = end === undefined || end === tokens.at(-1);
  if (!reads.test(tokens[0]?.text ?? '') || !isOne || isSorted(tokens)) return sql;
  const statement = end === undefined ? sql : sql.slice(0, end.offset);
  return `WITH gathered_rows AS MATERIALIZED (\n${statement}\n) SELECT * FROM gathered_rows`;
}

/** Whether ORDER BY stands outside of all brackets: it is then that of the whole answer. */
function isSorted(tokens: readonly SqlToken[]): boolean {
  let depth = 0;
  return tokens.some(({ kind, text }, at) => {
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    return depth === 0 && kind === 'word' && /^ORDER$/i.test(text) && /^BY$/i.test(tokens[at + 1]?.text ?? '');
  });
}
