import type { Locator, Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { languages } from './templates.ts';
import { drawn, expect, listens, test } from './test.ts';

/** The search as a person sees it. */
class SiteSearch {
  readonly button: Locator;
  readonly dialog: Locator;
  readonly field: Locator;
  readonly options: Locator;
  readonly told: Locator;

  constructor(page: Page) {
    this.button = page.getByRole('banner').getByRole('link', { name: /^(Tìm kiếm|Search)/ });
    this.dialog = page.getByRole('dialog', { name: /^(Tìm trong toàn trang|Search the whole site)/ });
    this.field = this.dialog.getByRole('combobox');
    this.options = this.dialog.getByRole('option');
    this.told = this.dialog.getByRole('status');
  }

  /** Opened by the button; the page may still be waking up. */
  async open(): Promise<void> {
    await this.button.click();
    await expect(this.field).toBeFocused();
  }
}

test('finds a zone typed without accents, by mouse', async ({ page }) => {
  const search = new SiteSearch(page);
  await page.goto('vi/about/');
  await search.open();
  await search.field.fill('nghi son');
  await expect(search.told).toContainText('kết quả');
  await expect(search.options.first()).toContainText('Khu kinh tế Nghi Sơn');
  await search.options.first().click();
  await expect(page).toHaveURL(/\/vi\/zones\/th-nghi-son-ez\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nghi Sơn');
  await expect(search.dialog).toHaveCount(0);
});

test('finds it with the keyboard only, and Escape gives the place back', async ({ page }) => {
  const search = new SiteSearch(page);
  await page.goto('vi/zones/');
  await page.keyboard.press('Control+k');
  await expect(search.field).toBeFocused();
  await page.keyboard.type('kcn bim son');
  await expect(search.options.first()).toHaveAttribute('aria-selected', 'true');
  const first = await search.options.first().getAttribute('id');
  expect(await search.field.getAttribute('aria-activedescendant')).toBe(first);
  await page.keyboard.press('ArrowDown');
  await expect(search.options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await expect(search.dialog).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(search.field).toBeFocused();
  await expect(search.field).toHaveValue('');
  await page.keyboard.type('kcn bim son');
  await expect(search.options.first()).toContainText('Khu công nghiệp Bỉm Sơn');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/vi\/zones\/th-kcn-bim-son\/$/);
});

test('a slash typed into a field stays a slash', async ({ page }) => {
  await page.goto('vi/');
  await drawn(page);
  const field = page.getByRole('searchbox').first();
  await field.fill('a');
  await field.press('/');
  await expect(field).toHaveValue('a/');
  await expect(new SiteSearch(page).dialog).toHaveCount(0);
});

test('numbers, investors, places, countries, sectors, procedures and charts lead to their pages', async ({ page }) => {
  const search = new SiteSearch(page);
  for (const [text, name, address] of [
    ['121/2021', '121/2021/NQ-HĐND', /\/vi\/policies\/th-pol-nq121-2021\/$/],
    ['idemitsu', 'Idemitsu Kosan', /\/vi\/zones\/th-nghi-son-ez\/#investments\/th-inv-nsrp$/],
    ['huyện Thạch Thành', 'Huyện Thạch Thành', /\/vi\/places\/\?place=old-391$/],
    ['Hoá Quỳ', 'Xã Hoá Quỳ', /\/vi\/places\/\?place=new-16186$/],
    ['nhat ban', 'Nhật Bản', /\/vi\/\?country=JP$/],
    ['dien tu', 'Điện tử', /\/vi\/\?sector=electronics-electrical$/],
    ['chap thuan chu truong dau tu', 'Chấp thuận chủ trương đầu tư', /\/vi\/procedures\/$/],
    ['von du an don vao nganh nao', 'Vốn dự án theo ngành', /\/vi\/charts\/investments-by-sector\/$/]
  ] as const) {
    await page.goto('vi/sources/');
    await search.open();
    await search.field.fill(text);
    await expect(search.dialog.getByRole('listbox')).toContainText(name);
    await search.field.press('Enter');
    await expect(page).toHaveURL(address);
  }
});

test('a choice made on the explorer filters the explorer', async ({ page }) => {
  const search = new SiteSearch(page);
  await page.goto('vi/');
  await drawn(page);
  const before = await page.locator('li[data-zone]:not([hidden])').count();
  await search.open();
  await search.field.fill('luyen kim');
  await expect(search.options.first()).toContainText('Luyện kim');
  await search.field.press('Enter');
  await expect(page).toHaveURL(/\?sector=metallurgy$/);
  await drawn(page);
  await expect.poll(() => page.locator('li[data-zone]:not([hidden])').count()).toBeLessThan(before);
});

test('places of one name stand together, before and since July 2025', async ({ page }) => {
  const search = new SiteSearch(page);
  await page.goto('vi/about/');
  await search.open();
  await search.field.fill('dong son');
  const group = search.dialog.getByRole('group', { name: /Đông Sơn/ });
  await expect(group.getByRole('option').filter({ hasText: 'Huyện Đông Sơn' })).toContainText('trước 01/07/2025');
  await expect(group.getByRole('option').filter({ hasText: 'từ 01/07/2025' })).toHaveCount(1);
});

test('says so when nothing is found, and what may be tried', async ({ page }) => {
  const search = new SiteSearch(page);
  await page.goto('en/about/');
  await search.open();
  await expect(search.dialog.getByRole('button', { name: 'nghi son' })).toBeVisible();
  await search.field.fill('zzqqxx');
  await expect(search.told).toContainText('No name matches “zzqqxx”');
  await expect(search.dialog.getByRole('link', { name: 'Zones' })).toBeVisible();
});

test.describe('when the names cannot be loaded', () => {
  test.use({ expectedErrors: [/search\/vi\.json/] });
  test('says so, keeps the ways to the tables, and tries again', async ({ page }) => {
    const search = new SiteSearch(page);
    await page.route('**/search/vi.json', (route) => route.abort());
    await page.goto('vi/about/');
    await search.open();
    await expect(search.told).toContainText('Không tải được danh mục tên');
    await expect(search.dialog.getByRole('link', { name: 'Khu và cụm' })).toBeVisible();
    await page.unroute('**/search/vi.json');
    await search.dialog.getByRole('button', { name: 'Thử lại' }).click();
    await search.field.fill('sa pa');
    await expect(search.options.first()).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });
  test('finds a zone with a thumb; the dialog fills the screen', async ({ page }) => {
    const search = new SiteSearch(page);
    await page.goto('vi/');
    await drawn(page);
    await search.open();
    expect(await search.dialog.boundingBox()).toMatchObject({ x: 0, y: 0, width: 360, height: 780 });
    await search.field.fill('kcn bim son');
    await search.options.first().tap();
    await expect(page).toHaveURL(/\/vi\/zones\/th-kcn-bim-son\/$/);
  });

  test('the menu leads to every page', async ({ page }) => {
    await page.goto('vi/about/');
    await page.getByRole('banner').locator('summary[aria-label="Mục lục"]').tap();
    await page.getByRole('banner').getByRole('link', { name: 'Xếp hạng', exact: true }).tap();
    await expect(page).toHaveURL(/\/vi\/rank\/$/);
    await expect(page.getByRole('banner').locator('details[open]')).toHaveCount(0);
  });
});

test.describe('the groups of the header', () => {
  test('open and close with the keyboard, one at a time', async ({ page }) => {
    await page.goto('vi/about/');
    await listens(page);
    const groups = page.getByRole('banner').locator('details[name="site-nav"]');
    await groups.first().locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(groups.first()).toHaveAttribute('open');
    await groups.last().locator('summary').click();
    await expect(groups.first()).not.toHaveAttribute('open');
    await expect(groups.last().locator('a[aria-current="page"]')).toContainText('Giới thiệu');
    await page.keyboard.press('Escape');
    await expect(groups.last()).not.toHaveAttribute('open');
    await expect(groups.last().locator('summary')).toBeFocused();
  });
});

for (const language of languages) {
  test(`the open search has no barrier that axe can find in ${language}`, async ({ page }) => {
    const search = new SiteSearch(page);
    await page.goto(`${language}/about/`);
    await search.open();
    for (const text of ['', 'dong son', 'zzqqxx']) {
      await search.field.fill(text);
      if (text === 'dong son') await expect(search.options.first()).toBeVisible();
      const without = text === 'dong son' && language === 'vi' ? [] : ['color-contrast'];
      expect(await barriers(page, { within: 'dialog', without })).toEqual([]);
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the search is a link to the tables that hold every name, and the groups still open', async ({ page }) => {
    await page.goto('vi/about/');
    await new SiteSearch(page).button.click();
    await expect(page).toHaveURL(/\/vi\/search\/$/);
    await expect(page.getByText('Ô tìm kiếm cần JavaScript')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Khu và cụm' }).click();
    await expect(page).toHaveURL(/\/vi\/zones\/$/);
    const group = page.getByRole('banner').locator('details[name="site-nav"]').last();
    await group.locator('summary').click();
    await group.getByRole('link', { name: /^Nguồn/ }).click();
    await expect(page).toHaveURL(/\/vi\/sources\/$/);
  });
});
