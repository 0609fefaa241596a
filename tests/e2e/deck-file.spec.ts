import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { keepDeck } from './stored-deck.ts';
import { expect, test } from './test.ts';

test('saves a deck as one file and opens it from disk with no server', async ({ page, browser }, info) => {
  await keepDeck(page);
  await page.goto('vi/present/own/?deck=own-test');
  await page.getByRole('button', { name: 'Lưu thành một tệp' }).click();
  await page.getByRole('button', { name: 'Chuẩn bị tệp' }).click();
  const save = page.getByRole('dialog').getByRole('button', { name: /^Lưu tệp/ });
  await expect(save).toContainText(/[kM]B/, { timeout: 30_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toBe('own-test.vi.html');
  const path = info.outputPath('own-test.vi.html');
  await download.saveAs(path);
  expect((await readFile(path)).length).toBeLessThan(1_500_000);

  // Another browser, with nothing but the file.
  const context = await browser.newContext({ offline: true });
  const troubles: string[] = [];
  context.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) troubles.push(request.url());
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  const talk = await context.newPage();
  await talk.goto(pathToFileURL(path).href);
  await expect(talk.getByRole('heading', { name: 'Giao ban' })).toBeVisible();
  await expect(talk.locator('.scene.now svg')).toContainText('Hoàng Sa');
  await talk.keyboard.press('PageDown');
  await expect(talk).toHaveURL(/#1$/);
  await expect(talk.getByRole('heading', { name: 'Thanh Hóa có gì' })).toBeVisible();
  await expect(talk.locator('.scene.now svg')).toContainText('Trường Sa');
  expect(await talk.evaluate(() => document.fonts.check("500 16px 'Be Vietnam Pro'", 'Ậ'))).toBe(true);
  await talk.keyboard.press('Space');
  await expect(talk.locator('.scene.now svg text').first()).toBeVisible();
  await talk.keyboard.press('End');
  // What a reader wrote stays text.
  await expect(talk.locator('.scene.now h2')).toHaveText('<img src=x onerror="document.title=1">');
  expect(await talk.locator('img').count()).toBe(0);
  await talk.keyboard.type('2');
  await talk.keyboard.press('Enter');
  await expect(talk).toHaveURL(/#2$/);
  await talk.keyboard.press('b');
  await expect(talk.locator('.black-out')).toBeVisible();
  await talk.keyboard.press('b');
  const [notes] = await Promise.all([context.waitForEvent('page'), talk.keyboard.press('n')]);
  await expect(notes.getByText('Nói chậm.').filter({ visible: true })).toBeVisible();
  await talk.keyboard.press('ArrowLeft');
  await expect(notes).toHaveURL(/#notes:1$/);
  expect(troubles).toEqual([]);
  await context.close();
});
