/**
 * Checks the evidence and its releases, writes static/data and restores the older releases; does nothing when neither evidence nor code
 * has changed since the last time.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDescriptor } from '#lib/tables/descriptor.ts';
import type { Problem } from '#lib/tables/problem.ts';
import { buildData } from './data/build.ts';
import { reportText } from './data/build-report.ts';
import { hashOf, isUpToDate, writeStamp } from './data/build-stamp.ts';
import { checkDecks } from './data/check-decks.ts';
import { partLimits } from './data/part-plan.ts';
import { printDeckProblems, printProblems } from './data/print-problems.ts';
import { dataFolder } from './data/data-folder.ts';
import { onlyRelease } from './releases/only-release.ts';
import { restoreReleases } from './releases/restore.ts';

const target = 'static/data';
const stamp = '.cache/build-data.stamp';
const older = '.cache/releases';
const olderStamp = '.cache/restore-releases.stamp';
const from = dataFolder();
const engine = ['decode-row', 'node-database', 'write-parquet'].map((name) => `src/lib/database/${name}.ts`);
const code = [
  'scripts/build-data.ts',
  'scripts/data',
  'scripts/releases',
  'src/lib/tables',
  'src/lib/releases',
  ...['geojson', 'sheet', 'xlsx', 'zip'].map((name) => `src/lib/export/${name}.ts`),
  ...engine,
  'package-lock.json'
];
const inputs = `${hashOf([from, 'data/geo', ...code])} ${Object.values(partLimits()).join('/')}`;

/** The tables of today; the problems that kept them from being built. */
async function buildTables(): Promise<readonly Problem[]> {
  const result = await buildData(from, target);
  if (result.kind === 'refused') return result.problems;
  console.log(reportText(result.report));
  writeStamp(stamp, inputs, target);
  return [];
}

/** The tables of older releases; the problems of their record. */
async function buildReleases(): Promise<readonly Problem[]> {
  const { tables } = readDescriptor(readFileSync(join(from, 'datapackage.json'), 'utf8'));
  const problems = await restoreReleases(
    from,
    tables,
    older,
    onlyRelease(readFileSync(join(target, 'datapackage.json'), 'utf8'))
  );
  if (problems.length === 0) writeStamp(olderStamp, inputs, older);
  return problems;
}

const ofTables = isUpToDate(stamp, inputs, target) ? [] : await buildTables();
const problems = ofTables.length > 0 || isUpToDate(olderStamp, inputs, older) ? ofTables : await buildReleases();
// Decks name pages of the site as well as rows: they are checked each time.
const ofDecks = problems.length > 0 ? [] : checkDecks(from);
if (problems.length > 0) {
  printProblems(problems);
  process.exitCode = 1;
} else if (ofDecks.length > 0) {
  printDeckProblems(ofDecks);
  process.exitCode = 1;
} else {
  console.log(`${target} and ${older} are up to date`);
}
