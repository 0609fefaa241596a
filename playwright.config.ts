import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/browser.mjs';

const port = Number(process.env['PORT'] ?? 4199);
const base = process.env['BASE_PATH'] ?? '';
const executablePath = await findBrowser();

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
    baseURL: `http://127.0.0.1:${port}${base}/`,
    launchOptions: { args: browserArguments, ...(executablePath === null ? {} : { executablePath }) },
    screenshot: 'only-on-failure',
    trace: 'off'
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } }],
  webServer: {
    command: 'node scripts/serve.mjs build',
    env: { PORT: String(port), BASE_PATH: base },
    url: `http://127.0.0.1:${port}${base}/vi/`,
    reuseExistingServer: false
  }
});
