import { expect, query, test } from './test.ts';

test('compares localities by another indicator and finds the choice again in the address', async ({ page }) => {
  await page.goto('vi/localities/');
  const marks = page.locator('figure[data-chart="parks-by-locality"]');
  await page.getByLabel('Chỉ tiêu', { exact: true }).selectOption('parks-operating-count');
  await expect(marks).toContainText('Khu công nghiệp đang hoạt động');
  await page.getByLabel('Thứ tự').selectOption('value');
  await expect(marks.locator('text.name').first()).toHaveText('Thành phố Hồ Chí Minh');
  expect(Object.fromEntries(query(page))).toEqual({ indicator: 'parks-operating-count', order: 'value' });
  const map = page.locator('figure[data-chart="locality-figures-map"]');
  await expect(map).toContainText(/Quần đảo\s+Hoàng Sa/);
  await expect(map).toContainText(/Quần đảo\s+Trường Sa/);
  await page.reload();
  await expect(marks).toContainText('Khu công nghiệp đang hoạt động');
});

test('sees which localities support interest, and that the 200 billion are a loan', async ({ page }) => {
  await page.goto('en/localities/?support=interest-support');
  const support = page.locator('figure[data-chart="locality-support"]');
  await expect(support.getByRole('heading')).toContainText('Interest support');
  await expect(support).not.toContainText('Training');
  await expect(page.locator('figure[data-chart="support-ceilings"]').getByRole('heading')).toContainText('not a grant');
  await expect(page.locator('details', { has: page.locator('#ho-chi-minh-city') })).toHaveAttribute('open');
});
