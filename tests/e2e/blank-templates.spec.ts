import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { filledTemplate, madeZone as zone, namesIn } from './filled-template.ts';
import { cell, choose, download, drop, noProblems, openSheetPage, requests, takesFiles } from './sheet-page.ts';
import { expect, test } from './test.ts';

/** Takes the template of a table away from the page of templates, as it comes. */
async function takeTemplate(
  page: Page,
  table: string
): Promise<{ readonly name: string; readonly bytes: Buffer<ArrayBuffer> }> {
  await page.goto('vi/data/templates/');
  const coming = page.waitForEvent('download');
  await page.locator(`main a[href$="/${table}.vi.xlsx"]`).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: Buffer.from(await readFile(await file.path())) };
}

test('a steward takes the template of zones, fills it in, has its slips named at their cells, mends them and takes the table along', async ({
  page
}) => {
  const template = await takeTemplate(page, 'zones');
  expect(template.name).toBe('zones.vi.xlsx');
  const names = await namesIn(template.bytes, 'zones');
  const rows = [
    zone('th-ccn-dong-moi', 'Cụm công nghiệp Đồng Mới', {}),
    zone('th-ccn-hai-moi', 'Cụm công nghiệp Hải Mới', { kind: 'cụm công nghiệp' }),
    zone('th-ccn-tay-moi', 'Cụm công nghiệp Tây Mới', { lon: 1057 })
  ];
  const filled = await filledTemplate(template.bytes, 'zones', rows);

  await page.getByRole('link', { name: 'Bảng của tôi' }).last().click();
  await takesFiles(page);
  const asked = requests(page);
  await drop(page, 'khu-moi.xlsx', filled);
  await expect(page.getByText(`“khu-moi.xlsx”, Excel (XLSX): 3 dòng, ${names.length} cột.`)).toBeVisible();
  await expect(page.getByLabel('Trang tính', { exact: true })).toHaveValue('zones');
  await expect(page.getByLabel('Dòng tên cột', { exact: true })).toHaveValue('4');
  await expect(page.getByLabel('Bảng của bộ dữ liệu')).toHaveValue('zones');
  await expect(cell(page, 2, 2 + names.indexOf('name_vi'))).toHaveText('Cụm công nghiệp Đồng Mới');

  // Lines are those of the workbook: the fifth is the first that a steward fills in.
  await expect(page.getByText('2 lỗi.')).toBeVisible();
  await page.getByRole('button', { name: 'Dòng 6, cột Loại' }).click();
  await expect(cell(page, 3, 2 + names.indexOf('kind'))).toBeFocused();
  await page.getByRole('group', { name: 'Ô đang chọn' }).getByRole('button', { name: 'Thay' }).click();
  await expect(page.getByText('1 lỗi.')).toBeVisible();
  await page.getByRole('button', { name: 'Dòng 7, cột Kinh độ' }).click();
  await page.keyboard.type('105.7');
  await page.keyboard.press('Enter');
  await expect(page.getByText(noProblems)).toBeVisible();

  const csv = await download(page, 'CSV đã sửa');
  expect(csv.name).toBe('zones.csv');
  const taken: Record<string, string>[] = parse(csv.text, { columns: true });
  const meant = [rows[0], { ...rows[1], kind: 'industrial-cluster' }, { ...rows[2], lon: 105.7 }];
  expect(taken).toEqual(
    meant.map((row) => Object.fromEntries(names.map((name) => [name, String(Object(row)[name] ?? '')])))
  );
  expect(asked).toEqual([]);
});

test('a blank template is told apart from data, and a book for a whole province is read where it was filled in', async ({
  page
}) => {
  const book = await takeTemplate(page, 'new-province');
  const template = await takeTemplate(page, 'zones');
  await openSheetPage(page);

  await choose(page, template.name, template.bytes);
  await expect(page.getByText('“zones.vi.xlsx”, Excel (XLSX): 0 dòng,')).toBeVisible();
  await expect(page.getByText('Bảng chưa có dòng nào: mới chỉ có tên cột.')).toBeVisible();
  await expect(page.getByText(noProblems)).toHaveCount(0);

  const row = zone('th-ccn-dong-moi', 'Cụm công nghiệp Đồng Mới', {});
  await choose(page, 'thanh-hoa.xlsx', await filledTemplate(book.bytes, 'zones', [row]));
  await expect(page.getByText('“thanh-hoa.xlsx”, Excel (XLSX): 1 dòng,')).toBeVisible();
  await expect(page.getByLabel('Bảng của bộ dữ liệu')).toHaveValue('zones');
  await expect(page.getByText(noProblems)).toBeVisible();
  await page.getByLabel('Trang tính', { exact: true }).selectOption('sources');
  await expect(page.getByText('Bảng chưa có dòng nào: mới chỉ có tên cột.')).toBeVisible();
});
