import { expect, query, test } from './test.ts';

test('an investor narrows projects to Japan in Nghi Sơn and opens the rows behind a sum', async ({ page }) => {
  await page.goto('vi/investments/');
  const clear = page.getByRole('button', { name: 'Bỏ mọi lựa chọn' });
  await page.getByLabel('Nước của nhà đầu tư').selectOption({ label: 'Nhật Bản' });
  await expect(clear).toBeVisible();
  await page.getByLabel('Khu, cụm', { exact: true }).selectOption({ label: 'Khu kinh tế Nghi Sơn' });
  await expect.poll(() => query(page).get('zone')).toBe('th-nghi-son-ez');
  expect(query(page).get('country')).toBe('JP');
  const table = page.getByRole('table', { name: 'Từng dự án' });
  await expect(table.getByRole('rowheader').first()).toContainText('Liên hợp lọc hóa dầu Nghi Sơn');
  const names = await table.getByRole('rowheader').count();
  expect(names).toBeLessThan(12);
  await page.locator('section:has(#sums) a.sum').first().click();
  const popover = page.getByRole('dialog');
  await expect(popover.getByRole('link').first()).toBeVisible();
  await expect(popover).toContainText('Liên hợp lọc hóa dầu Nghi Sơn');
  await page.keyboard.press('Escape');
  await clear.click();
  await expect.poll(() => page.url()).toMatch(/\/investments\/$/);
});

test('a journalist sees every report of a project with why it is not added, also without script', async ({
  browser
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('en/investments/');
  await page
    .getByText(/^Show \d+ more rows$/)
    .first()
    .click();
  const row = page.getByRole('row', { name: /Duc Giang Nghi Son chemical complex/ });
  await expect(row.getByText(/a part of the project: not added/).first()).toBeVisible();
  await expect(page.locator('figure[data-chart="investments-flow"] svg').last()).toBeVisible();
  await context.close();
});
