import { readFileSync } from 'node:fs';
import { expect, test } from './test.ts';

/** Day of the release as pages write it: what "in force" is judged at until another day is chosen. */
const released = ((): string => {
  const { created }: { readonly created: string } = JSON.parse(readFileSync('data/datapackage.json', 'utf8'));
  return created.slice(0, 10).split('-').toReversed().join('/');
})();

test('slides the day and sees what was in force, in counts, list and address', async ({ page }) => {
  await page.goto('vi/policies/');
  // Bars can be pressed once the page listens.
  await expect(page.getByRole('button', { name: /^235\/2025\/NĐ-CP/ })).toBeVisible();
  const slider = page.getByRole('slider');
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^${released}: \\d+ văn bản có hiệu lực`));
  await page
    .getByText(/^Xem thêm \d+ dòng$/)
    .first()
    .click();
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: '235/2025/NĐ-CP', exact: true }) });
  await expect(row.first()).toContainText('có hiệu lực');
  await page.getByLabel('Hiệu lực vào ngày', { exact: true }).fill('2025-10-14');
  await expect(page).toHaveURL(/\?on=2025-10-14$/);
  await expect(row.first()).not.toContainText('có hiệu lực');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\?on=2025-11-01$/);
  await page.getByRole('button', { name: `Về ngày ${released}` }).click();
  await expect(page).not.toHaveURL(/on=/);
});

test('chooses an instrument on the timeline by key and reads its dates, source and ties', async ({ page }) => {
  await page.goto('en/policies/?topic=industrial-clusters&level=national');
  const bar = page.getByRole('button', { name: /^32\/2024\/NĐ-CP/ });
  await page.getByRole('button', { name: /^68\/2017\/NĐ-CP/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(bar).toBeFocused();
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'Chosen instrument' });
  await expect(card).toContainText('1 May 2024');
  await expect(card.getByRole('link', { name: '68/2017/NĐ-CP' })).toHaveAttribute(
    'href',
    /\/en\/policies\/nat-decree-68-2017\/$/
  );
  await expect(page).toHaveURL(/policy=nat-decree-32-2024/);
});

test('finds a circular by its number and opens the chain it stands in', async ({ page }) => {
  await page.goto('vi/policies/');
  await page.getByRole('searchbox', { name: 'Tìm số, tên, cơ quan, nội dung' }).fill('28/2018');
  const found = page.getByRole('rowheader').getByRole('link', { name: '28/2018/TT-BTC' });
  await expect(found).toBeVisible();
  await found.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('28/2018/TT-BTC');
  await expect(page.getByRole('group', { name: /^Chuỗi văn bản/ })).toContainText('64/2024/TT-BTC');
});
