// `npm test`: installs what is missing, runs every kind of test, and ends with one line: N passed, N failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { installMissing, requireNode, root } from './install.mjs';

requireNode();
installMissing();
const { buildSite } = await import('./build-site.mjs');

const bin = (...path) => join(root, 'node_modules', ...path);
const prettier = bin('prettier', 'bin', 'prettier.cjs');
const eslint = bin('eslint', 'bin', 'eslint.js');
const kit = bin('@sveltejs', 'kit', 'svelte-kit.js');
const svelteCheck = bin('svelte-check', 'bin', 'svelte-check');
const vitest = bin('vitest', 'vitest.mjs');
const playwright = bin('@playwright', 'test', 'cli.js');
const results = join(root, 'test-results');

/** Steps that need the site come after the one that builds it, and count as one failure each when there is none. */
const steps = [
  { name: 'format', run: () => one(node(prettier, '--check', '--log-level', 'warn', '.')) },
  {
    name: 'types',
    run: () => one(node(kit, 'sync') && node(svelteCheck, '--tsconfig', './tsconfig.json', '--fail-on-warnings'))
  },
  { name: 'lint', run: () => one(node(eslint, '--max-warnings', '0', '.')) },
  { name: 'build', run: buildStep },
  { name: 'unit, query, chart, data and architecture', run: () => vitestStep('unit') },
  { name: 'built site', needsSite: true, run: () => vitestStep('build', '--config', 'tests/build/vitest.config.ts') },
  { name: 'end to end', needsSite: true, run: endToEndStep }
];

let siteIsBuilt = false;
const wanted = process.argv.slice(2);
const sums = { passed: 0, failed: 0 };
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
for (const step of steps) {
  if (wanted.length > 0 && !wanted.some((word) => step.name.includes(word))) continue;
  await report(step);
}
console.log(`\n${sums.passed} passed, ${sums.failed} failed`);
process.exit(sums.failed > 0 ? 1 : 0);

async function report(step) {
  console.log(`\n━━ ${step.name}`);
  const started = Date.now();
  const { passed, failed } = await outcome(step);
  sums.passed += passed;
  sums.failed += failed;
  console.log(`   ${step.name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - started) / 1000)} s)`);
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

function one(succeeded) {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function node(...args) {
  const env = { ...process.env, NO_COLOR: '1' };
  return spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function buildStep() {
  siteIsBuilt = buildSite();
  return one(siteIsBuilt);
}

function vitestStep(name, ...options) {
  const file = join(results, `${name}.json`);
  const succeeded = node(
    vitest,
    'run',
    ...options,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`
  );
  if (!existsSync(file)) return one(false);
  const { numPassedTests: passed, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  // A file that cannot be loaded has no failed test in it, yet nothing in it was tested.
  return atLeastOneFailure(succeeded, { passed, failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0) });
}

async function endToEndStep() {
  const browser = await ensureBrowser();
  if (browser === null) {
    console.error('   no browser: install Chromium or set ATLAS_CHROMIUM to its path');
    return one(false);
  }
  process.env.ATLAS_CHROMIUM = browser;
  const file = join(results, 'end-to-end.json');
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = file;
  const succeeded = node(playwright, 'test', '--reporter=line,json');
  if (!existsSync(file)) return one(false);
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(file, 'utf8')).stats;
  if (flaky > 0) console.log(`   passed at the second try only: ${flaky} (marked flaky above)`);
  return atLeastOneFailure(succeeded, { passed: expected + flaky, failed: unexpected });
}

/** A runner that says it failed did, whatever its report counts; so did one that ran nothing. */
function atLeastOneFailure(succeeded, { passed, failed }) {
  return { passed, failed: Math.max(failed, succeeded && passed > 0 ? 0 : 1) };
}
