/** Checks the evidence and lists every problem, in Vietnamese or English (`--lang vi`); exit 1 when there is one. */
import { checkTables } from '#lib/tables/check-tables.ts';
import { noProblems } from '#lib/tables/problem-text.ts';
import { chosenLanguage, printProblems } from './data/print-problems.ts';
import { dataFolder, readPackage } from './data/read-package.ts';

const { descriptor, texts, outlines } = readPackage(dataFolder());
const { tables, problems } = checkTables(descriptor, texts, outlines);
const lang = chosenLanguage();

if (problems.length > 0) {
  printProblems(problems, lang);
  process.exitCode = 1;
} else {
  const rows = tables.all().reduce((sum, table) => sum + table.rows.length, 0);
  console.log(noProblems(tables.all().length, rows, lang));
}
