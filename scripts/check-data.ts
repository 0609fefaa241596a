/** Checks the evidence and lists every problem, in Vietnamese or English (`--lang vi`); exit 1 when there is one. */
import { checkPackage } from '#lib/tables/check-package.ts';
import { noProblems } from '#lib/tables/problem-text.ts';
import { chosenLanguage, printProblems } from './data/print-problems.ts';
import { dataFolder, readPackage } from './data/read-package.ts';

const checked = checkPackage(readPackage(dataFolder()));
const lang = chosenLanguage();

if (checked.kind === 'refused') {
  printProblems(checked.problems, lang);
  process.exitCode = 1;
} else {
  const tables = checked.tables.all();
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  console.log(noProblems(tables.length, rows, lang));
}
