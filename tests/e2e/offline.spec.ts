import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { choose, noProblems, takesFiles } from './sheet-page.ts';
import { drawn, engineReady, expect, test } from './test.ts';

const packs = '**/offline/*.pack';
const edition = '**/offline/edition.json';

// Chromium up to 150 does not tell a page that the line is cut when the page itself came from what is kept: it asks and learns.
test.use({ expectedErrors: [/net::ERR_INTERNET_DISCONNECTED .*\/offline\/edition\.json$/] });

/** The page on which the site is kept. */
class KeepingPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(language: 'vi' | 'en' = 'vi'): Promise<void> {
    await this.page.goto(`${language}/offline/`);
    await drawn(this.page);
  }

  button(name: string | RegExp) {
    return this.page.getByRole('main').getByRole('button', { name });
  }

  async keep(): Promise<void> {
    await this.open();
    await this.button(/^Giữ để dùng khi mất mạng \(\d+,\d MB\)$/).click();
    await this.isReady();
  }

  async isReady(): Promise<void> {
    await expect(this.page.getByText('Sẵn sàng khi không có mạng.')).toBeVisible();
  }
}

/** Stores and workers of this site in the browser. */
const traces = (page: Page) =>
  page.evaluate(async () => ({
    stores: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length
  }));

/** Opens an address that must come from what is kept. */
async function openKept(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path);
  expect(answer?.fromServiceWorker(), path).toBe(true);
  expect(answer?.status(), path).toBe(200);
}

async function lineIsCut(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
}

async function keptAndLineCut(page: Page, context: BrowserContext): Promise<void> {
  await new KeepingPage(page).keep();
  await lineIsCut(context);
}

test('keeps the site, then opens pages, search, the engine and a deck with the network off', async ({
  page,
  context
}) => {
  await keptAndLineCut(page, context);

  await openKept(page, '');
  await expect(page).toHaveURL(/\/(vi|en)\/$/);
  await openKept(page, 'en/sources/');
  await openKept(page, 'vi/procedures?province=lao-cai');
  await expect(page).toHaveURL(/\/vi\/procedures\/\?province=lao-cai$/);
  await expect(page.getByRole('status').filter({ hasText: /Không mạng: đang dùng bản đã giữ, \d/ })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('nghi son');
  await page.getByRole('dialog').getByRole('option').first().click();
  await expect(page).toHaveURL(/\/vi\/zones\/th-nghi-son-ez\/$/);

  await openKept(page, 'vi/');
  await engineReady(page);
  const listed = page.locator('li[data-zone]:not([hidden])');
  const before = await listed.count();
  await page.locator('.filters input[value="industrial-cluster"]').uncheck();
  await expect.poll(() => listed.count()).toBeLessThan(before);

  await openKept(page, 'vi/charts/planned-against-paid/?deck=lao-cai-industrial-promotion&scene=4');
  await expect(page.getByText(/Không mạng/)).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-stage', 'on');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/\/charts\/promotion-tasks-lao-cai\/\?.*scene=5/);
});

test('questions in SQL and a sheet of my own are answered by what is kept, with the network off', async ({
  page,
  context
}) => {
  await keptAndLineCut(page, context);

  await openKept(page, 'vi/data/sql/');
  await drawn(page);
  await page.getByRole('button', { name: 'Chạy', exact: true }).click();
  await expect(page.locator('[data-rows]')).toBeVisible({ timeout: 50_000 });
  expect(Number(await page.locator('[data-rows]').getAttribute('data-rows'))).toBeGreaterThan(0);

  await openKept(page, 'vi/data/check/');
  await takesFiles(page);
  await choose(page, 'zones.csv', await readFile('static/data/zones.csv'));
  await expect(page.getByText(noProblems)).toBeVisible();
});

test.describe('on a bad line', () => {
  test.use({ expectedErrors: [/net::ERR_/] });

  test('a broken download is resumed', async ({ page }) => {
    const keeping = new KeepingPage(page);
    await keeping.open();
    const came = new Set<string>();
    await page.route(packs, async (route) => {
      if (came.size >= 4) return route.abort('connectionreset');
      came.add(route.request().url());
      return route.continue();
    });
    await keeping.button(/^Giữ để dùng/).click();
    await expect(page.getByRole('alert')).toContainText('Đường truyền bị ngắt');
    await page.reload();
    await expect(page.getByText(/^Lần trước tải chưa xong: đã có [\d,]+ (kB|MB) trên/)).toBeVisible();
    expect((await traces(page)).workers).toBe(0);

    await page.unroute(packs);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await keeping.button('Tải tiếp').click();
    await keeping.isReady();
    const again = asked.filter((url) => came.has(url));
    expect(again.length).toBeLessThan(came.size);
    expect(asked.filter((url) => url.endsWith('.pack')).length).toBeGreaterThan(5);
  });

  test('a broken download is undone and leaves nothing', async ({ page }) => {
    const keeping = new KeepingPage(page);
    await keeping.open();
    await page.route(packs, (route) => route.abort('connectionreset'));
    await keeping.button(/^Giữ để dùng/).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await keeping.button('Bỏ phần đã tải').click();
    await expect(page.getByText('Chưa giữ gì trong máy này.')).toBeVisible();
    expect(await traces(page)).toEqual({ stores: [], workers: 0 });
  });
});

test('a newer release is offered, fetched beside the kept one, and shown when the reader says so; what is kept is removed', async ({
  page
}) => {
  const keeping = new KeepingPage(page);
  await keeping.keep();
  await page.route(edition, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), id: 'newer', release: '2030.1.0' } });
  });
  await page.goto('vi/procedures/');
  await expect(page.getByText(/Đang dùng bản đã giữ, .*; có bản mới 2030\.1\.0/)).toBeVisible();
  await keeping.open();
  await keeping.button(/^Tải bản mới/).click();
  await expect(page.getByText(/^Bản mới đã tải đủ: Bản 2030\.1\.0/)).toBeVisible();
  await expect(page.getByText(/^Bản (?!2030)\d{4}\./)).toBeVisible();
  await keeping.button('Đổi sang bản mới').click();
  await expect(page.getByText(/^Bản 2030\.1\.0, phát hành/)).toBeVisible();
  await keeping.isReady();

  await keeping.button('Xóa khỏi máy').click();
  await keeping.button('Xóa').click();
  await expect(page.getByText('Đã xóa khỏi máy.')).toBeVisible();
  expect(await traces(page)).toEqual({ stores: [], workers: 0 });
  const answer = await page.goto('en/procedures/');
  expect(answer?.fromServiceWorker()).toBe(false);
});

test('a visit keeps nothing and asks for nothing of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('vi/procedures/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /service-worker|\/offline\//.test(path))).toEqual([]);
  expect(await traces(page)).toEqual({ stores: [], workers: 0 });
});
