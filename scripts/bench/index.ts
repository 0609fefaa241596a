/** `npm run bench`: how fast the built explorer is on throttled lines, cold. `--quick`: one visit a line, the promised line only. `--scale [rows …]`: a synthetic country. `--engines [folder …]`: versions of the engine. */
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Browser } from '@playwright/test';
import { browserArguments, ensureBrowser } from '../browser.mjs';
import { serve } from '../serve.mjs';
import { compareEngines } from './compare-engines.ts';
import { median, percentile, timeFilters } from './filters.ts';
import { lines, promisedLine, type Line } from './lines.ts';
import { keepNames, visit, visitPlain, type Visit } from './measure.ts';
import { timePages } from './page-filters.ts';
import { buildPlainPage } from './plain-page.ts';
import { pageTable, table, type FiltersResult, type LineResult, type TimesResult } from './report.ts';
import { benchScale } from './scale/index.ts';
import { timeSearch, typedTexts } from './search.ts';

const quick = process.argv.includes('--quick');
const visits = quick ? 1 : 5;
const filterCount = 40;
/** Choices on each page of money and policy, each taken back again. */
const pageTurns = quick ? 5 : 20;
const base = process.env['BASE_PATH'] ?? '';

/** Ours and the plain page in turn: what else the machine does falls on both. */
async function measureLine(browser: Browser, address: string, plain: string, line: Line): Promise<LineResult> {
  const made: Visit[] = [];
  const plainAnswers: number[] = [];
  for (let turn = 0; turn < visits; turn += 1) {
    made.push(await visit(browser, address, line));
    plainAnswers.push(await visitPlain(browser, plain, line));
  }
  const middle = (column: keyof Visit): number | null => {
    const known = made.map((one) => one[column]).filter((value) => value !== null);
    return known.length === 0 ? null : median(known);
  };
  return {
    line: line.name,
    plainAnswerMs: median(plainAnswers),
    medians: {
      bytesBeforeEngine: middle('bytesBeforeEngine'),
      bytesOfEngine: middle('bytesOfEngine'),
      firstPaintMs: middle('firstPaintMs'),
      largestPaintMs: middle('largestPaintMs'),
      layoutShift: middle('layoutShift'),
      chartAndMapMs: middle('chartAndMapMs'),
      firstAnswerMs: middle('firstAnswerMs'),
      engineStartMs: middle('engineStartMs'),
      engineReadyMs: middle('engineReadyMs')
    }
  };
}

const timesOf = (times: readonly number[]): TimesResult => ({
  median: median(times),
  p95: percentile(times, 0.95),
  count: times.length
});

async function measureFilters(browser: Browser, address: string): Promise<FiltersResult> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(keepNames);
  await page.goto(address);
  await page.locator('html[data-engine="ready"][data-drawn="true"]').waitFor({ state: 'attached', timeout: 60_000 });
  const { answered, painted, followed } = await timeFilters(page, filterCount);
  await context.close();
  return { answered: timesOf(answered), painted: timesOf(painted), followed: timesOf(followed) };
}

async function measureSearch(browser: Browser, address: string): Promise<TimesResult> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(keepNames);
  await page.goto(`${address}vi/search/`);
  const times = await timeSearch(page, await typedTexts(page, `${address}search/vi.json`));
  await context.close();
  return timesOf(times);
}

async function run(): Promise<void> {
  const executablePath = await ensureBrowser();
  if (executablePath === null) throw new Error('no browser: install Chromium or set ATLAS_CHROMIUM to its path');
  const { server, address } = await serve({ folder: 'build', port: 4300, base });
  const plain = await serve({ folder: buildPlainPage('data'), port: 4320 });
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  const explorer = `${address}vi/`;
  const measured: LineResult[] = [];
  for (const line of lines.filter(({ name }) => !quick || name === promisedLine)) {
    console.log(`${line.name}: ${line.megabits} Mbps, ${line.latencyMs} ms, processor ${line.slowdown}× slower`);
    measured.push(await measureLine(browser, explorer, plain.address, line));
  }
  const filters = await measureFilters(browser, explorer);
  const search = await measureSearch(browser, address);
  const pages = (await timePages(browser, address, pageTurns)).map(({ name, narrowing, clearing }) => ({
    name,
    narrowing: timesOf(narrowing),
    clearing: timesOf(clearing)
  }));
  await browser.close();
  server.close();
  plain.server.close();
  console.log(
    `\n${table(measured, filters, search)}\n\n${pageTable(pages)}\n\nmedians of ${visits}, cold cache, ${explorer}`
  );
  await mkdir('test-results', { recursive: true });
  await writeFile(
    'test-results/bench.json',
    JSON.stringify({ visits, lines: measured, filters, search, pages }, null, 2)
  );
}

/** What was given after an option; null where it was not given. */
function after(option: string): readonly string[] | null {
  const at = process.argv.indexOf(option);
  return at < 0 ? null : process.argv.slice(at + 1);
}

const scaled = after('--scale');
const engines = after('--engines');
if (scaled !== null) await benchScale(scaled);
else if (engines !== null) compareEngines(engines);
else await run();
