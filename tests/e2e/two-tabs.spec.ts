import { Explorer, zonesWhere } from './explorer.ts';
import { drawn, engineReady, expect, test } from './test.ts';

const idsOf = (province: string): readonly string[] => zonesWhere((zone) => zone['province_id'] === province);

test('two tabs of the explorer each keep their own view, with an engine each', async ({ context, page }) => {
  const first = new Explorer(page);
  const second = new Explorer(await context.newPage());
  await first.open();
  await second.open();
  await engineReady(first.page);
  await engineReady(second.page);
  await first.province('Lào Cai').click();
  await second.province('Thanh Hóa').click();
  await drawn(first.page);
  await drawn(second.page);
  expect(await first.listedIds()).toEqual(idsOf('lao-cai'));
  expect(await second.listedIds()).toEqual(idsOf('thanh-hoa'));
  await second.page.close();
  await first.province('Cả hai').click();
  await drawn(first.page);
  expect(await first.listedIds()).toEqual([...idsOf('lao-cai'), ...idsOf('thanh-hoa')].sort());
});

test('a theme chosen in one tab holds in the next, and the language of each stays', async ({ context, page }) => {
  await page.goto('vi/zones/');
  await page.getByRole('combobox', { name: 'Giao diện' }).selectOption('dark');
  const other = await context.newPage();
  await other.goto('en/zones/');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
});
