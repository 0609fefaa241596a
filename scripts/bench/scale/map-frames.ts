/** Frames of the map with a point for each investment, the map moved for five seconds. WebGL is drawn in software: on a graphics card it is faster. */
import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { browserArguments, ensureBrowser } from '../../browser.mjs';
import { serve } from '../../serve.mjs';
import { median, percentile } from '../filters.ts';
import { ProvincePoints } from '../synthetic/points.ts';
import { SeededRandom } from '../synthetic/random.ts';
import { presentProvinces } from '../synthetic/real-package.ts';
import { buildPage } from '../build-page.ts';
import type { ScaleMeasure, ScaleResult } from './index.ts';
import type { MapFrames } from './map-page/page.ts';

const site = '.cache/scale/map-page';
const softwareWebGl = ['--use-gl=angle', '--use-angle=swiftshader'];
/** More points than these nobody tells apart. */
const most = 100_000;

declare global {
  var atlasMapFrames: (places: readonly (readonly [number, number])[]) => Promise<MapFrames>;
}

/** Points inside provinces, the same for the same number. */
function placesOf(count: number): readonly (readonly [number, number])[] {
  const random = new SeededRandom('map frames');
  const points = new ProvincePoints('static');
  const codes = presentProvinces('data').map(({ code }) => code);
  return Array.from({ length: count }, (_, place) => {
    const { lon, lat } = points.inside(codes[place % codes.length] ?? '', random);
    return [lon, lat] as const;
  });
}

async function framesWith(browser: Browser, address: string, count: number): Promise<MapFrames> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.locator('html[data-loaded]').waitFor({ state: 'attached' });
  const frames = await page.evaluate((places) => globalThis.atlasMapFrames(places), placesOf(count));
  await page.close();
  return frames;
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;

function resultsOf(count: number, { drawnMs, framesMs, programMs, longestTaskMs }: MapFrames): readonly ScaleResult[] {
  const points = `${count.toLocaleString('en')} points`;
  return [
    { says: `${points}, drawn`, value: ms(drawnMs) },
    { says: `${points}, frame p50 / p95`, value: `${ms(median(framesMs))} / ${ms(percentile(framesMs, 0.95))}` },
    {
      says: `${points}, of it the page's program`,
      value: `${ms(median(programMs))} / ${ms(percentile(programMs, 0.95))}`
    },
    { says: `${points}, longest task`, value: ms(longestTaskMs) }
  ];
}

/** Without points first: what the ground alone takes. */
export async function measureMapFrames(counts: readonly number[]): Promise<readonly ScaleResult[]> {
  const executablePath = await ensureBrowser();
  if (executablePath === null) throw new Error('no browser: install Chromium or set ATLAS_CHROMIUM to its path');
  buildPage('scale/map-page');
  symlinkSync(resolve('static/geo'), join(site, 'geo'));
  const { server, address } = await serve({ folder: site, port: 4420 });
  const browser = await chromium.launch({ executablePath, args: [...browserArguments, ...softwareWebGl] });
  const results: ScaleResult[] = [];
  try {
    for (const count of counts) {
      const frames = await framesWith(browser, address, count);
      if (results.length === 0) results.push({ says: `drawn by ${frames.renderer.slice(0, 90)}`, value: '' });
      results.push(...resultsOf(count, frames));
    }
  } finally {
    await browser.close();
    server.close();
  }
  return results;
}

export const mapFrames: ScaleMeasure = {
  name: 'map',
  measure: (rows) => measureMapFrames([0, Math.min(rows, most)])
};

if (process.argv[1] === import.meta.filename)
  for (const { says, value } of await measureMapFrames([0, Number(process.argv[2] ?? most)])) console.log(says, value);
