import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { largeSample } from './scripts/large-sample.ts';
import { browserArguments, findBrowser } from './scripts/browser.mjs';

const port = Number(process.env['PORT'] ?? 4199);
const base = process.env['BASE_PATH'] ?? '';
const executablePath = await findBrowser();
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };
const addressOf = (served: number): string => `http://127.0.0.1:${served}${base}/`;
const server = (folder: string, served: number) => ({
  command: `node scripts/serve.mjs ${folder}`,
  env: { PORT: String(served), BASE_PATH: base },
  url: `${addressOf(served)}vi/`,
  reuseExistingServer: false
});
/** A few pages of a made package, where they were built (scripts/build-large-sample.ts): `npm test` does. */
const largeSite = `${largeSample.folder}/build`;
const hasLargeSite = existsSync(`${largeSite}/vi/index.html`);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  // On a busy machine one try can be too slow; what passes only at the second is named in the summary.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['line']],
  use: {
    baseURL: addressOf(port),
    launchOptions: { args: browserArguments, ...(executablePath === null ? {} : { executablePath }) },
    screenshot: 'only-on-failure',
    trace: 'off'
  },
  projects: [
    { name: 'chromium', testIgnore: 'large/**', use: desktop },
    ...(hasLargeSite
      ? [{ name: 'large package', testMatch: 'large/**', use: { ...desktop, baseURL: addressOf(port + 1) } }]
      : [])
  ],
  webServer: [server('build', port), ...(hasLargeSite ? [server(largeSite, port + 1)] : [])]
});
