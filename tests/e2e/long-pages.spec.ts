import { expect, test } from './test.ts';

const screens = 12_000;

test('a reader on a phone reaches every part of the pages of money and policy without forty screens', async ({
  page
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const lang of ['vi', 'en'])
    for (const path of ['funds', 'targets', 'investments', 'policies']) {
      await page.goto(`${lang}/${path}/`);
      await expect(page.locator('main h1')).toBeVisible();
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height, `${lang}/${path}/`).toBeLessThanOrEqual(screens);
    }
});

test('a reader opens the rest of a long table by key and goes on at the first row that came', async ({ page }) => {
  await page.goto('vi/policies/');
  const table = page.getByRole('table', { name: 'Văn bản và chính sách' });
  await expect(table.getByRole('rowheader')).toHaveCount(10);
  await expect(table.getByRole('columnheader').getByRole('button').first()).toBeVisible();
  const line = page.locator('summary').filter({ hasText: 'Thu gọn bảng' }).first();
  await line.press('Enter');
  await expect(line.getByText('Thu gọn bảng')).toBeVisible();
  expect(await table.getByRole('rowheader').count()).toBeGreaterThan(100);
  await expect(table.getByRole('row').nth(11)).toBeFocused();
  await line.press('Enter');
  await expect(table.getByRole('rowheader')).toHaveCount(10);
  await expect(line.getByText(/^Xem thêm \d+ dòng$/)).toBeInViewport();
});

test('a link to a folded row, and one to a folded part, open what they point to', async ({ page }) => {
  await page.goto('en/policies/');
  const last = await page.evaluate(() => document.querySelector('tbody.rest tr:last-child')?.id ?? '');
  expect(last).not.toBe('');
  await page.goto('about:blank');
  await page.goto(`en/policies/#${last}`);
  await expect(page.locator(`[id="${last}"]`)).toBeInViewport();

  await page.goto('vi/funds/');
  const drawing = page.locator('section[aria-labelledby="parts"] figure').first();
  await expect(drawing).toBeHidden();
  await page
    .getByRole('navigation', { name: 'Trong trang này' })
    .getByRole('link', { name: 'Tổng và các phần' })
    .click();
  await expect(drawing).toBeVisible();
});

test('without script the rest of a table opens too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('vi/policies/');
  const rows = page.getByRole('table', { name: 'Văn bản và chính sách' }).getByRole('rowheader');
  await expect(rows).toHaveCount(10);
  await page
    .getByText(/^Xem thêm \d+ dòng$/)
    .first()
    .click();
  expect(await rows.count()).toBeGreaterThan(100);
  await context.close();
});

test('paper has every row and every part, folded or not', async ({ page }) => {
  await page.goto('vi/targets/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('tbody.rest tr').last()).toBeVisible();
  await expect(page.locator('figure[data-chart] svg').last()).toBeVisible();
  await expect(page.getByText(/^Xem /).first()).toBeHidden();
});
