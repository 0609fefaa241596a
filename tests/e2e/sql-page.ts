import type { Locator, Page } from '@playwright/test';

/** What a person does on the page of SQL, and what they see there. */

/** Puts this text into the editor, once it is more than a plain field. */
export async function write(page: Page, sql: string): Promise<void> {
  const editor = page.locator('[data-sql-editor="full"] .cm-content');
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(sql);
}
export const run = (page: Page): Promise<void> => page.getByRole('button', { name: /^(Chạy|Run)$/ }).click();
/** Rows of the answer, once there is one. */
export const rows = (page: Page): Locator => page.locator('[data-rows]');
export const firstCells = (page: Page): Locator => page.locator('.answer tbody tr:first-child td');
export const failure = (page: Page): Locator => page.locator('[data-failure]');
/** The engine and all tables come first. */
export const patient = { timeout: 50_000 };
