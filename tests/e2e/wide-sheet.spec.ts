import { workbook } from '#lib/export/xlsx.ts';
import { sheetWide } from '../../src/lib/i18n/vi/sheet-wide.ts';
import { barriers, beyond } from './barriers.ts';
import { cell, choose, download, noProblems, openSheetPage, requests } from './sheet-page.ts';
import { expect, test } from './test.ts';

const words = sheetWide.wide;
const header = [
  'STT',
  'Tên KCN',
  'Diện tích quy hoạch (km²)',
  'Đất công nghiệp (ha)',
  'Tỷ lệ lấp đầy (%)',
  'Giá thuê (USD/m²/năm)',
  'Chủ đầu tư'
];
const rows = [
  ['1', 'KCN Bỉm Sơn B', '5,15', '380,5', '62', '2,5', 'HUD4'],
  ['2', 'KCN Lễ Môn', '0,876', '61,2', '', '', ''],
  ['3', 'KCN Phú Quí', '1,2', 'chưa rõ', '', '3', ''],
  ['', 'Tổng cộng', '7,226', '441,7', '', '', '']
];
const csv = Buffer.from([header, ...rows].map((line) => line.join(';')).join('\r\n'));

test('a steward turns a wide sheet into observations, mends them, goes back and forth, and takes CSV and patch along', async ({
  page
}) => {
  await openSheetPage(page);
  const asked = requests(page);
  await choose(page, 'kcn-rong.csv', csv);
  const offer = page.locator('details.offer');
  await offer.getByText(words.summary('3')).click();
  await expect(offer.getByText('Cột “Tên KCN” gọi tên khu, cụm: 2 dòng')).toBeVisible();
  await expect(offer.getByText('“KCN Phú Quí”')).toBeVisible();
  // The name with a slip is mended before, so that the ids are those of its zone; undone, it is one again.
  await offer.getByRole('button', { name: words.write('Khu công nghiệp Phú Quý') }).click();
  await expect(offer.getByText('gọi tên khu, cụm: 3 dòng')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(offer.getByText('“KCN Phú Quí”')).toBeVisible();
  await expect(offer.getByText('“USD/m²/năm” không đổi đúng sang')).toBeVisible();
  await expect(offer.getByText('Không lấy 1 dòng cộng.')).toBeVisible();
  await expect(offer.getByText('đổi từ km²: 1 km² = 100 ha')).toBeVisible();
  // The rent by the year has no exact way to that of the whole term: it is not taken, even where it is chosen.
  await offer.getByLabel(words.indicatorOf('Giá thuê (USD/m²/năm)')).selectOption('land-rent-usd-m2-term');
  await expect(offer.getByText('“USD/m²/năm” không đổi đúng sang')).toContainText('không được lấy');
  await offer.getByLabel(words.indicatorOf('Giá thuê (USD/m²/năm)')).selectOption('');

  // Nothing that only the steward knows is made up.
  await offer.getByRole('button', { name: words.turn }).click();
  await expect(offer.getByText(words.noDate)).toBeVisible();
  await expect(offer.getByLabel(words.date)).toBeFocused();
  await page.keyboard.type('31/12/2025');
  await offer.getByRole('button', { name: words.turn }).click();
  await expect(offer.getByText(words.noSource)).toBeVisible();
  await page.keyboard.type('nso-bim-son-b');
  await offer.getByRole('button', { name: words.turn }).click();
  await expect(offer.getByText(words.noMeasure)).toBeVisible();
  await offer.getByLabel(words.measure).selectOption('actual');
  await offer.getByRole('button', { name: words.turn }).press('Enter');

  const back = page.getByRole('button', { name: words.back });
  await expect(back).toBeFocused();
  await expect(page.getByLabel('Bảng của bộ dữ liệu')).toHaveValue('observations');
  await expect(page.getByText('“kcn-rong.csv”, CSV: 7 dòng, 10 cột.')).toBeVisible();
  await expect(cell(page, 2, 4)).toHaveText('th-kcn-bim-son-b');
  await expect(cell(page, 2, 6)).toHaveText('515');
  await expect(cell(page, 2, 8)).toHaveText('ha');
  await expect(page.getByText('5 trong 7 dòng có vị trí.')).toBeVisible();

  // Each problem names the cell that it comes from.
  const problem = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Dòng 8, cột Giá trị' }) });
  await expect(problem).toContainText('ô gốc: dòng 4, cột “Đất công nghiệp (ha)”');
  await expect(problem).toContainText('chưa rõ');
  await problem.getByRole('button', { name: 'Dòng 8, cột Giá trị' }).click();
  await page.keyboard.type('70,2');
  await page.keyboard.press('Enter');

  await back.click();
  await expect(cell(page, 2, 4)).toHaveText('5.15');
  await expect(page.getByLabel('Bảng của bộ dữ liệu')).not.toHaveValue('observations');
  await cell(page, 2, 4).focus();
  await page.keyboard.press('Control+y');
  await expect(page.getByLabel('Bảng của bộ dữ liệu')).toHaveValue('observations');
  await expect(cell(page, 8, 6)).toContainText('chưa rõ');
  await cell(page, 8, 6).focus();
  await page.keyboard.type('70.2');
  await page.keyboard.press('Enter');
  await cell(page, 8, 7).focus();
  await page.keyboard.type('exact');
  await page.keyboard.press('Enter');
  // The name with a slip is mended in all of its rows at once.
  await page
    .getByRole('listitem')
    .filter({ hasText: 'KCN Phú Quí' })
    .first()
    .getByRole('button', { name: 'Thay cả 2 ô giống vậy' })
    .click();
  await expect(page.getByText(noProblems)).toBeVisible();

  const file = await download(page, 'CSV đã sửa');
  expect(file.name).toBe('observations.csv');
  expect(file.text.trim().split('\n')).toHaveLength(8);
  const patch: unknown = JSON.parse((await download(page, 'Bản đề xuất (JSON)')).text);
  expect(patch).toMatchObject({ table: 'observations', changed: [], unchangedRows: 0 });

  // What was taken out passes the checks when it comes back.
  await choose(page, 'observations.csv', Buffer.from(file.text));
  await expect(page.getByText('“observations.csv”, CSV: 7 dòng')).toBeVisible();
  await expect(page.getByText(noProblems)).toBeVisible();
  await expect(page.locator('details.offer')).toHaveCount(0);
  expect(asked).toEqual([]);
});

test('a wide workbook in English says its dates in a column, on a phone and to screen readers', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await openSheetPage(page, 'en');
  const head = ['Zone', 'Industrial land (ha)', 'Occupancy rate (%)', 'As of'];
  const lines = [
    ['Bim Son B Industrial Park', '380.5', '62', '2025-12-31'],
    ['Le Mon Industrial Park', '61.2', '', '2024']
  ];
  await choose(page, 'parks.xlsx', workbook([{ name: 'Parks', head, rows: lines }]));
  const offer = page.locator('details.offer');
  await offer.locator('summary').click();
  await expect(offer.getByLabel('Date of the figures')).toHaveValue('3');
  await offer.getByLabel('Source of the figures').fill('my-own-list');
  await expect(offer.getByText('“my-own-list” is not among the sources')).toBeVisible();
  await offer.getByLabel('Kind of figure').selectOption('actual');
  expect(await barriers(page)).toEqual([]);
  expect(await beyond(page)).toBeLessThanOrEqual(0);
  await offer.getByRole('button', { name: 'Turn it into observations' }).click();
  await expect(page.getByText('“parks.xlsx”, Excel (XLSX): rows 3, columns 10.')).toBeVisible();
  await expect(cell(page, 4, 9)).toHaveText('2024');
  await expect(page.getByRole('button', { name: /^Row 2, column Source/ })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  expect(await beyond(page)).toBeLessThanOrEqual(0);
});
