import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { barriers } from './barriers.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const sceneNames = (page: Page): Locator => page.locator('article h3[id$="-name"]');
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Thêm vào bộ cảnh' });

/** Opens the dialog that adds this page to a deck, with the keyboard. */
async function openAdding(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dùng trang này' }).press('Enter');
  await expect(page.getByRole('menuitem', { name: /^Chép liên kết/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Bộ cảnh', { exact: true })).toBeFocused();
}

/** A deck of one scene as the browser stores it, before the page opens. */
async function withDeck(page: Page): Promise<void> {
  const both = (vi: string) => ({ vi, en: '' });
  const scene = {
    address: 'charts/zones-by-kind/',
    title: both('Theo loại'),
    caption: both('Mỗi loại một hàng.'),
    notes: both('Nói chậm.'),
    figures: []
  };
  const deck = { id: 'own-test', title: both('Giao ban'), purpose: both('Cho lãnh đạo'), scenes: [scene] };
  await page.addInitScript(
    (stored) => {
      if (localStorage.getItem('industry-atlas:decks') === null) localStorage.setItem('industry-atlas:decks', stored);
    },
    JSON.stringify({ version: 1, decks: [deck] })
  );
}

test('an official builds a deck from three views, reloads, exports it, and imports it in a fresh profile', async ({
  page,
  browser,
  baseURL
}) => {
  await page.goto('vi/?province=thanh-hoa&theme=dark');
  await openAdding(page);
  expect(await barriers(page, { within: 'dialog' })).toEqual([]);
  await page.getByLabel('Tên bộ cảnh mới').fill('Họp giao ban');
  await page.getByLabel('Tiêu đề cảnh').fill('Thanh Hóa hôm nay');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByText('Đã thêm làm cảnh 1 của “Họp giao ban”.')).toBeVisible();
  await expect(dialog(page).getByRole('link', { name: 'Mở bộ cảnh' })).toBeFocused();

  await page.goto('vi/charts/zones-by-kind/');
  await openAdding(page);
  await expect(page.getByLabel('Tiêu đề cảnh')).not.toHaveValue('');
  await page.getByLabel('Tiêu đề cảnh').fill('Theo loại');
  await dialog(page).getByRole('button', { name: 'Thêm cảnh' }).click();
  await expect(dialog(page).getByText('Đã thêm làm cảnh 2')).toBeVisible();

  await page.goto('vi/funds/?province=lao-cai');
  await openAdding(page);
  await page.getByLabel('Lời chú').fill('Số đã chi và số dự toán đứng riêng.');
  await dialog(page).getByRole('button', { name: 'Thêm cảnh' }).click();
  await dialog(page).getByRole('link', { name: 'Mở bộ cảnh' }).click();

  await expect(sceneNames(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Đưa lên: Theo loại' }).press('Enter');
  await expect(page.getByText('“Theo loại” nay là cảnh 1 trên 3.')).toBeVisible();
  await page.getByLabel('Lời dẫn, chỉ người nói thấy').first().fill('Hỏi trước khi nói.');
  await page.reload();
  await expect(sceneNames(page)).toHaveText([/Theo loại/, /Thanh Hóa hôm nay/, /Kinh phí hỗ trợ/]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu tệp bộ cảnh' }).click()
  ]);
  const path = await download.path();
  const { deck }: { deck: { scenes: { address: string }[] } } = JSON.parse(await readFile(path, 'utf8'));
  expect(deck.scenes.map(({ address }) => address)).toEqual([
    'charts/zones-by-kind/',
    '?province=thanh-hoa',
    'funds/?province=lao-cai'
  ]);

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const fresh = await elsewhere.newPage();
  await fresh.goto('vi/present/');
  await fresh.getByLabel('Chọn tệp bộ cảnh (.json)').setInputFiles(path);
  await expect(fresh.getByText('Đã thêm “Họp giao ban”: 3 cảnh.')).toBeVisible();
  await fresh.getByRole('link', { name: 'Mở, sửa: Họp giao ban' }).click();
  await expect(sceneNames(fresh)).toHaveText([/Theo loại/, /Thanh Hóa hôm nay/, /Kinh phí hỗ trợ/]);
  await expect(fresh.getByLabel('Lời dẫn, chỉ người nói thấy').first()).toHaveValue('Hỏi trước khi nói.');
  await elsewhere.close();
});

test('a deck sent as an address opens on another machine', async ({ page, browser, baseURL }) => {
  await withDeck(page);
  await page.goto('vi/present/own/?deck=own-test');
  await page.getByRole('button', { name: 'Chép địa chỉ' }).click();
  await expect(page.getByRole('button', { name: 'Đã chép' })).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await elsewhere.newPage();
  await other.goto(address);
  await expect(other.getByRole('heading', { level: 1, name: 'Giao ban' })).toBeVisible();
  await expect(other.getByText('Nói chậm.')).toBeVisible();
  await other.getByRole('button', { name: 'Giữ bộ cảnh này' }).click();
  await expect(sceneNames(other)).toHaveText([/Theo loại/]);
  await other.reload();
  await expect(sceneNames(other)).toHaveText([/Theo loại/]);

  await other.goto(`${address.slice(0, -20)}`);
  await other.reload();
  await expect(other.getByText('Không đọc được bộ cảnh trong địa chỉ này.')).toBeVisible();
  await elsewhere.close();
});

test('a broken deck file is refused with every problem named', async ({ page }) => {
  const both = (vi: string) => ({ vi, en: '' });
  const scene = (address: string, title: string, figures: readonly string[] = []) => ({
    address,
    title: both(title),
    caption: both(''),
    notes: both(''),
    figures
  });
  const scenes = [
    scene('https://example.com/', 'Trang khác'),
    scene('no-such-page/', ''),
    scene('charts/no-such-chart/', 'Biểu đồ', ['observations/no-such-figure'])
  ];
  await page.goto('vi/present/');
  await page.getByLabel('Chọn tệp bộ cảnh (.json)').setInputFiles({
    name: 'hong.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ id: 'broken', title: both('Hỏng'), purpose: both(''), scenes }))
  });
  const told = page.getByRole('alert').filter({ hasText: 'Không nhận “hong.json”' });
  await expect(told).toContainText('5 chỗ cần sửa');
  await expect(told.locator('dt')).toHaveText(['Cảnh 1', 'Cảnh 2', 'Cảnh 3']);
  for (const found of ['https://example.com/', 'no-such-page/', 'no-such-chart', 'observations/no-such-figure'])
    await expect(told).toContainText(`“${found}”`);
  await expect(told).toContainText('không được để trống');
  await expect(page.getByText('Chưa có bộ cảnh nào trong trình duyệt này.')).toBeVisible();
});

test('a view is chosen again on the pages themselves, and a deleted scene comes back', async ({ page }) => {
  await withDeck(page);
  await page.goto('vi/present/own/?deck=own-test');
  await expect(page.getByRole('button', { name: 'Chép địa chỉ' })).toBeVisible();
  expect(await barriers(page, { within: 'main' })).toEqual([]);
  await page.getByRole('button', { name: 'Xóa cảnh: Theo loại' }).click();
  await expect(page.getByText('Bộ cảnh này chưa có cảnh nào.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Chọn lại khung nhìn: Theo loại' }).click();
  await expect(page).toHaveURL(/\/vi\/charts\/zones-by-kind\/$/);
  const bar = page.getByRole('complementary', { name: 'Chọn lại khung nhìn' });
  await expect(bar).toContainText('cảnh 1: Theo loại');
  await page.getByRole('link', { name: 'Khu và cụm' }).last().click();
  await expect(page).toHaveURL(/\/vi\/zones\/$/);
  await bar.getByRole('button', { name: 'Lấy khung nhìn này' }).click();
  await expect(page).toHaveURL(/present\/own\/\?deck=own-test#scene-1$/);
  await expect(page.getByRole('link', { name: 'zones/', exact: true })).toBeVisible();
  await expect(bar).toHaveCount(0);
});

test('an unknown deck is explained; a deck page with a scene in its address leads into it', async ({ page }) => {
  await page.goto('vi/present/own/?deck=own-elsewhere');
  await expect(page.getByRole('heading', { name: 'Không có bộ cảnh này trong trình duyệt' })).toBeVisible();
  await page.goto('vi/present/thanh-hoa-investors/?scene=2');
  await expect(page).toHaveURL(/deck=thanh-hoa-investors&scene=2/);
});
