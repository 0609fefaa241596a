import { expect, query, test } from './test.ts';

test('a vice-chair types an old district without accents and reads what it is now and which zones it has', async ({
  page
}) => {
  await page.goto('vi/places/');
  await expect(page.getByRole('searchbox', { name: /^Tìm xã, phường, huyện/ })).toBeEnabled();
  await page.getByRole('searchbox', { name: /^Tìm xã, phường, huyện/ }).fill('thi xa nghi son');
  await page.getByRole('link', { name: 'Thị xã Nghi Sơn', exact: true }).first().click();
  await expect.poll(() => query(page).get('place')).toBe('old-407');
  const panel = page.getByRole('region', { name: 'Thị xã Nghi Sơn' });
  await expect(panel.getByText('Đơn vị cấp huyện trước 01/07/2025')).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Phường Đào Duy Từ' })).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Khu kinh tế Nghi Sơn' })).toHaveAttribute(
    'href',
    /\/vi\/zones\/th-nghi-son-ez\/$/
  );
});

test('from a former commune to the present one and back, with the keyboard only', async ({ page }) => {
  await page.goto('vi/places/');
  const search = page.getByRole('searchbox', { name: /^Tìm xã, phường, huyện/ });
  await expect(search).toBeEnabled();
  await search.focus();
  await page.keyboard.type('hoang quang');
  const former = page.getByRole('link', { name: 'Phường Hoằng Quang', exact: true }).first();
  await expect(former).toBeVisible();
  while (!(await former.evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Phường Hoằng Quang' })).toBeFocused();
  const panel = page.getByRole('region', { name: 'Phường Hoằng Quang' });
  const present = panel.getByRole('definition').nth(1).getByRole('link').first();
  const name = (await present.textContent()) ?? '';
  while (!(await present.evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name, exact: true, level: 2 })).toBeFocused();
  await expect(page.getByRole('region', { name, exact: true }).getByText('được lập từ')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Phường Hoằng Quang' })).toBeVisible();
});

test('a link to a place brings it back, and an id that nobody has says so', async ({ page }) => {
  await page.goto('en/places/?place=old-407');
  await expect(page.getByRole('heading', { name: 'Nghi Son Town' })).toBeVisible();
  await page.goto('en/places/?place=old-nowhere');
  await expect(page.getByRole('heading', { name: 'No place has the id old-nowhere.' })).toBeVisible();
});

test('totals of a place open the zones they rest on', async ({ page }) => {
  await page.goto('vi/places/');
  const table = page.getByRole('table', { name: 'Theo tỉnh, trước và sau' });
  const yenBai = table.getByRole('row', { name: /^Tỉnh Yên Bái trước/ });
  const zones = yenBai.locator('[data-figure="query/place-zones"]');
  const count = Number(await zones.getAttribute('value'));
  await zones.click();
  const popover = page.getByRole('dialog');
  await expect(popover.getByText('Các khu, cụm được đếm:')).toBeVisible();
  expect(count).toBeGreaterThan(12);
  await expect(popover.getByText(`và ${count - 12} dòng nữa`)).toBeVisible();
});

test('the page of a zone names each former commune, its district and what it is now', async ({ page }) => {
  await page.goto('vi/zones/th-nghi-son-ez/');
  const table = page.getByRole('table', { name: 'Cũ thành mới' });
  const row = table.getByRole('row', { name: /Xuân Lâm/ });
  await expect(row.getByRole('cell').first()).toContainText('Thị xã Nghi Sơn');
  await expect(row.getByRole('link', { name: 'Phường Đào Duy Từ' })).toBeVisible();
});

test('the page of a zone measures straight lines and says what they rest on', async ({ page }) => {
  await page.goto('vi/zones/th-kcn-bim-son/');
  const row = page.getByRole('table', { name: 'Khoảng cách' }).getByRole('row', { name: /Cảng biển Nghi Sơn/ });
  const line = row.locator('[data-figure="query/straight-line-distance"]').first();
  await expect(line).toHaveText('khoảng 88 km');
  await line.click();
  const popover = page.getByRole('dialog');
  await expect(popover.getByText('Đo giữa hai điểm:')).toBeVisible();
  await expect(popover.getByRole('listitem')).toHaveCount(2);
  await expect(popover.getByText(/^Khu công nghiệp Bỉm Sơn: 20,10959; 105,84666/)).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every old commune stands in its district with what it is now', async ({ page }) => {
    await page.goto('vi/places/');
    const district = page.locator('details#old-399');
    await expect(district.locator('summary')).toContainText('Huyện Hoằng Hóa');
    await district.locator('summary').click();
    await expect(district.getByRole('row').nth(1).getByRole('link').first()).toHaveAttribute('href', /\?place=new-/);
    await expect(page.getByText(/^Ô tìm cần JavaScript/)).toBeVisible();
  });
});
