import { expect, test } from './test.ts';

test('every figure of a province is found by its name, with its date and source', async ({ page }) => {
  await page.goto('vi/figures/');
  await page.getByRole('main').getByRole('link', { name: 'Thanh Hóa', exact: true }).click();
  await expect(page).toHaveURL(/\/vi\/figures\/thanh-hoa\/$/);
  await page.getByRole('main').getByRole('searchbox').fill('cham tien do');
  await expect(page.getByRole('main').getByRole('table')).toHaveCount(1);
  const figure = page.getByRole('main').locator('a.figure');
  await expect(figure).toHaveText('13 cụm');
  await figure.click();
  await expect(page.getByRole('dialog')).toContainText('APS Consultant');
});
