import type { Page } from '@playwright/test';
import { drawn, engineReady, expect, test } from './test.ts';

const listed = (page: Page) => page.locator('li[data-zone]:not([hidden])');

/** Filters still answer: fewer zones are listed after one kind is unticked, and the address says so. */
async function expectFiltersToAnswer(page: Page): Promise<void> {
  const before = await listed(page).count();
  await page.locator('.filters input[value="industrial-cluster"]').uncheck();
  await expect(page).toHaveURL(/kind=/);
  await drawn(page);
  await expect.poll(() => listed(page).count()).toBeLessThan(before);
}

/** A person is told in a sentence, not only in an attribute. */
async function expectSentence(page: Page, words: RegExp): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'failed', { timeout: 45_000 });
  const said = page.locator('[role="status"], [role="alert"]').filter({ hasText: words });
  await expect(said.first()).toBeVisible();
}

test('the engine and the tables come from this site, after the page is drawn', async ({ page }) => {
  const fetched: string[] = [];
  page.on('response', (response) => fetched.push(`${response.status()} ${new URL(response.url()).pathname}`));
  await page.goto('vi/');
  await engineReady(page);
  expect(fetched.filter((line) => line.endsWith('.wasm')).length).toBe(1);
  expect(fetched.filter((line) => line.endsWith('.parquet')).length).toBeGreaterThan(0);
  expect(fetched.filter((line) => !/^(200|204|206|304) /.test(line))).toEqual([]);
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY
  );
  const engineAsked = await page.evaluate(() =>
    Math.min(
      ...performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\.(wasm|parquet)$/.test(name))
        .map(({ startTime }) => startTime),
      Number.POSITIVE_INFINITY
    )
  );
  expect(engineAsked).toBeGreaterThan(firstPaint);
});

test('the numbers stay as they were when the engine takes over', async ({ page }) => {
  await page.goto('vi/');
  const numbers = () =>
    page
      .locator('main [data-figure]')
      .evaluateAll((elements) =>
        elements
          .map(
            (element) =>
              `${element.getAttribute('data-figure')} ${element.getAttribute('value')} ${element.textContent}`
          )
          .sort()
      );
  await drawn(page);
  // Charts take their own size when they wake, and name more or fewer numbers: that is before the engine begins.
  await expect(page.locator('.charts .card:not(:has(svg.usable))')).toHaveCount(0);
  const before = await numbers();
  await engineReady(page);
  await drawn(page);
  expect(await numbers()).toEqual(before);
  expect(before.length).toBeGreaterThan(50);
});

test('without WebAssembly a sentence tells, and filters still answer', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
  await page.goto('vi/');
  await expectSentence(page, /WebAssembly/);
  await expectFiltersToAnswer(page);
});

test('with a damaged table a sentence tells, and filters still answer', async ({ page }) => {
  await page.route('**/*.parquet', (route) => route.fulfill({ status: 200, body: 'this is no Parquet file' }));
  await page.goto('vi/');
  await expectSentence(page, /\.parquet.*hỏng/);
  await expectFiltersToAnswer(page);
});

test.describe('with files missing', () => {
  test.use({ expectedErrors: [/404 \(Not Found\)/] });

  test('a missing table is named in a sentence, and filters still answer', async ({ page }) => {
    await page.route('**/*.parquet', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('vi/');
    await expectSentence(page, /Không tải được tệp \S+\.parquet/);
    await expectFiltersToAnswer(page);
  });

  test('a missing engine is told in a sentence, and filters still answer', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('vi/');
    await expectSentence(page, /Không tải được tệp \S+\.wasm/);
    await expectFiltersToAnswer(page);
  });
});

test.describe('with the worker blocked', () => {
  test.use({ expectedErrors: [/Failed to load resource|net::ERR_|worker/i] });

  test('a sentence tells, and filters still answer', async ({ page }) => {
    await page.route(/\/(eh|mvp)-worker[^/]*\.js$/, (route) => route.abort());
    await page.goto('vi/');
    await expectSentence(page, /tiến trình nền|Không tải được tệp/);
    await expectFiltersToAnswer(page);
  });
});

test('pages of text never load the engine', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  for (const path of ['zones/', 'zones/th-nghi-son-ez/', 'sources/', 'about/']) {
    await page.goto(`vi/${path}`, { waitUntil: 'networkidle' });
  }
  expect(fetched.filter((url) => /\.(wasm|parquet)$/.test(url))).toEqual([]);
});
