import type { Locator, Page } from '@playwright/test';
import { packageRows } from '../build/package-rows.ts';
import { drawn, expect, test } from './test.ts';

const zonePage = 'vi/zones/th-nghi-son-ez/';
const observations = new Map(packageRows('observations').map((row) => [`observations/${row['observation_id']}`, row]));
const sources = new Map(packageRows('sources').map((row) => [row['source_id'], row]));

/** A published number of the page's text, and the row of the package it names. */
async function aFigure(page: Page): Promise<{ readonly figure: Locator; readonly sourceTitle: string }> {
  const figure = page.locator('main a.figure:has([data-figure^="observations/"])').first();
  const ref = await figure.locator('[data-figure]').getAttribute('data-figure');
  const title = sources.get(observations.get(ref ?? '')?.['source_id'])?.['title'];
  if (title === undefined) throw new Error(`${ref} names no row with a source`);
  return { figure, sourceTitle: title };
}

async function expectSource(page: Page, sourceTitle: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText(sourceTitle);
  await expect(dialog.getByRole('heading').first()).toContainText('Nguồn của số');
}

test('pressing a number with the mouse opens its source, and Escape leads back to it', async ({ page }) => {
  await page.goto(zonePage, { waitUntil: 'networkidle' });
  const { figure, sourceTitle } = await aFigure(page);
  await figure.click();
  await expectSource(page, sourceTitle);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(figure).toBeFocused();
  await expect(page).toHaveURL(/\/zones\/th-nghi-son-ez\/$/);
});

test('Enter on a number opens its source without a mouse', async ({ page }) => {
  await page.goto(zonePage, { waitUntil: 'networkidle' });
  const { figure, sourceTitle } = await aFigure(page);
  await figure.focus();
  await page.keyboard.press('Enter');
  await expectSource(page, sourceTitle);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(figure).toBeFocused();
});

test('a number that sources dispute shows the other readings with theirs', async ({ page }) => {
  await page.goto(zonePage, { waitUntil: 'networkidle' });
  await page.locator('main a.figure:has([data-figure*="--area-ha--"])').first().click();
  const others = page.getByRole('dialog').locator('li:has([data-figure])');
  await expect(others.first()).toBeVisible();
  expect(await others.count()).toBeGreaterThan(2);
});

test('a computed number tells the rows it rests on and its SQL', async ({ page }) => {
  await page.goto('vi/');
  await drawn(page);
  await page.locator('.overview a.figure:has([data-figure^="query/"])').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/SELECT/i);
});

test('with a modifier the number is a link like any other', async ({ page, context }) => {
  await page.goto(zonePage, { waitUntil: 'networkidle' });
  const { figure } = await aFigure(page);
  const opened = context.waitForEvent('page');
  await figure.click({ modifiers: ['ControlOrMeta'] });
  const source = await opened;
  await source.waitForLoadState();
  expect(source.url()).toMatch(/\/vi\/sources\/[^/]+\/#observations\//);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('a tap on a number opens its source as a sheet that fits the screen', async ({ page }) => {
    await page.goto(zonePage, { waitUntil: 'networkidle' });
    const { figure, sourceTitle } = await aFigure(page);
    await figure.tap();
    await expectSource(page, sourceTitle);
    const box = await page.getByRole('dialog').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).tap();
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});

test.describe('when the source cannot be loaded', () => {
  test.use({ expectedErrors: [/404 \(Not Found\)/] });

  test('the popover says so and leads to the source page', async ({ page }) => {
    await page.route('**/figures/*.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(zonePage, { waitUntil: 'networkidle' });
    const { figure } = await aFigure(page);
    await figure.click();
    const alert = page.getByRole('dialog').getByRole('alert');
    await expect(alert).toContainText('Không tải được');
    await alert.getByRole('link').click();
    await expect(page).toHaveURL(/\/vi\/sources\/[^/]+\/#observations/);
  });
});
