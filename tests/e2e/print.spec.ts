import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { codeOn, drawnShare, readPdf, type PrintedFile } from './pdf.ts';
import { drawn, expect, test } from './test.ts';
import { templates } from './templates.ts';

/** The live map is not printed: the map of paper is drawn anew. */

/** What stands on paper only comes to readers who do something. */
async function used(page: Page): Promise<void> {
  await expect(async () => {
    await page.mouse.move(200 + Math.random() * 200, 300);
    expect(await page.evaluate(() => document.documentElement.dataset['paperParts'])).toBe('true');
  }).toPass();
}

/** Opens what the menu of the page has. */
async function chosen(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Dùng trang này' }).first().click();
  await page.getByRole('menuitem', { name }).click();
}

const printed = async (page: Page): Promise<PrintedFile> =>
  readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

const a4 = { short: 595, long: 842 };

/** The map for the view is told to be ready by the shapes it is drawn from. */
async function mapReady(page: Page): Promise<void> {
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const there = await page.locator('.paper-map svg.map').count();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(there).toBe(1);
  }).toPass();
}

test('the explorer prints its filtered map with legend, scale, north, sources and a code that opens the same view', async ({
  page
}) => {
  await page.goto('vi/?province=lao-cai&kind=industrial-park&map=8.60/22.20000/104.20000');
  await drawn(page);
  await used(page);
  await mapReady(page);
  const file = await printed(page);
  const [first = ''] = file.texts;
  const all = file.texts.join(' ');
  for (const word of ['Bản đồ công nghiệp', 'Đã lọc:', 'Lào Cai', 'Ký hiệu', 'Khu công nghiệp', 'km', 'Bản phát hành'])
    expect(first).toContain(word);
  // Names of the archipelagos stand in two lines.
  expect(first).toMatch(/Quần đảo ?Hoàng Sa/);
  expect(first).toMatch(/Quần đảo ?Trường Sa/);
  expect(all).toContain('Nguồn dùng trên trang này');
  expect(all).toContain('CC BY 4.0');
  file.texts.forEach((text, at) => expect(text).toContain(`${at + 1} / ${file.pages}`));
  expect(file.sizes[0]?.width).toBeCloseTo(a4.short, -1);

  const sheet = await file.draw(1, 144);
  expect(drawnShare(sheet, { left: 0.15, top: 0.25, right: 0.85, bottom: 0.55 })).toBeGreaterThan(0.15);
  const opened = codeOn(sheet);
  expect(opened).toBe(page.url());
  // Other people get to the same view by it.
  await page.goto(opened ?? '');
  await drawn(page);
  await expect(page.locator('li[data-zone]:not([hidden])').first()).toBeVisible();
  expect(new URL(page.url()).searchParams.get('kind')).toBe('industrial-park');
});

test('a comparison prints on A4 landscape with nothing cut', async ({ page }) => {
  await page.goto('vi/compare/?zones=th-nghi-son-ez~th-kcn-bim-son~th-kcn-le-mon');
  await expect(page.locator('table thead th')).toHaveCount(3);
  await used(page);
  const file = await printed(page);
  for (const { width, height } of file.sizes) {
    expect(width).toBeCloseTo(a4.long, -1);
    expect(height).toBeCloseTo(a4.short, -1);
  }
  // The names of the zones head every sheet of the table, the last column included.
  expect(file.texts.filter((text) => /Khu công nghiệp Lễ Môn/.test(text)).length).toBeGreaterThan(1);
  const sheet = await file.draw(1, 72);
  expect(drawnShare(sheet, { left: 0.985, top: 0, right: 1, bottom: 1 })).toBe(0);
  expect(codeOn(await file.draw(1, 144))).toBe(page.url());
});

test('paper, sources and room for notes can be chosen, and the print has them', async ({ page }) => {
  await page.goto('vi/procedures/');
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-print-asked', 'true');
  });
  await chosen(page, /^In…/);
  const dialog = page.getByRole('dialog', { name: 'In trang này' });
  await expect(dialog.getByText(/Trang này có \d+ số liệu, từ \d+ nguồn/)).toBeVisible();
  await dialog.getByRole('radio', { name: '16:9' }).check();
  await dialog.getByRole('radio', { name: 'Nguồn: chỉ nơi công bố' }).check();
  await dialog.getByRole('checkbox', { name: 'Chỗ trống để ghi chép' }).check();
  await dialog.getByRole('button', { name: 'In / lưu PDF' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('html[data-print-asked]')).toBeAttached();
  const file = await printed(page);
  expect((file.sizes[0]?.width ?? 0) / (file.sizes[0]?.height ?? 1)).toBeCloseTo(16 / 9, 2);
  const all = file.texts.join(' ');
  expect(all).toContain('Ghi chép');
  expect(all).toMatch(/Trang này dùng \d+ nguồn/);
});

test('the record for the minutes can be checked', async ({ page }) => {
  await page.goto('vi/zones/th-kcn-bim-son-b/');
  await chosen(page, /biên bản/);
  const dialog = page.getByRole('dialog', { name: 'Giữ lại cho biên bản' });
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Tải bản ghi (JSON)' }).click();
  const path = await (await saved).path();
  const text = await readFile(path, 'utf8');
  const record: { figures: { ref: string; value: number; asOf: string | null }[]; hash: { value: string } } =
    JSON.parse(text);
  expect(record.figures.length).toBeGreaterThan(3);
  await expect(dialog.getByText(record.hash.value)).toBeVisible();

  const choose = dialog.getByLabel('Chọn tệp bản ghi');
  await choose.setInputFiles(path);
  await expect(dialog.getByText('Bản ghi còn nguyên')).toBeVisible();
  await expect(dialog.getByText(/số liệu vẫn như hôm nay/)).toBeVisible();
  await expect(dialog.getByRole('table')).toHaveCount(0);

  const published = record.figures.find(({ ref }) => ref.startsWith('observations/'));
  if (published === undefined) throw new Error('the page has a published figure');
  published.value += 1;
  await choose.setInputFiles({
    name: 'altered.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(record))
  });
  await expect(dialog.getByText('Bản ghi đã bị sửa')).toBeVisible();
  await expect(dialog.getByRole('table').locator('tbody tr').first()).toBeVisible();
  await choose.setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(dialog.getByText('Tệp này không phải bản ghi')).toBeVisible();
});

/** Width of the text on A4 portrait, px. */
const column = 703;

/** Pages without a wide table or drawing, or of a kind that is looked at already. */
const narrow =
  /^(one place|search|sources|charts|decks|deck of another browser|comparison to begin|how to present|presenter window|offline)$|little|elsewhere/;
const onPaper = templates.filter(({ name }) => !narrow.test(name));

for (const half of [0, 1])
  test(`no page is wider than the paper (${half + 1} of 2)`, async ({ page }) => {
    await page.setViewportSize({ width: column, height: 1000 });
    for (const { name, path } of onPaper.filter((_, at) => at % 2 === half)) {
      await page.goto(`vi/${path}`);
      await used(page);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, name).toBeLessThanOrEqual(column + 1);
      await page.emulateMedia({ media: 'screen' });
    }
  });
