/** Checks the evidence and writes static/data; does nothing when neither evidence nor code has changed since the last time. */
import { buildData } from './data/build.ts';
import { reportText } from './data/build-report.ts';
import { hashOf, isUpToDate, writeStamp } from './data/build-stamp.ts';
import { printProblems } from './data/print-problems.ts';
import { dataFolder } from './data/read-package.ts';

const target = 'static/data';
const stamp = '.cache/build-data.stamp';
const from = dataFolder();
const engine = ['decode-row', 'node-database', 'write-parquet'].map((name) => `src/lib/database/${name}.ts`);
const code = ['scripts/build-data.ts', 'scripts/data', 'src/lib/tables', ...engine, 'package-lock.json'];
const inputs = hashOf([from, 'data/geo', ...code]);

if (isUpToDate(stamp, inputs, target)) {
  console.log(`${target} is up to date`);
} else {
  const result = await buildData(from, target);
  if (result.kind === 'refused') {
    printProblems(result.problems);
    process.exitCode = 1;
  } else {
    console.log(reportText(result.report));
    writeStamp(stamp, inputs, target);
  }
}
