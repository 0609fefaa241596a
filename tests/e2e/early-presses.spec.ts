import type { Page } from '@playwright/test';
import { Explorer, zonesWhere } from './explorer.ts';
import { expect, listens, query, test } from './test.ts';

/** Opens a page whose programs arrive only when told to: until then it is HTML that listens to nothing. */
async function openAsleep(page: Page, address: string): Promise<() => void> {
  let wake = (): void => {};
  const held = new Promise<void>((done) => (wake = done));
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return wake;
}

test('a filter pressed before the page listens is chosen once it does', async ({ page }) => {
  const wake = await openAsleep(page, 'vi/');
  const explorer = new Explorer(page);
  const [clusters, parks] = [
    explorer.option('Loại', 'Cụm công nghiệp'),
    explorer.option('Loại', 'Khu (?:công nghiệp|CN)')
  ];
  await clusters.click();
  // Pressed twice, it stands as it stood.
  await parks.click();
  await parks.click();
  expect((await explorer.listedIds()).length).toBe(zonesWhere(() => true).length);
  wake();
  await expect.poll(() => explorer.listedIds()).toEqual(zonesWhere((zone) => zone['kind'] !== 'industrial-cluster'));
  await expect(clusters).not.toBeChecked();
  await expect(parks).toBeChecked();
});

test('search asked for by its keys before the page listens opens once it does', async ({ page }) => {
  const wake = await openAsleep(page, 'vi/about/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog').getByRole('combobox');
  await expect(field).toHaveCount(0);
  wake();
  await expect(field).toBeFocused();
});

test('a number pressed before the page listens opens its source once it does', async ({ page }) => {
  const wake = await openAsleep(page, 'vi/zones/th-nghi-son-ez/');
  await page.locator('main a.figure:has([data-figure^="observations/"])').first().click();
  wake();
  await expect(page.getByRole('dialog').getByRole('heading').first()).toContainText('Nguồn của số');
  await expect(page).toHaveURL(/\/zones\/th-nghi-son-ez\/$/);
});

test('a theme chosen before the page listens is worn at once, by the next page too', async ({ page }) => {
  const wake = await openAsleep(page, 'vi/about/');
  const choice = page.getByRole('combobox', { name: 'Giao diện' });
  await choice.selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => localStorage.getItem('theme'))).toBe('dark');
  wake();
  await listens(page);
  await expect(choice).toHaveValue('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const next = await page.context().newPage();
  await next.goto('en/about/');
  await expect(next.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('on a page that never listens a number leads to its source', async ({ page }) => {
  const wake = await openAsleep(page, 'en/zones/th-nghi-son-ez/');
  await page.locator('main a.figure:has([data-figure^="observations/"])').first().click();
  await expect(page).toHaveURL(/\/en\/sources\//);
  wake();
});

test('a menu pressed before the page listens opens once it does', async ({ page }) => {
  const wake = await openAsleep(page, 'vi/funds/');
  await page.getByRole('button', { name: 'Dùng trang này' }).click();
  wake();
  await expect(page.getByRole('menuitem', { name: /^Chép liên kết/ })).toBeVisible();
});

test('a name written and an order chosen before the page listens are followed once it does', async ({ page }) => {
  const wake = await openAsleep(page, 'en/');
  const name = page.getByRole('searchbox').first();
  const order = page.getByRole('combobox', { name: 'Sort by' });
  await name.fill('nghi son');
  await order.selectOption('name');
  wake();
  await expect.poll(() => query(page).get('q')).toBe('nghi son');
  await expect.poll(() => query(page).get('sort')).toBe('name');
  await expect(name).toHaveValue('nghi son');
  await expect(order).toHaveValue('name');
});

test('what is pressed before a page with a view in its address listens chooses nothing there', async ({ page }) => {
  const wake = await openAsleep(page, 'vi/?province=thanh-hoa');
  const explorer = new Explorer(page);
  await explorer.option('Loại', 'Cụm công nghiệp').click();
  wake();
  await expect.poll(() => explorer.listedIds()).toEqual(zonesWhere((zone) => zone['province_id'] === 'thanh-hoa'));
});
