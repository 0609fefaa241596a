/**
 * Who answers cross-filters fastest over many rows? `npx tsx scripts/bench/scale/candidates.ts [rows …]`: the engine scanning, the engine
 * with cubes of our own, columns of numbers in a worker, and @uwdata/mosaic-core over the same engine.
 */
import { mkdirSync, symlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { browserArguments, ensureBrowser } from '../../browser.mjs';
import { serve } from '../../serve.mjs';
import { median, percentile } from '../filters.ts';
import { presentProvinces, realRows } from '../synthetic/real-package.ts';
import { buildPage } from '../build-page.ts';
import type { CandidateResult } from './candidates/page.ts';
import type { ScaleMeasure } from './index.ts';
import { prepare } from './prepare.ts';

const site = '.cache/scale/candidates';
const names = ['columns', 'explorer', 'mosaic', 'own-cubes', 'scan'] as const;
/** Of many rows every fourth step: a scan takes seconds. */
const everyOf = (rows: number): number => (rows >= 1_000_000 ? 4 : 1);

declare global {
  var atlasCandidate: (provinces: readonly string[], sectors: readonly string[]) => Promise<CandidateResult>;
}

export interface MeasuredCandidate {
  readonly name: (typeof names)[number];
  readonly rows: number;
  readonly openMs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly longestMs: number;
  readonly longestTaskMs: number;
  /** Groups of all steps together: candidates that give as many have answered the same. */
  readonly groups: number;
}

async function measureOne(
  browser: Browser,
  address: string,
  name: MeasuredCandidate['name'],
  rows: number
): Promise<MeasuredCandidate> {
  const page = await browser.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(address).origin) && !request.url().startsWith('blob:'))
      foreign.push(request.url());
  });
  await page.goto(`${address}?candidate=${name}&folder=data-${rows}&every=${everyOf(rows)}`);
  await page.locator('html[data-loaded]').waitFor({ state: 'attached' });
  const provinces = presentProvinces('data').map(({ id }) => id);
  const sectors = realRows('data', 'sectors').map((row) => row['sector_id'] ?? '');
  const { openMs, stepsMs, groups, longestTaskMs } = await page.evaluate(
    ([ofProvinces, ofSectors]) => globalThis.atlasCandidate(ofProvinces, ofSectors),
    [provinces, sectors] as const
  );
  await page.close();
  if (foreign.length > 0) throw new Error(`${name} asked another origin: ${foreign.join(', ')}`);
  return {
    name,
    rows,
    openMs,
    medianMs: median(stepsMs),
    p95Ms: percentile(stepsMs, 0.95),
    longestMs: Math.max(...stepsMs),
    longestTaskMs,
    groups: groups.reduce((sum, one) => sum + one, 0)
  };
}

export async function measureCandidates(counts: readonly number[]): Promise<readonly MeasuredCandidate[]> {
  const executablePath = await ensureBrowser();
  if (executablePath === null) throw new Error('no browser: install Chromium or set ATLAS_CHROMIUM to its path');
  buildPage('scale/candidates');
  for (const count of counts) {
    const folder = await prepare(count);
    rmSync(join(site, `data-${count}`), { force: true, recursive: true });
    symlinkSync(resolve(folder), join(site, `data-${count}`));
  }
  const { server, address } = await serve({ folder: site, port: 4400 });
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  const measured: MeasuredCandidate[] = [];
  try {
    for (const rows of counts)
      for (const name of names) {
        measured.push(await measureOne(browser, address, name, rows));
        console.log(lineOf(measured.at(-1)));
      }
  } finally {
    await browser.close();
    server.close();
  }
  return measured;
}

function lineOf(one: MeasuredCandidate | undefined): string {
  if (one === undefined) return '';
  const ms = (value: number): string => value.toFixed(0);
  return `${one.rows} ${one.name}: open ${ms(one.openMs)} ms, steps p50 ${ms(one.medianMs)}, p95 ${ms(one.p95Ms)}, longest ${ms(one.longestMs)}, longest task ${ms(one.longestTaskMs)}, ${one.groups} groups`;
}

export const crossFilters: ScaleMeasure = {
  name: 'filters',
  async measure(rows) {
    const ms = (value: number): string => value.toFixed(0);
    const measured = await measureCandidates([rows]);
    return measured.flatMap(({ name, openMs, medianMs, p95Ms, longestTaskMs }) => [
      { says: `${name}, opened in`, value: `${ms(openMs)} ms` },
      { says: `${name}, a step p50 / p95`, value: `${ms(medianMs)} / ${ms(p95Ms)} ms` },
      { says: `${name}, longest task of the page`, value: `${ms(longestTaskMs)} ms` }
    ]);
  }
};

if (process.argv[1] === import.meta.filename) {
  const given = process.argv.slice(2).map(Number);
  const measured = await measureCandidates(given.length > 0 ? given : [10_000, 100_000, 1_000_000]);
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/candidates.json', JSON.stringify(measured, null, 2));
}
