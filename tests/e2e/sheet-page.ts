import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

/** Opens the page of own sheets and waits until it takes files. */
export async function openSheetPage(page: Page, lang = 'vi'): Promise<void> {
  await page.goto(`${lang}/data/check/`);
  await takesFiles(page);
}

export const takesFiles = (page: Page): Promise<void> =>
  page.locator('[data-ready="true"]').waitFor({ timeout: 45_000 });

/** Every request from now on, but for files that the page makes itself. */
export function requests(page: Page): readonly string[] {
  const log: string[] = [];
  page.context().on('request', (request) => {
    if (!/^(blob|data):/.test(request.url())) log.push(request.url());
  });
  return log;
}

/** Lets a file fall on the page, as from a folder beside it. */
export async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const carried = await page.evaluateHandle(
    ({ name, bytes }) => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(bytes)], name));
      return carried;
    },
    { name, bytes: [...bytes] }
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: carried });
}

export const choose = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page
    .locator('.drop input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

/** Presses a button that gives a file. */
export async function download(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click()
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

export const noProblems = 'Không có lỗi: bảng khớp cấu trúc và khớp với số liệu đã công bố.';

/** A cell of the grid: rows from 2, as the first are the names, columns from 2, as the first are the numbers of lines. */
export const cell = (page: Page, row: number, column: number): Locator =>
  page.locator(`[role=grid] [aria-rowindex="${row}"] [aria-colindex="${column}"]`);
