/** The explorer of the site that was built on the package, cold, on throttled lines: what comes first, and when the first filter is answered. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { browserArguments, ensureBrowser } from '../../browser.mjs';
import { serve } from '../../serve.mjs';
import { median } from '../filters.ts';
import { lines, type Line } from '../lines.ts';
import { visit, type Visit } from '../measure.ts';
import type { ScaleMeasure, ScaleResult } from './index.ts';

const visits = 3;

async function measureLine(browser: Browser, address: string, line: Line): Promise<readonly ScaleResult[]> {
  const made: Visit[] = [];
  for (let turn = 0; turn < visits; turn += 1) made.push(await visit(browser, `${address}vi/`, line));
  const middle = (column: keyof Visit): number => median(made.map((one) => one[column] ?? Number.NaN));
  const ms = (column: keyof Visit): string => `${middle(column).toFixed(0)} ms`;
  return [
    { says: `${line.name}, first filter answered`, value: ms('firstAnswerMs') },
    { says: `${line.name}, first chart and map`, value: ms('chartAndMapMs') },
    { says: `${line.name}, largest paint`, value: ms('largestPaintMs') },
    { says: `${line.name}, columns ready`, value: ms('engineReadyMs') },
    { says: `${line.name}, all bytes`, value: `${(middle('bytesBeforeEngine') / 1000).toFixed(0)} kB` }
  ];
}

/** Says so where no site was built into .cache/scale/<rows>-site. */
export const firstFilter: ScaleMeasure = {
  name: 'site',
  async measure(rows) {
    const site = join('.cache', 'scale', `${rows}-site`);
    if (!existsSync(site)) return [{ says: `no site in ${site}`, value: '–' }];
    const executablePath = await ensureBrowser();
    if (executablePath === null) throw new Error('no browser: install Chromium or set ATLAS_CHROMIUM to its path');
    const { server, address } = await serve({ folder: site, port: 4440 });
    const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
    const results: ScaleResult[] = [];
    try {
      for (const line of lines) results.push(...(await measureLine(browser, address, line)));
    } finally {
      await browser.close();
      server.close();
    }
    return results;
  }
};
