import type { Page } from '@playwright/test';
import { sheetViews } from '../../src/lib/i18n/vi/sheet-views.ts';
import { choose, cell, openSheetPage, takesFiles } from './sheet-page.ts';
import { expect, test } from './test.ts';

const words = sheetViews.keep;
const csv = (rows: number, name = 'Khu'): Buffer =>
  Buffer.from(
    ['Mã khu;Tên tiếng Việt', ...Array.from({ length: rows }, (_, index) => `khu-${index};${name} ${index}`)].join('\n')
  );

const keep = (page: Page): Promise<void> => page.getByRole('button', { name: words.keep }).click();
const isKept = (page: Page): Promise<void> =>
  page.getByRole('button', { name: words.remove }).waitFor({ timeout: 45_000 });

/** What lies in the store: its keys in order. */
const keysKept = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open('industry-atlas:own-sheet');
        request.onerror = (): void => reject(new Error('closed'));
        request.onsuccess = (): void => {
          const keys = request.result.transaction('sheet').objectStore('sheet').getAllKeys();
          keys.onsuccess = (): void => {
            request.result.close();
            resolve(keys.result.map(String));
          };
        };
      })
  );

/** Something that the worker does before its own program: it is where the sheet is kept. */
async function inWorker(page: Page, program: string): Promise<void> {
  await page.route(/bench-worker/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    // What a module imports comes before everything else in it.
    await route.fulfill({ response, body: `${body}\n;${program}` });
  });
}

/** Something that happens before each part is written. */
const beforePut = (page: Page, program: string): Promise<void> =>
  inWorker(
    page,
    `const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value, key) {
      ${program}
      return put.call(this, value, key);
    };`
  );

test('a sheet of several parts is kept, found after a reload, opened whole and taken away', async ({ page }) => {
  await openSheetPage(page);
  await choose(page, 'lon.csv', csv(9000));
  await keep(page);
  await isKept(page);
  await expect(page.getByText('“lon.csv”, 9.000 dòng, được lưu trên máy này')).toBeVisible();
  await cell(page, 2, 3).focus();
  await page.keyboard.type('Tên đã sửa');
  await page.keyboard.press('Enter');
  await expect(cell(page, 2, 3)).toHaveText('Tên đã sửa');
  await page.reload();
  await page.getByRole('button', { name: words.open }).click();
  await expect(page.getByText('“lon.csv”, CSV: 9.000 dòng, 2 cột.')).toBeVisible();
  await expect(cell(page, 2, 3)).toHaveText('Tên đã sửa');
  await cell(page, 2, 3).focus();
  await page.keyboard.press('Control+End');
  await expect(cell(page, 9001, 3)).toHaveText('Khu 8999');
  expect(await keysKept(page)).toEqual(['head', 'rows/0', 'rows/1', 'rows/2']);
  await page.getByRole('button', { name: words.remove }).click();
  await expect(page.getByRole('button', { name: words.keep })).toBeVisible();
  await page.reload();
  await takesFiles(page);
  await expect(page.getByRole('button', { name: words.open })).toHaveCount(0);
});

test('a sheet that was kept whole, as until November 2026, opens and is kept in parts from its next edit', async ({
  page
}) => {
  await openSheetPage(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('industry-atlas:own-sheet', 1);
        request.onupgradeneeded = (): void => void request.result.createObjectStore('sheet');
        request.onerror = (): void => reject(new Error('closed'));
        request.onsuccess = (): void => {
          const transaction = request.result.transaction('sheet', 'readwrite');
          const reading = { format: 'csv', encoding: 'utf-8', delimiter: ',', decimal: '.', sheets: [], sheet: null };
          const sheet = {
            fileName: 'cu.csv',
            reading: { ...reading, headerRow: 1 },
            header: ['zone_id', 'name_vi'],
            rows: [{ row: 2, cells: ['khu-cu', 'Khu cũ'] }],
            notices: []
          };
          const matches = sheet.header.map((column) => ({ column, field: column, because: 'same-name' }));
          transaction
            .objectStore('sheet')
            .put(
              { fileName: 'cu.csv', rows: 1, since: '2026-10-01', content: { sheet, table: 'zones', matches } },
              'kept'
            );
          transaction.oncomplete = (): void => {
            request.result.close();
            resolve();
          };
        };
      })
  );
  await page.reload();
  await expect(page.getByText('Máy này đang lưu “cu.csv”, 1 dòng, từ 01/10/2026.')).toBeVisible();
  await page.getByRole('button', { name: words.open }).click();
  await expect(cell(page, 2, 3)).toHaveText(/^Khu cũ/);
  await cell(page, 2, 3).focus();
  await page.keyboard.type('Khu mới');
  await page.keyboard.press('Enter');
  await expect.poll(() => keysKept(page)).toEqual(['head', 'rows/0']);
  await page.reload();
  await page.getByRole('button', { name: words.open }).click();
  await expect(cell(page, 2, 3)).toHaveText(/^Khu mới/);
});

test('where the browser has no room left, what was kept before stays, and so does the sheet on the screen', async ({
  page
}) => {
  await beforePut(page, `if (key === 'rows/1') throw new DOMException('no room', 'QuotaExceededError');`);
  await openSheetPage(page);
  await choose(page, 'nho.csv', csv(3, 'Nhỏ'));
  await keep(page);
  await isKept(page);
  await choose(page, 'lon.csv', csv(4500));
  await expect(page.getByText('“lon.csv”, CSV: 4.500 dòng')).toBeVisible();
  await keep(page);
  await expect(page.getByText(words.full)).toBeVisible();
  await expect(cell(page, 2, 3)).toHaveText(/^Khu 0/);
  expect(await keysKept(page)).toEqual(['head', 'rows/0']);
  await page.reload();
  await page.getByRole('button', { name: words.open }).click();
  await expect(page.getByText('“nho.csv”, CSV: 3 dòng, 2 cột.')).toBeVisible();
  await expect(cell(page, 4, 3)).toHaveText(/^Nhỏ 2/);
});

test('a tab that is closed while it keeps a sheet leaves the one kept before', async ({ page, context }) => {
  await beforePut(page, `for (const from = performance.now(); key !== 'rows/0' && performance.now() - from < 400; );`);
  await openSheetPage(page);
  await choose(page, 'nho.csv', csv(3, 'Nhỏ'));
  await keep(page);
  await isKept(page);
  await choose(page, 'lon.csv', csv(60_000));
  await expect(page.getByText('“lon.csv”, CSV: 60.000 dòng')).toBeVisible();
  await keep(page);
  await expect(page.getByText(/^Đang lưu: [\d.]+ trong 60\.000 dòng\.$/)).toBeVisible();
  await page.close();
  const next = await context.newPage();
  await openSheetPage(next);
  await next.getByRole('button', { name: words.open }).click();
  await expect(next.getByText('“nho.csv”, CSV: 3 dòng, 2 cột.')).toBeVisible();
  await expect(cell(next, 4, 3)).toHaveText(/^Nhỏ 2/);
});

test('in a private window that keeps nothing the sheet stays, and a sentence says why', async ({ page }) => {
  await inWorker(
    page,
    `Object.defineProperty(self, 'indexedDB', {
      get() { throw new DOMException('The operation is insecure.', 'SecurityError'); }
    });`
  );
  await openSheetPage(page);
  await choose(page, 'nho.csv', csv(3, 'Nhỏ'));
  await keep(page);
  await expect(page.getByText(words.closed)).toBeVisible();
  await expect(cell(page, 2, 3)).toHaveText(/^Nhỏ 0/);
});
