import { expect, query, test } from './test.ts';

test('a journalist finds a chart by its question, without accents, and reads its table', async ({ page }) => {
  await page.goto('vi/charts/');
  const field = page.getByRole('searchbox', { name: 'Tìm biểu đồ' });
  await field.fill('nha dau tu den tu nhung nuoc nao');
  await expect.poll(() => query(page).get('q')).toBe('nha dau tu den tu nhung nuoc nao');
  const found = page.getByRole('link', { name: 'Nhà đầu tư đến từ những nước nào?' });
  await expect(page.locator('main article')).toHaveCount(1);
  await found.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const table = page.locator('figure[data-chart] table');
  await expect(table.getByRole('rowheader', { name: 'Nhật Bản' })).toBeVisible();
  await expect(table.locator('data[data-figure]').first()).toBeVisible();
});

test('a researcher presses a mark by key, sees its rows and the SQL, and goes back to all rows', async ({ page }) => {
  await page.goto('en/charts/procedure-times/');
  const rows = page.locator('section:has(#rows)');
  const all = await rows.getByRole('rowheader').count();
  const mark = page.locator('figure[data-chart] [data-mark="0"]');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page).get('mark')).not.toBeNull();
  await expect(rows.getByText(/^Rows of:/)).toBeVisible();
  await expect(rows.getByRole('rowheader')).toHaveCount(1);
  await rows.getByRole('button', { name: 'All rows' }).click();
  await expect(rows.getByRole('rowheader')).toHaveCount(all);
  await page.locator('section:has(#sql) summary').first().click();
  await expect(page.locator('section:has(#sql) pre').first()).toContainText('FROM procedures');
});

test('the files of a chart hold the numbers of its table', async ({ page, request }) => {
  await page.goto('en/charts/zone-occupancy/');
  const shown = await page
    .locator('figure[data-chart] table data[data-figure]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('value')));
  const csv = await page.getByRole('link', { name: 'CSV data' }).getAttribute('href');
  const text = await (await request.get(csv ?? '')).text();
  const lines = text.trim().split('\r\n').slice(1);
  expect(shown.length).toBeGreaterThan(30);
  for (const [index, value] of shown.entries()) expect(lines[index]).toContain(`,${value},`);
  const json: unknown = await (await request.get((csv ?? '').replace('.csv', '.json'))).json();
  expect(json).toMatchObject({
    id: 'zone-occupancy',
    language: 'en',
    release: expect.stringMatching(/^\d{4}\.\d{1,2}\.\d+$/)
  });
});
