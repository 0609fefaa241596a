import { expect, query, test } from './test.ts';

test('narrows targets to what was reached, by key, and finds the same again under the address', async ({ page }) => {
  await page.goto('vi/targets/?province=thanh-hoa');
  const state = page.getByLabel('Tình trạng');
  await expect(page.getByLabel('Địa phương')).toHaveValue('thanh-hoa');
  await state.selectOption('reached');
  const procedures = page.locator('section[aria-labelledby="theme-procedures"]');
  await expect(procedures.getByRole('row').nth(1)).toContainText('đã đạt');
  await expect(page.locator('section[aria-labelledby="theme-clusters"]')).toHaveCount(0);
  expect(Object.fromEntries(query(page))).toEqual({ province: 'thanh-hoa', state: 'reached' });
  await page.getByRole('button', { name: 'Xóa bộ lọc' }).press('Enter');
  await expect(page.locator('section[aria-labelledby="theme-clusters"]')).toBeVisible();
  expect(query(page).toString()).toBe('');
});

test('opens the rows behind a share that the atlas worked out', async ({ page }) => {
  await page.goto('en/targets/?province=lao-cai&topic=clusters');
  await expect(page.getByLabel('Topic')).toHaveValue('clusters');
  const row = page
    .locator('section[aria-labelledby="theme-clusters"]')
    .getByRole('row')
    .filter({ hasText: '54 clusters' });
  await row.getByRole('link', { name: '44.6–46.3%' }).press('Enter');
  const popover = page.getByRole('dialog');
  await expect(popover).toContainText('25 clusters');
  await expect(popover).toContainText('56 clusters');
});
