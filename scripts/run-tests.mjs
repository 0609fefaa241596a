// `npm test`: installs what is missing, runs every kind of test, and ends with one line: N passed, N failed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { installMissing, requireNode, root } from './install.mjs';

requireNode();
installMissing();
const { buildData } = await import('./build-site.mjs');

const bin = (...path) => join(root, 'node_modules', ...path);
const prettier = bin('prettier', 'bin', 'prettier.cjs');
const eslint = bin('eslint', 'bin', 'eslint.js');
const kit = bin('@sveltejs', 'kit', 'svelte-kit.js');
const svelteCheck = bin('svelte-check', 'bin', 'svelte-check');
const vitest = bin('vitest', 'vitest.mjs');
const playwright = bin('@playwright', 'test', 'cli.js');
const results = join(root, 'test-results');

/**
 * Rounds follow each other; the lanes of a round run side by side, each its steps in order: what needs no site is tested while the site
 * is built, which keeps a second core busy. The browser has the machine for itself. Steps that need the site count as one failure each
 * when there is none.
 */
const rounds = [
  [[{ name: 'data', alsoFor: 'build', run: dataStep }]],
  [
    [
      { name: 'build', run: buildStep },
      {
        name: 'built site',
        needsSite: true,
        run: () => vitestStep('build', '--config', 'tests/build/vitest.config.ts')
      },
      { name: 'pages of a large package', run: largeStep }
    ],
    [
      { name: 'format', run: formatStep },
      { name: 'lint', run: () => programStep(eslint, '--max-warnings', '0', '.') },
      { name: 'types', run: () => programStep(svelteCheck, '--tsconfig', './tsconfig.json', '--fail-on-warnings') },
      { name: 'unit, query, chart, data and architecture', run: () => vitestStep('unit') }
    ]
  ],
  [[{ name: 'end to end', needsSite: true, run: endToEndStep }]]
];

let dataIsBuilt = false;
let siteIsBuilt = false;
const wanted = process.argv.slice(2);
const sums = { passed: 0, failed: 0 };
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
// Before anything reads its files: linter, types, tests and the build find them finished.
await node({ args: [kit, 'sync'] });
for (const lanes of rounds) await Promise.all(lanes.map(runLane));
console.log(`\n${sums.passed} passed, ${sums.failed} failed`);
process.exit(sums.failed > 0 ? 1 : 0);

async function runLane(steps) {
  for (const step of steps.filter(isWanted)) await report(step);
}

/** `npm test -- lint` runs the steps whose name holds the word. */
function isWanted({ name, alsoFor = name }) {
  return wanted.length === 0 || wanted.some((word) => name.includes(word) || alsoFor.includes(word));
}

async function report(step) {
  console.log(`\n━━ ${step.name} …`);
  const started = Date.now();
  const { passed, failed, said = '' } = await outcome(step);
  sums.passed += passed;
  sums.failed += failed;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`\n━━ ${step.name}\n${said}   ${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}

async function outcome(step) {
  if (step.needsSite && !siteIsBuilt && !wantedWithoutBuild()) {
    console.log('   not run: the site was not built');
    return one(false);
  }
  try {
    return await step.run();
  } catch (error) {
    console.error(error);
    return one(false);
  }
}

/** `npm test -- "end to end"` tests the site that stands in build/. */
function wantedWithoutBuild() {
  return (
    wanted.length > 0 && !wanted.some((word) => 'build'.includes(word)) && existsSync(join(root, 'build', 'index.html'))
  );
}

function one(succeeded, said = '') {
  return succeeded ? { passed: 1, failed: 0, said } : { passed: 0, failed: 1, said };
}

/** Runs a program of Node; what it says is kept, so that programs running side by side are not heard at once. */
function node({ args, environment = {}, aloud = false }) {
  const env = { ...process.env, NO_COLOR: '1', ...environment };
  const stdio = ['ignore', ...(aloud ? ['inherit', 'inherit'] : ['pipe', 'pipe'])];
  const child = spawn(process.execPath, args, { cwd: root, stdio, env });
  const parts = [];
  child.stdout?.on('data', (part) => parts.push(part));
  child.stderr?.on('data', (part) => parts.push(part));
  return new Promise((done) => {
    child.on('error', (error) => done({ succeeded: false, said: `${error}\n` }));
    child.on('close', (code) => done({ succeeded: code === 0, said: Buffer.concat(parts).toString('utf8') }));
  });
}

async function programStep(...args) {
  const { succeeded, said } = await node({ args });
  return one(succeeded, said);
}

async function dataStep() {
  dataIsBuilt = buildData();
  return one(dataIsBuilt);
}

/** Kit's own files of the build lie apart from those that linter, types and tests read at the same time; the engine is compressed quickly. */
async function buildStep() {
  const args = [join('scripts', 'build-site.mjs'), ...(dataIsBuilt ? ['--data-is-built'] : [])];
  const { succeeded, said } = await node({ args, environment: { ATLAS_KIT: '.svelte-kit/build', ATLAS_TRIAL: '1' } });
  siteIsBuilt = succeeded;
  return one(succeeded, said);
}

/** What was found well formed stays so while file, settings and program are the same. */
function formatStep() {
  const cache = ['--cache', '--cache-strategy', 'content'];
  return programStep(prettier, '--check', '--log-level', 'warn', ...cache, '.');
}

/** Looked at by the end-to-end tests; a folder of its own, apart from the site. */
function largeStep() {
  rmSync(join(root, '.cache', 'large-sample'), { recursive: true, force: true });
  return programStep('--import', 'tsx', join('scripts', 'build-large-sample.ts'));
}

async function vitestStep(name, ...options) {
  const file = join(results, `${name}.json`);
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { succeeded, said } = await node({ args: [vitest, 'run', ...options, ...report] });
  if (!existsSync(file)) return one(false, said);
  const { numPassedTests: passed, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  // A file that cannot be loaded has no failed test in it, yet nothing in it was tested.
  const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0);
  return { ...atLeastOneFailure(succeeded, { passed, failed }), said };
}

async function endToEndStep() {
  const browser = await ensureBrowser();
  if (browser === null) {
    console.error('   no browser: install Chromium or set ATLAS_CHROMIUM to its path');
    return one(false);
  }
  const file = join(results, 'end-to-end.json');
  const environment = { ATLAS_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { succeeded } = await node({ args: [playwright, 'test', '--reporter=line,json'], environment, aloud: true });
  if (!existsSync(file)) return one(false);
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(file, 'utf8')).stats;
  if (flaky > 0) console.log(`   passed at the second try only: ${flaky} (marked flaky above)`);
  return atLeastOneFailure(succeeded, { passed: expected + flaky, failed: unexpected });
}

/** A runner that says it failed did, whatever its report counts; so did one that ran nothing. */
function atLeastOneFailure(succeeded, { passed, failed }) {
  return { passed, failed: Math.max(failed, succeeded && passed > 0 ? 0 : 1) };
}
