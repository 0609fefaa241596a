import { readFile } from 'node:fs/promises';
import { workbook } from '#lib/export/xlsx.ts';
import { barriers, beyond } from './barriers.ts';
import { toTcvn3, toVni } from '../unit/sheets/encoders.ts';
import { row, text as cellOf, workbookOf } from '../unit/sheets/workbooks.ts';
import { cell, choose, download, drop, noProblems, openSheetPage, requests, takesFiles } from './sheet-page.ts';
import { expect, test } from './test.ts';

const header = [
  'Mã khu',
  'Tên tiếng Việt',
  'Tên tiếng Anh',
  'Loại',
  'Tỉnh hiện nay',
  'Tình trạng',
  'Vĩ độ',
  'Kinh độ',
  'location_precision',
  'location_source_id',
  'location_basis_vi',
  'location_basis_en',
  'Nguồn'
];
const cluster = (id: string, name: string, kind: string, status: string, lat: string, lon: string) => [
  id,
  name,
  'New Cluster',
  kind,
  'thanh-hoa',
  status,
  lat,
  lon,
  'commune',
  'sp-communes-2009',
  'theo bản đồ xã',
  'map of the commune',
  'nso-bim-son-b'
];
const good = cluster('th-ccn-dong-moi', 'Cụm công nghiệp Đồng Mới', 'industrial-cluster', 'planned', '19.82', '105.7');
const text = (rows: readonly (readonly string[])[], between = ';'): string =>
  [header, ...rows].map((row) => `${row.join(between)}\r\n`).join('');

test('a steward drops old text with mistakes, mends it with the keyboard, sees it, and takes it along', async ({
  page
}) => {
  await openSheetPage(page);
  const asked = requests(page);
  const rows = [
    good,
    cluster('th-ccn-hai-moi', 'Cụm công nghiệp Hải Mới', 'cụm công nghiệp', 'planned', '19.9', '105.6'),
    cluster('th-ccn-tay-moi', 'Cụm công nghiệp Tây Mới', 'industrial-cluster', 'đang xong', '19.85', '105.65')
  ];
  await drop(page, 'cum-moi.csv', toTcvn3(text(rows)));

  await expect(page.getByLabel('Bảng mã')).toHaveValue('tcvn3');
  await expect(page.getByLabel('Dấu ngăn cột')).toHaveValue(';');
  await expect(page.getByLabel('Bảng của bộ dữ liệu')).toHaveValue('zones');
  await expect(cell(page, 2, 3)).toHaveText('Cụm công nghiệp Đồng Mới');
  await expect(page.getByText('2 lỗi.')).toBeVisible();

  // The known slip is replaced from the list; the other is written by hand, without the mouse.
  await page.getByRole('button', { name: 'Dòng 3, cột Loại' }).press('Enter');
  await expect(cell(page, 3, 5)).toBeFocused();
  await expect(cell(page, 3, 5)).toHaveAttribute('aria-invalid', 'true');
  await expect(cell(page, 3, 5)).toHaveAccessibleDescription(/economic-zone, border-economic-zone/);
  await page.getByRole('group', { name: 'Ô đang chọn' }).getByRole('button', { name: 'Thay' }).press('Enter');
  await expect(cell(page, 3, 5)).toHaveText('industrial-cluster');

  await cell(page, 3, 5).focus();
  await page.keyboard.press('F8');
  await expect(cell(page, 4, 7)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('building');
  await page.keyboard.press('Escape');
  await expect(cell(page, 4, 7)).toContainText('đang xong');
  await page.keyboard.type('building');
  await page.keyboard.press('Enter');
  await expect(page.getByText(noProblems)).toBeVisible();
  await cell(page, 4, 7).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('1 lỗi.')).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(page.getByText(noProblems)).toBeVisible();

  await expect(page.getByText('3 trong 3 dòng có vị trí.')).toBeVisible();
  await expect(page.getByRole('img', { name: '3 dòng từ tệp của bạn, vẽ bằng dấu nhân' })).toBeVisible();
  const charts = page.locator('figure').filter({ hasText: 'Số dòng theo Loại' });
  const clusters = charts.getByRole('row', { name: /^Cụm công nghiệp/ });
  await expect(clusters.getByRole('cell').first()).toHaveText('3');
  // What is of the file is no figure with a source; what is published is.
  await expect(clusters.locator('td').first().locator('data')).toHaveCount(0);
  await expect(clusters.locator('td').last().locator('data[data-figure="query/published-rows-alike"]')).toHaveCount(1);

  const csv = await download(page, 'CSV đã sửa');
  expect(csv.name).toBe('zones.csv');
  expect(csv.text.split('\n')[0]).toMatch(/^zone_id,province_id,/);
  const excel = await download(page, 'CSV cho Excel (có BOM)');
  expect(excel.text.startsWith('\uFEFF')).toBe(true);
  const patch = await download(page, 'Bản đề xuất (JSON)');
  const proposed: unknown = JSON.parse(patch.text);
  expect(proposed).toMatchObject({ table: 'zones', changed: [], unchangedRows: 0 });
  expect((await download(page, 'Bản đề xuất để đọc')).text).toContain('+ th-ccn-hai-moi');

  await drop(page, 'zones.csv', Buffer.from(csv.text));
  await expect(page.getByText('“zones.csv”, CSV: 3 dòng, 20 cột.')).toBeVisible();
  await expect(page.getByText(noProblems)).toBeVisible();
  expect(asked).toEqual([]);
});

test('a workbook, GeoJSON and Parquet are read without a request, and the sheet is checked by screen readers', async ({
  page
}) => {
  await openSheetPage(page, 'en');
  await page.getByText('Parquet files').click();
  await page.getByRole('button', { name: 'Fetch the Parquet reader' }).click();
  await expect(page.getByText('The Parquet reader is ready. Choose the file.')).toBeVisible({ timeout: 45_000 });
  const asked = requests(page);
  const none = page.getByText('No problems: the sheet fits the structure and what is published.');

  await choose(page, 'clusters.xlsx', workbook([{ name: 'CCN', head: header, rows: [good] }]));
  await expect(page.getByText('“clusters.xlsx”, Excel (XLSX): rows 1, columns 13.')).toBeVisible();
  await expect(none).toBeVisible();

  const [id = '', nameVi = '', nameEn = '', kind = '', province = '', status = '', lat = '', lon = ''] = good;
  const feature = {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [Number(lon), Number(lat)] },
    properties: {
      zone_id: id,
      name_vi: nameVi,
      name_en: nameEn,
      kind,
      province_id: province,
      status,
      location_precision: 'commune',
      location_source_id: 'sp-communes-2009',
      location_basis_vi: 'theo bản đồ xã',
      location_basis_en: 'map of the commune',
      source_id: 'nso-bim-son-b'
    }
  };
  await choose(
    page,
    'clusters.geojson',
    Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: [feature] }))
  );
  await expect(page.getByText('“clusters.geojson”, GeoJSON:')).toBeVisible();
  await expect(none).toBeVisible();
  await expect(page.getByText('Rows with a place: 1 of 1.')).toBeVisible();

  await choose(page, 'zones.parquet', await readFile('static/data/zones.parquet'));
  await expect(page.getByText('“zones.parquet”, Parquet:')).toBeVisible();
  await expect(none).toBeVisible();
  expect(asked).toEqual([]);
  expect(await barriers(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await beyond(page)).toBeLessThanOrEqual(0);
});

test('Parquet waits for its reader, and a damaged file gets a clear sentence', async ({ page }) => {
  await openSheetPage(page);
  const asked = requests(page);
  await choose(page, 'khu.parquet', Buffer.from('PAR1 không phải Parquet PAR1'));
  await expect(page.getByText('“khu.parquet” là tệp Parquet và chưa được đọc.')).toBeVisible();
  await choose(page, 'khu.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2, 3]));
  const failed = page.getByRole('heading', { name: 'Không đọc được tệp' });
  await expect(failed).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'khu.xlsx:' })).toBeVisible();
  await choose(page, 'cum.parquet', Buffer.from('PAR1'));
  await expect(page.getByText('“cum.parquet” là tệp Parquet và chưa được đọc.')).toBeVisible();
  await expect(failed).toHaveCount(0);
  expect(asked).toEqual([]);
});

test('an official workbook with names on two rows, a row of sums and points in metres is read as people read it', async ({
  page
}) => {
  await openSheetPage(page);
  const lines = [
    ['TÌNH HÌNH CÁC CỤM CÔNG NGHIỆP'],
    ['TT', 'Mã khu', 'Tên khu', 'Tọa độ (VN-2000)', '', 'Diện tích (ha)', ''],
    ['', '', '', 'Vĩ độ', 'Kinh độ', 'Quy hoạch', 'Đất công nghiệp'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
    ['1', 'th-kcn-bim-son', 'Khu công nghiệp Bỉm Sơn', '2223456', '588123', '1.030,5', '640,25'],
    ['2', 'th-kcn-bim-son-a', 'Khu công nghiệp Bỉm Sơn A', '2224456', '588923', '308', '205,5'],
    ['', '', 'Tổng cộng', '', '', '1.338,5', '845,75']
  ];
  const markup = lines.map((cells, index) =>
    row(index + 1, ...cells.map((cell, at) => (cell === '' ? '' : cellOf(`${'ABCDEFG'[at] ?? ''}${index + 1}`, cell))))
  );
  await drop(page, 'cum.xlsx', workbookOf([{ name: 'Biểu 1', rows: markup.join(''), merged: ['D2:E2', 'F2:G2'] }]));
  await expect(page.getByText('“cum.xlsx”, Excel (XLSX): 3 dòng, 7 cột.')).toBeVisible();
  await expect(page.getByText('Tên cột nằm trên hai dòng; dòng 3 đã được ghép vào tên cột.')).toBeVisible();
  await expect(page.getByText('Dòng 7 có vẻ là dòng cộng.')).toBeVisible();
  await expect(cell(page, 1, 7)).toContainText('Diện tích: Quy hoạch (ha)');
  await expect(cell(page, 2, 7)).toHaveText('1030.5');
  await page.getByLabel('Bảng của bộ dữ liệu').selectOption('zones');
  await expect(page.getByText(/Số này tính bằng mét, có thể là VN-2000\./).first()).toBeVisible();
});

test('a sheet that no table fits says so', async ({ page }) => {
  await openSheetPage(page, 'en');
  const names = Array.from({ length: 300 }, (_, index) => `q${index}`);
  await drop(page, 'wide.csv', Buffer.from(`${names.join(',')}\n${names.map(() => '1').join(',')}\n`));
  await expect(page.getByText('“wide.csv”, CSV: rows 1, columns 300.')).toBeVisible();
  await expect(page.getByText('No table clearly fits.')).toBeVisible();
  expect(await beyond(page)).toBeLessThanOrEqual(0);
});

test('a sheet is kept on the machine only when asked, with its edits, and taken away again', async ({ page }) => {
  await openSheetPage(page);
  await choose(page, 'cum.csv', Buffer.from(text([good])));
  await expect(page.getByText(noProblems)).toBeVisible();
  await cell(page, 2, 3).focus();
  await page.keyboard.type('Tên khác');
  await page.keyboard.press('Enter');
  let warned = false;
  page.on('dialog', (dialog) => {
    warned = true;
    void dialog.accept();
  });
  await page.reload();
  expect(warned).toBe(true);
  await takesFiles(page);
  await expect(page.getByRole('button', { name: 'Mở bảng đã lưu' })).toHaveCount(0);

  await choose(page, 'cum.csv', Buffer.from(text([good])));
  await page.getByRole('button', { name: 'Lưu trên máy này' }).click();
  await expect(page.getByText('các lần sửa cũng được lưu')).toBeVisible();
  await cell(page, 2, 3).focus();
  await page.keyboard.type('Tên đã lưu');
  await page.keyboard.press('Enter');
  await expect(cell(page, 2, 3)).toHaveText('Tên đã lưu');
  await page.reload();
  await page.getByRole('button', { name: 'Mở bảng đã lưu' }).click();
  await expect(cell(page, 2, 3)).toHaveText('Tên đã lưu');
  await page.getByRole('button', { name: 'Xóa khỏi máy này' }).click();
  await page.reload();
  await takesFiles(page);
  await expect(page.getByRole('button', { name: 'Mở bảng đã lưu' })).toHaveCount(0);
});

test('rows are added, copied and removed with the keyboard, undone, and proposed as new ones', async ({ page }) => {
  await openSheetPage(page);
  const asked = requests(page);
  await choose(page, 'cum.csv', toVni(text([good])));
  await expect(page.getByLabel('Bảng mã')).toHaveValue('vni');
  await expect(cell(page, 2, 3)).toHaveText('Cụm công nghiệp Đồng Mới');
  await expect(page.getByText(noProblems)).toBeVisible();

  await cell(page, 2, 2).focus();
  await page.keyboard.press('Control+Shift+Enter');
  await expect(cell(page, 3, 2)).toBeFocused();
  await expect(cell(page, 3, 1)).toContainText('mới');
  await expect(cell(page, 3, 3)).toHaveText('Cụm công nghiệp Đồng Mới');
  await expect(page.getByRole('button', { name: 'Giá trị lặp 1' })).toBeVisible();
  await page.keyboard.type('th-ccn-dong-cu');
  await page.keyboard.press('Enter');
  await expect(page.getByText(noProblems)).toBeVisible();

  await cell(page, 2, 2).focus();
  await page.keyboard.press('Control+Enter');
  await expect(cell(page, 3, 2)).toBeFocused();
  await expect(cell(page, 3, 2)).toContainText('không được để trống');
  await expect(page.getByText('Đã thêm một dòng trống dưới dòng 2.')).toBeAttached();
  await page.keyboard.press('Control+Delete');
  await expect(cell(page, 3, 2)).toHaveText('th-ccn-dong-cu');
  await expect(page.getByText(noProblems)).toBeVisible();
  for (let undone = 0; undone < 4; undone += 1) await page.keyboard.press('Control+z');
  await expect(cell(page, 3, 2)).toHaveCount(0);
  for (let redone = 0; redone < 4; redone += 1) await page.keyboard.press('Control+y');
  await expect(cell(page, 3, 2)).toHaveText('th-ccn-dong-cu');

  const sheet = await download(page, 'CSV đã sửa');
  expect(sheet.text.trim().split('\n')).toHaveLength(3);
  const patch: unknown = JSON.parse((await download(page, 'Bản đề xuất (JSON)')).text);
  expect(patch).toMatchObject({ added: [{ zone_id: 'th-ccn-dong-moi' }, { zone_id: 'th-ccn-dong-cu' }], changed: [] });

  // With a pointer or a finger the same is done by buttons; a sheet without rows can get its first one.
  for (const line of ['3', '2']) await page.getByRole('button', { name: `Bỏ dòng ${line}` }).click();
  await expect(page.getByText('Không có dòng nào.')).toBeVisible();
  await page.getByRole('button', { name: 'Thêm dòng' }).click();
  await expect(cell(page, 2, 1)).toContainText('mới');
  expect(asked).toEqual([]);
});

test('a large workbook says how far it is read and can be let go', async ({ page }) => {
  await openSheetPage(page);
  const asked = requests(page);
  const lines = Array.from({ length: 120_000 }, (_, index) => {
    const place = index + 2;
    return row(place, ...['A', 'B', 'C', 'D'].map((column) => cellOf(`${column}${place}`, `Khu ${index}`)));
  });
  const head = row(1, ...['A', 'B', 'C', 'D'].map((column) => cellOf(`${column}1`, `Tên ${column}`)));
  await choose(page, 'lon.xlsx', workbookOf([{ name: 'Khu', rows: head + lines.join('') }]));
  await expect(page.getByText('Đang đọc “lon.xlsx”…')).toBeVisible();
  await expect(page.getByText(/^Đã đọc [\d.]+ dòng\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Dừng đọc' }).click();
  await expect(page.getByText('Đang đọc')).toHaveCount(0);
  await choose(page, 'cum.csv', Buffer.from(text([good])));
  await expect(page.getByText(noProblems)).toBeVisible();
  await expect(page.getByText('“cum.csv”, CSV: 1 dòng, 13 cột.')).toBeVisible();
  expect(asked).toEqual([]);
});
