/** Checks the evidence, the record of its releases and the decks, and lists every problem, in Vietnamese or English (`--lang vi`); exit 1 when there is one. */
import { readHistory } from '#lib/releases/history.ts';
import { checkPackage } from '#lib/tables/check-package.ts';
import { noProblems } from '#lib/tables/problem-text.ts';
import { checkDecks } from './data/check-decks.ts';
import { chosenLanguage, printDeckProblems, printProblems } from './data/print-problems.ts';
import { dataFolder } from './data/data-folder.ts';
import { readPackage } from './data/read-package.ts';
import { readReleaseFolders } from './releases/read-folders.ts';

const checked = checkPackage(readPackage(dataFolder()));
const history = readHistory(readReleaseFolders(dataFolder()));
const decks = checked.kind === 'sound' ? checkDecks(dataFolder()) : [];
const lang = chosenLanguage();

if (checked.kind === 'refused') {
  printProblems(checked.problems, lang);
  process.exitCode = 1;
} else if (history.kind === 'refused') {
  printProblems(history.problems, lang);
  process.exitCode = 1;
} else if (decks.length > 0) {
  printDeckProblems(decks, lang);
  process.exitCode = 1;
} else {
  const tables = checked.tables.all();
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  console.log(noProblems(tables.length, rows, lang));
}
