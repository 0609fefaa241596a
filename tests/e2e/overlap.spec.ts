import { expect, query, test } from './test.ts';

test('sees what two programmes pay for, narrows it to a province and a day, and opens the rules of a cell', async ({
  page
}) => {
  await page.goto('vi/support/overlap/');
  const chart = page.locator('[data-chart="support-overlap"]');
  await expect(chart.getByRole('heading')).toContainText('hạ tầng cụm công nghiệp (Thanh Hóa)');
  await page.getByLabel('Nơi áp dụng').selectOption('lao-cai');
  await expect(chart.getByRole('heading')).not.toContainText('Thanh Hóa');
  await page.getByLabel('Ngày xét').fill('2025-06-01');
  await page.getByLabel('Ngày xét').press('Enter');
  await expect(chart.getByRole('heading')).toHaveText(
    '1 nội dung được từ hai chương trình cùng chi: mô hình trình diễn (Lào Cai)'
  );
  expect(Object.fromEntries(query(page))).toEqual({ province: 'lao-cai', on: '2025-06-01' });
  await page.goBack();
  // Beside the numbers, which open their own sources.
  await chart
    .locator('a[href="#item-land-rent"] rect')
    .first()
    .click({ position: { x: 6, y: 6 } });
  await expect(page.locator('#item-land-rent')).toBeInViewport();
  await expect(page.locator('[data-support="nat-sup-111-rent"]').first()).toContainText('111/2015/NĐ-CP');
});

test('finds by keyboard which programmes pay for the same item in a zone', async ({ page }) => {
  await page.goto('vi/support/overlap/');
  await expect(page.getByLabel('Nơi áp dụng')).toBeEnabled();
  await page.getByRole('combobox', { name: 'Khu, cụm' }).focus();
  await page.keyboard.type('thach binh');
  await expect(page.getByRole('option', { name: /Thạch Bình/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  const zone = page.locator('[data-zone="th-ccn-thach-binh"]');
  await expect(zone).toContainText('Hạ tầng cụm công nghiệp');
  await expect(zone.locator('[data-support="nat-sup-32-infra"]')).toBeVisible();
  await expect(zone.locator('[data-support="th-sup-nq121-cluster-mountain"]')).toBeVisible();
});

test('sees which instruments on promotion a province has though their rates were not read', async ({ page }) => {
  await page.goto('vi/support/overlap/');
  const row = page.getByRole('row', { name: /^Thanh Hóa/ });
  await expect(row).toContainText('Có văn bản, tập số liệu chưa có mức');
  await expect(row.getByRole('link', { name: '885/QĐ-UBND' })).toBeVisible();
  await expect(row.getByRole('link', { name: 'Tiền khuyến công đã công bố' })).toHaveAttribute(
    'href',
    /\/vi\/funds\/\?.*category=industrial-promotion/
  );
});

test('learns how the most for a cluster was worked out', async ({ page }) => {
  await page.goto('vi/support/overlap/');
  const chart = page.locator('[data-chart="cluster-infrastructure-maximum"]');
  await chart.getByText('Bảng số liệu').click();
  const row = chart.getByRole('row', { name: /Quảng Yên/ });
  await row.getByRole('link', { name: '126 tỷ đồng' }).click();
  const popover = page.getByRole('dialog');
  await expect(popover).toContainText('30%');
  await expect(popover).toContainText('420 tỷ đồng');
});
