import type { Page } from '@playwright/test';
import { test } from './host-site.ts';
import { drawn, expect } from './test.ts';

const filtered = /Đã lọc:\s+Tỉnh: Thanh Hóa.*trong.*dự án/;
/** A summary of what can be opened, without the marks beside it. */
const openFilters = (page: Page) => page.locator('summary', { hasText: 'Lọc biểu đồ' }).click();
const isEngine = (address: string): boolean => /\.(wasm|parquet)$|duckdb/.test(new URL(address).pathname);

test('the state of a frame survives in somebody else’s page, and the frame is as high as it needs', async ({
  page,
  host
}) => {
  await page.goto(`${host}live.html`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText(filtered)).toBeVisible({ timeout: 45_000 });
  await expect(frame.locator('html')).toHaveAttribute('data-drawn', 'true');
  const inner = page.frames().find((one) => one.url().includes('/live/'));
  expect(new URL(inner?.url() ?? '').search).toBe('?province=thanh-hoa');
  await expect
    .poll(() => inner?.evaluate(() => innerHeight - Math.ceil(document.body.getBoundingClientRect().height)))
    .toBe(0);
});

test('a reader presses a mark and sees its rows; the engine comes with the first filter, and the address keeps it', async ({
  page
}) => {
  const engine: string[] = [];
  page.on('request', (request) => {
    if (isEngine(request.url())) engine.push(request.url());
  });
  await page.goto('vi/embed/investments-by-zone/?interactive=1');
  await expect(page).toHaveURL(/\/live\/\?interactive=1$/);
  await expect(page.locator('svg.usable')).toBeVisible();
  await page.locator('[data-mark="0"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status', { name: 'Số liệu sau ký hiệu' }).getByRole('listitem').first()).toBeVisible();
  expect(engine).toEqual([]);

  const whole = await page.locator('table tbody tr').count();
  await openFilters(page);
  await page.getByLabel('Tỉnh', { exact: true }).selectOption({ label: 'Thanh Hóa' });
  await expect(page.getByText(filtered)).toBeVisible({ timeout: 45_000 });
  await expect(page).toHaveURL(/interactive=1.*province=thanh-hoa/);
  expect(await page.locator('table tbody tr').count()).toBeLessThan(whole);
  expect(engine.length).toBeGreaterThan(0);

  await page.reload();
  await expect(page.getByText(filtered)).toBeVisible({ timeout: 45_000 });
});

test.describe('what a live frame weighs', () => {
  test.use({ webgl: true });

  for (const frame of ['zone-area', 'map'])
    test(`the live frame ${frame} costs at most 200 kB before it is filtered, and nothing in it moves`, async ({
      page
    }) => {
      const sent: Promise<number>[] = [];
      page.on('requestfinished', (request) => {
        sent.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      await page.goto(`vi/embed/${frame}/live/`);
      await page.waitForLoadState('networkidle');
      const bytes = (await Promise.all(sent)).reduce((sum, one) => sum + one, 0);
      expect(bytes).toBeLessThanOrEqual(200_000);
      expect(bytes).toBeGreaterThan(100_000);
      const moved = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(sum), 100);
          })
      );
      expect(moved).toBeLessThan(0.05);
    });
});

test('a locked frame shows its state and nothing to change it; what it does not know, it says', async ({ page }) => {
  await page.goto('vi/embed/zones-by-kind/?province=lao-cai~atlantis&origin=foreign&lock=1');
  await expect(page.getByText(/Đã lọc:\s+Tỉnh: Lào Cai.*khu, cụm/)).toBeVisible({ timeout: 45_000 });
  await expect(page.getByText('Không có “atlantis” trong “Tỉnh”')).toBeVisible();
  await expect(page.getByText('không lọc theo origin được')).toBeVisible();
  await expect(page.locator('summary', { hasText: 'Lọc biểu đồ' })).toBeHidden();
});

test('where the engine cannot start, the frame says that it shows everything', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
  await page.goto('en/embed/investments-by-sector/?province=thanh-hoa');
  await expect(page.getByText('is not filtered: it shows all data')).toBeVisible();
  await drawn(page);
  await expect(page.getByText(/^Filtered:/)).toHaveCount(0);
  await expect(page.locator('svg.usable')).toBeVisible();
});

test('a reader finds a row in the table of a frame', async ({ page }) => {
  await page.goto('vi/embed/investments-by-zone/?search=1');
  await expect(page).toHaveURL(/\/live\//);
  // A press while the page is taken over may fall between its two states.
  await expect(page.locator('html')).toHaveAttribute('data-drawn', 'true');
  await page.locator('summary', { hasText: 'Bảng số liệu' }).click();
  const rows = page.locator('table tbody tr');
  const all = await rows.count();
  await page.getByLabel('Tìm trong bảng').fill('nghi son');
  await expect(rows.first()).toContainText('Nghi Sơn');
  expect(await rows.count()).toBeLessThan(all);
});

test.describe('with the live map', () => {
  test.use({ webgl: true });

  test('the map of a frame is still until a reader asks for more', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('vi/embed/map/lao-cai/');
    await expect(page.locator('svg.map a')).not.toHaveCount(0);
    expect(asked.filter((path) => path.endsWith('.geojson'))).toEqual([]);
    await page.getByRole('link', { name: 'Bản đồ động' }).click();
    await expect(page.locator('[data-map="live"]')).toBeVisible({ timeout: 45_000 });
    await expect(page.locator('canvas')).toBeVisible();
    await expect(page.locator('div.inset')).toBeVisible();
  });
});
