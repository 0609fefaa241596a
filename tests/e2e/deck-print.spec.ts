import type { Page } from '@playwright/test';
import { codeOn, drawnShare, readPdf, type PrintedFile } from './pdf.ts';
import { keepDeck, storedDeck } from './stored-deck.ts';
import { drawn, expect, test } from './test.ts';

const printed = async (page: Page): Promise<PrintedFile> =>
  readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

/** Pages beside a cover and those of the scenes: the sources at the end. */
const sourcePages = (file: PrintedFile): number => file.texts.filter((text) => text.includes('Nguồn của cả bộ')).length;

test('prints the deck: the page count is right, maps are not blank, the code opens the same view', async ({ page }) => {
  await keepDeck(page);
  await page.goto('vi/present/print/?deck=own-test');
  await drawn(page);
  const slides = await printed(page);
  const scenes = storedDeck.scenes.length;
  expect(sourcePages(slides)).toBeGreaterThan(0);
  expect(slides.pages).toBe(1 + scenes + sourcePages(slides));
  for (const { width, height } of slides.sizes) expect(width / height).toBeCloseTo(16 / 9, 2);
  for (const name of ['Hoàng Sa', 'Trường Sa', 'Giao ban']) expect(slides.texts[0]).toContain(name);
  expect(slides.texts[1]).toContain('Thanh Hóa có gì');
  expect(slides.texts[1]).toContain(`trang 2/${slides.pages}`);
  for (const name of ['Hoàng Sa', 'Trường Sa', 'Nghi Sơn']) expect(slides.texts[1]).toContain(name);
  const map = await slides.draw(2, 150);
  expect(drawnShare(map, { left: 0.4, top: 0.1, right: 0.75, bottom: 0.7 })).toBeGreaterThan(0.3);
  const chart = await slides.draw(3, 150);
  expect(drawnShare(chart, { left: 0.4, top: 0.1, right: 0.95, bottom: 0.8 })).toBeGreaterThan(0.03);
  expect(codeOn(map)).toBe(new URL('../?province=thanh-hoa', page.url().replace(/print\/.*$/, '')).href);

  await page.getByRole('radio', { name: /Tài liệu phát tay/ }).check();
  await expect(page.locator('article.handout')).toHaveCount(Math.ceil(scenes / 3));
  const handout = await printed(page);
  expect(handout.pages).toBe(1 + Math.ceil(scenes / 3) + sourcePages(handout));
  expect(handout.sizes[1]?.height).toBeGreaterThan(handout.sizes[1]?.width ?? 0);
  expect(handout.texts[1]).toContain('Nói chậm.');
});

test('says of a deck it does not know where such a deck can be', async ({ page }) => {
  await page.goto('vi/present/print/?deck=own-elsewhere');
  await expect(page.getByRole('alert').filter({ hasText: 'trình duyệt' })).toBeVisible();
});
