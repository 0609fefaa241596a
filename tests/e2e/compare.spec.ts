import type { Page } from '@playwright/test';
import { barriers, beyond } from './barriers.ts';
import { expect, query, test } from './test.ts';

const three = ['th-nghi-son-ez', 'lc-kcn-dong-pho-moi', 'lc-kcn-tang-loong'];
const address = `compare/?zones=${three.join('~')}`;
const table = (page: Page) => page.getByRole('table', { name: /^(So sánh|Comparison of)/ });
const options = (page: Page) => page.getByRole('listbox', { name: 'Khu, cụm tìm thấy' }).getByRole('option');
const heads = (page: Page) => table(page).locator('thead th a').allInnerTexts();

async function opened(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(table(page)).toBeVisible();
}

test('compare three zones from an address: columns in its order, numbers with dates and sources', async ({ page }) => {
  await opened(page, `vi/${address}`);
  expect(await heads(page)).toEqual([
    'Khu kinh tế Nghi Sơn',
    'Khu công nghiệp Đông Phố Mới',
    'Khu công nghiệp Tằng Loỏng'
  ]);
  const area = page.locator('tr[data-row="area-ha"]');
  await expect(area).toContainText('106.000 ha');
  await expect(area).toContainText('07/12/2018');
  await expect(area).toContainText('Khác nhau');
  await expect(page.locator('tr[data-row="map"] svg.map')).toHaveCount(3);
  const mark = area.getByRole('link', { name: /^Nguồn \d+:/ }).first();
  const target = (await mark.getAttribute('href')) ?? '';
  await mark.click();
  await expect(page.locator(`[id="${target.slice(1)}"]`)).toBeInViewport();
  await expect(table(page)).toBeVisible();
});

test('compare three by building the comparison: type without accents, reorder, take away', async ({ page }) => {
  await page.goto('vi/compare/');
  const input = page.getByRole('combobox', { name: 'Thêm khu, cụm' });
  for (const text of ['nghi son', 'kcn dong pho moi', 'tang loong']) {
    await input.fill(text);
    await options(page).first().click();
  }
  await expect.poll(() => query(page).get('zones')).toBe(three.join('~'));
  await expect(table(page).locator('thead th')).toHaveCount(3);
  await page.getByRole('button', { name: 'Chuyển Khu công nghiệp Tằng Loỏng sang trái' }).click();
  await expect.poll(() => heads(page).then((names) => names[1])).toBe('Khu công nghiệp Tằng Loỏng');
  expect(query(page).get('zones')).toBe('th-nghi-son-ez~lc-kcn-tang-loong~lc-kcn-dong-pho-moi');
  await page.getByRole('button', { name: 'Bỏ Khu kinh tế Nghi Sơn' }).click();
  await expect(table(page).locator('thead th')).toHaveCount(2);
  await page.goBack();
  await expect(table(page).locator('thead th')).toHaveCount(3);
});

test('the same with keyboard only', async ({ page }) => {
  await page.goto('vi/compare/');
  const input = page.getByRole('combobox', { name: 'Thêm khu, cụm' });
  await expect(input).toBeVisible();
  await input.focus();
  for (const text of ['nghi son', 'kcn dong pho moi', 'tang loong']) {
    await page.keyboard.type(text);
    await expect(options(page).and(page.locator('[aria-selected="true"]'))).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(input).toHaveValue('');
    await expect(input).toBeFocused();
  }
  await expect(table(page).locator('thead th')).toHaveCount(3);
  const left = page.getByRole('button', { name: 'Chuyển Khu công nghiệp Tằng Loỏng sang trái' });
  await left.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => heads(page).then((names) => names[1])).toBe('Khu công nghiệp Tằng Loỏng');
  await expect(left).toBeFocused();
  const only = page.getByRole('checkbox', { name: 'Chỉ các hàng khác nhau' });
  await only.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => query(page).get('only')).toBe('different');
  await expect(page.locator('tr[data-row="map"]')).toHaveCount(0);
  await expect(page.locator('tr[data-row="area-ha"]')).toHaveCount(1);
});

test('a shared link opens the same elsewhere, and a reload loses nothing', async ({ page, browser }) => {
  await opened(page, `vi/${address}&only=different`);
  const said = await table(page).innerText();
  await page.reload();
  await expect(table(page)).toBeVisible();
  expect(await table(page).innerText()).toBe(said);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await opened(other, page.url());
  expect(await table(other).innerText()).toBe(said);
  await elsewhere.close();
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  test('copy link hands on the address', async ({ page }) => {
    await opened(page, `vi/${address}`);
    await page.getByRole('button', { name: 'Chép liên kết' }).click();
    await expect(page.getByText('Đã chép liên kết của so sánh này')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
});

test('read why the two areas of Nghi Sơn differ, in the comparison and from its number', async ({ page }) => {
  await opened(page, `vi/${address}`);
  const cell = page.locator('tr[data-row="area-ha"] td[data-zone="th-nghi-son-ez"]');
  await cell.getByText('Các số khác, vì sao khác nhau').click();
  await expect(cell).toContainText('18.611,8 ha');
  await expect(cell).toContainText('106.000 ha');
  await expect(cell).toContainText('Nhận xét của người biên tập');
  await expect(cell).toContainText('Quyết định 1699/QĐ-TTg');
  await cell.locator('a.figure').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('106.000 ha');
  await expect(dialog.locator('li', { hasText: '18.611,8 ha' }).first()).toBeVisible();
  await expect(dialog).toContainText('Nhận xét của người biên tập');
});

test('read why the two areas of Nghi Sơn differ on its page, with keyboard only', async ({ page }) => {
  await page.goto('vi/zones/th-nghi-son-ez/', { waitUntil: 'networkidle' });
  await page.locator('main a.figure', { hasText: '106.000' }).first().focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('li', { hasText: '18.611,8 ha' }).first()).toBeVisible();
  await expect(dialog).toContainText('Hai số của hai thời kỳ');
  await page.keyboard.press('Escape');
  await expect(page.locator('#conflicts')).toBeVisible();
});

test('a sum of capital tells what it adds in its own column only', async ({ page }) => {
  await opened(page, `vi/${address}`);
  await page
    .locator('tr[data-row="zone-capital-total-investment-usd"] td[data-zone="lc-kcn-tang-loong"] a.figure')
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Nhà máy gang thép Lào Cai');
  await expect(dialog).not.toContainText('Nghi Sơn');
});

test('ids that no zone has are named and the rest is shown; a fifth zone is told kindly', async ({ page }) => {
  await opened(page, 'vi/compare/?zones=th-nghi-son-ez~no-such-zone~lc-kcn-tang-loong');
  await expect(page.getByRole('alert')).toContainText('no-such-zone');
  await expect(table(page).locator('thead th')).toHaveCount(2);
  await opened(
    page,
    'vi/compare/?zones=th-nghi-son-ez~lc-kcn-tang-loong~th-kcn-bim-son~th-kcn-le-mon~lc-kcn-dong-pho-moi'
  );
  await expect(table(page).locator('thead th')).toHaveCount(4);
  await expect(page.getByRole('alert')).toContainText('Khu công nghiệp Đông Phố Mới');
});

test('one zone alone is offered neighbours of its kind; none, ready-made comparisons', async ({ page }) => {
  await page.goto('en/compare/?zones=th-kcn-le-mon');
  await page
    .getByRole('link', { name: /^Compare with / })
    .first()
    .click();
  await expect(table(page).locator('thead th')).toHaveCount(2);
  await page.goto('en/compare/');
  const ready = page.locator('section[aria-labelledby="begin"] li a');
  await expect(ready).toHaveCount(3);
  await ready.first().click();
  await expect(table(page)).toBeVisible();
});

test('print shows every column and lists the sources with their numbers', async ({ page }) => {
  await opened(page, `vi/${address}~th-kcn-le-mon`);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1040, height: 720 });
  for (const head of await table(page).locator('thead th').all()) await expect(head).toBeVisible();
  await expect(page.locator('tr[data-row="area-ha"] td')).toHaveCount(4);
  const display = await page.locator('tr[data-row="area-ha"]').evaluate((row) => getComputedStyle(row).display);
  expect(display).toBe('table-row');
  await expect(page.locator('#source-1')).toBeVisible();
  await expect(page.getByRole('combobox')).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1040);
});

for (const [language, widths] of [
  ['vi', [360, 768, 1440]],
  ['en', [360]]
] as const) {
  test(`the comparison in ${language} fits every width and has no barrier that axe can find`, async ({ page }) => {
    await opened(page, `${language}/${address}`);
    await page.locator('td details').first().locator('summary').click();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await beyond(page), `${width} px`).toBeLessThanOrEqual(0);
      // Colours are the same at every width, and slow to look at.
      const without = width === 360 ? [] : ['color-contrast'];
      expect(await barriers(page, { without }), `${width} px`).toEqual([]);
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what to do instead', async ({ page }) => {
    await page.goto(`vi/${address}`);
    await page.getByRole('link', { name: 'bảng mọi khu, cụm' }).click();
    await expect(page).toHaveURL(/\/vi\/zones\/$/);
  });
});
