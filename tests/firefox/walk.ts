/**
 * `npm run test:firefox`: what people do, once more in the Firefox that is installed, driven over WebDriver BiDi. Fails on page errors,
 * console errors and requests to another origin. Needs build/; says so and ends well where there is no Firefox.
 */
import { existsSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { steps } from './steps.ts';

const firefox = findFirefox();
if (firefox === null) {
  console.log('skipped: no Firefox found; install firefox-esr or set ATLAS_FIREFOX to its path');
  process.exit(0);
}
if (!existsSync('build/index.html')) throw new Error('build/ is missing: run npm run build');

const base = process.env['BASE_PATH'] ?? '';
const { address, server } = await serve({ folder: 'build', port: Number(process.env['PORT'] ?? 4199), base });
const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true });
let failed = 0;
for (const [says, walk] of steps) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const troubles = watch(page);
  await page.setViewport({ width: 1440, height: 900 });
  const error = await walk(page, address).then(
    () => null,
    (reason: unknown) => (reason instanceof Error ? (reason.stack ?? reason.message) : String(reason))
  );
  const told = [...(error === null ? [] : [error]), ...troubles];
  console.log(`${told.length === 0 ? 'passed' : 'FAILED'}: ${says}${told.map((line) => `\n   ${line}`).join('')}`);
  failed += told.length === 0 ? 0 : 1;
  await context.close();
}
await browser.close();
server.close();
console.log(`${steps.length - failed} passed, ${failed} failed in Firefox`);
process.exit(failed > 0 ? 1 : 0);

/** Everything that must not happen on a page, as it happens. */
function watch(page: Page): readonly string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`page error: ${String(error)}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const own = url.origin === new URL(address).origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
    if (!own) troubles.push(`request to another origin: ${request.url()}`);
  });
  return troubles;
}
